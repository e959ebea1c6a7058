/** The letter of a version beside its name, in its lane's colour; nothing where it has none. */
import type { ArticleEntry } from '../../model/article.ts';
import { letterBeside } from '../letters.ts';
import { messages } from '../messages.ts';
import styles from './Letter.module.css';

export function Letter({ article }: { readonly article: ArticleEntry | null }) {
  const letter = letterBeside(article);
  if (letter === null) return null;
  return (
    <span className={styles.letter} data-letter="">
      <span className="aloud">{messages.version.letter} </span>
      {letter}
      <span className="aloud">: </span>
    </span>
  );
}
