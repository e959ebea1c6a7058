/** What a version is called in a table or a list: its publisher or first words, beside the colour of its lane. Leads nowhere. */

import type { Timeline } from '../../model/dataset.ts';
import type { ArticleId } from '../../model/span.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { letterBeside, withLetter } from '../letters.ts';
import { articleOf, callById } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { Letter } from './Letter.tsx';
import styles from './VersionName.module.css';

export function VersionName({ timeline, article }: { readonly timeline: Timeline; readonly article: ArticleId }) {
  const entry = articleOf(timeline, article);
  return (
    <span className={styles.name} data-lettered={letterBeside(entry) ? '' : undefined} style={laneStyle(laneOf(timeline, article))}>
      <Letter article={entry} />
      <bdi>{callById(timeline, article)}</bdi>
    </span>
  );
}

/** In one line of text, its letter before it. */
export function letteredCall(timeline: Timeline, id: ArticleId): string {
  return withLetter(articleOf(timeline, id), callById(timeline, id));
}
