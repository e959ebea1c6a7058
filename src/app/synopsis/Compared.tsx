/** What a list of what one version alone tells has looked at: of each article the passages on the event, and how many of its paragraphs hold none. Asks for the texts of these articles. */
import { useQuery } from '@tanstack/react-query';
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import type { Version } from '../../model/event.ts';
import { blocksOf } from '../article/blocks.ts';
import { articleQuery } from '../data.ts';
import { messages } from '../messages.ts';
import { articleOf } from '../names.ts';
import styles from './AloneList.module.css';
import { PlaceLink } from './ExcerptLink.tsx';
import { Few } from './Few.tsx';
import { VersionName } from './VersionName.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.alone;

/** Of so many articles the texts are asked for at once. */
const mostAsked = 8;

export function Compared({ timeline, event }: ViewProps) {
  const parts = event.versions.flatMap((version) => {
    const entry = articleOf(timeline, version.article);
    return entry ? [<One key={entry.id} timeline={timeline} version={version} entry={entry} />] : [];
  });
  return (
    <div className={styles.compared}>
      <p>{words.compared}</p>
      <Few most={mostAsked} parts={parts} />
    </div>
  );
}

interface OneProps extends Pick<ViewProps, 'timeline'> {
  readonly version: Version;
  readonly entry: ArticleEntry;
}

/** Says only who it is while the text is on its way, or cannot be had. */
function One({ timeline, version, entry }: OneProps) {
  const { data } = useQuery(articleQuery(entry));
  return (
    <p>
      <PlaceLink article={entry.id} at={null} title={messages.version.open}>
        <VersionName timeline={timeline} article={entry.id} />
      </PlaceLink>
      {data && `: ${words.others(othersIn(data, version))}`}
    </p>
  );
}

/** Paragraphs of the report that no passage of the version touches. */
function othersIn(article: ArticleFile, { passages }: Version): number {
  const paragraphs = blocksOf(article).filter(({ role }) => role === 'body');
  return paragraphs.filter(({ lines }) => !lines.some((line) => passages.some((one) => one.start < line.end && one.end > line.start))).length;
}
