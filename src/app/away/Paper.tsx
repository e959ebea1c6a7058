/** What stands on paper alone: why the date is held to be so, in a line, and at the end the sources as citations with short addresses. On a screen all of it is asked for elsewhere. */
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Moment } from '../../model/moment.ts';
import { cluesOf } from '../../synopsis/dossier.ts';
import { home, layersIn } from '../address.ts';
import { messages } from '../messages.ts';
import { ruleInWords } from '../rules.ts';
import { useChoice } from '../store.ts';
import { linkTo } from '../sync.ts';
import { citationOf } from './cite.ts';
import { citedOf } from './cited.ts';
import styles from './Paper.module.css';

const words = messages.away.print;

/** The strongest reasons; a sheet has no room for all. */
const mostReasons = 2;

export function PaperDate({ moment }: { readonly moment: Moment }) {
  const reasons = cluesOf(moment)
    .filter(({ kind }) => kind !== 'aside')
    .slice(0, mostReasons)
    .map(
      ({ reason }) => `${ruleInWords(reason.rule).replace(/\.$/, '')} (${reason.statuses.map((status) => messages.date.status[status]).join(', ')})`,
    );
  if (reasons.length === 0) return null;
  return (
    <p className={styles.dated}>
      {words.dated}: {reasons.join('; ')}.
    </p>
  );
}

export function PaperSources({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  const address = useChoice((state) => state.address);
  const page = linkTo({ ...home, event: event.id, as: address.as, ...layersIn(address) });
  return (
    <section className={styles.sources} aria-labelledby="paper-sources">
      <h3 id="paper-sources" className={styles.heading}>
        {words.sources}
      </h3>
      <ol className={styles.list}>
        {citedOf(timeline, event, address).map((cited) => (
          <li key={cited.article.id}>{citationOf({ ...cited, link: short(cited.link) }, 'list')}</li>
        ))}
      </ol>
      <p className={styles.page}>
        {words.page}: {short(page)}
      </p>
    </section>
  );
}

/** As one would type it. */
const short = (link: string): string => link.replace(/^https?:\/\//, '');
