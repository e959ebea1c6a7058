/** What a version is called in a table or a list: its publisher or first words, beside the colour of its lane. Leads nowhere. */

import type { Timeline } from '../../model/dataset.ts';
import type { ArticleId } from '../../model/span.ts';
import { lanesOf } from '../../synopsis/columns.ts';
import { letterBeside, withLetter } from '../letters.ts';
import { messages } from '../messages.ts';
import { articleOf, fullCallOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { Letter } from './Letter.tsx';
import styles from './VersionName.module.css';

export function VersionName({ timeline, article }: { readonly timeline: Timeline; readonly article: ArticleId }) {
  const entry = articleOf(timeline, article);
  return (
    <span className={styles.name} data-lettered={letterBeside(entry) ? '' : undefined} style={laneStyle(lanesOf(timeline).get(article) ?? -1)}>
      <Letter article={entry} />
      <bdi>{entry ? fullCallOf(timeline, entry) : messages.version.unknown}</bdi>
    </span>
  );
}

/** In one line of text, its letter before it. */
export function callById(timeline: Timeline, id: ArticleId): string {
  const article = articleOf(timeline, id);
  return article ? withLetter(article, fullCallOf(timeline, article)) : messages.version.unknown;
}
