/** Words of an article between quotation marks of ours, as a link to their place; whichever way they are written, they turn nothing around them. */
import type { Excerpt } from '../../model/span.ts';
import { messages } from '../messages.ts';
import { PlaceLink } from './ExcerptLink.tsx';
import styles from './Quoted.module.css';

export function Quoted({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <PlaceLink article={excerpt.article} at={{ start: excerpt.start, end: excerpt.end }} className={styles.quoted} title={messages.version.openAt}>
      “<bdi>{excerpt.words}</bdi>”
    </PlaceLink>
  );
}
