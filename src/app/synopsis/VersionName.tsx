/** What a version is called in a table or a list: its publisher or first words, beside the colour of its lane. Leads nowhere. */
import type { Timeline } from '../../model/dataset.ts';
import type { ArticleId } from '../../model/span.ts';
import { lanesOf } from '../../synopsis/columns.ts';
import { messages } from '../messages.ts';
import { articleOf, fullCallOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import styles from './VersionName.module.css';

export function VersionName({ timeline, article }: { readonly timeline: Timeline; readonly article: ArticleId }) {
  return (
    <span className={styles.name} style={laneStyle(lanesOf(timeline).get(article) ?? -1)}>
      <bdi>{callById(timeline, article)}</bdi>
    </span>
  );
}

export function callById(timeline: Timeline, id: ArticleId): string {
  const article = articleOf(timeline, id);
  return article ? fullCallOf(timeline, article) : messages.version.unknown;
}
