/** Says of the event at hand how a reader's correction made it what it is: of which events, out of which, by whom checked; and offers to undo what the link holds. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import type { Outcome } from '../../synopsis/corrections/correct.ts';
import { writeAddress } from '../address.ts';
import { titleUnder } from '../mask/mask.ts';
import { messages } from '../messages.ts';
import { shorten } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import { undoFix } from './actions.ts';
import { useResult } from './laid.ts';
import styles from './Notes.module.css';

const words = messages.corrections.note;

export function Notes({ timeline, entry }: { readonly timeline: Timeline; readonly entry: EventEntry }) {
  const result = useResult();
  const own = (result?.outcomes ?? []).filter((outcome) => outcome.made.includes(entry.id));
  const kinds = new Set(own.map(({ fix }) => (fix.kind === 'join' ? 'joined' : 'split')));
  const held = (entry.corrected ?? []).filter((how) => !kinds.has(how));
  if (own.length === 0 && held.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {own.map((outcome) => (
        <Note key={JSON.stringify(outcome.fix)} timeline={timeline} entry={entry} outcome={outcome} />
      ))}
      {held.map((how) => (
        <li key={how}>{words.held[how](timeline.overrides?.checkedBy ?? null)}</li>
      ))}
      {own.length > 0 && <li className={styles.until}>{words.until}</li>}
    </ul>
  );
}

interface NoteProps {
  readonly timeline: Timeline;
  readonly entry: EventEntry;
  readonly outcome: Outcome;
}

function Note({ timeline, entry, outcome: { fix, named, made } }: NoteProps) {
  const embed = useChoice((state) => state.address.embed);
  const queries = useQueryClient();
  const titles = named.map((title) => `“${shorten(titleUnder(timeline, title).words, 80)}”`).join(' · ');
  const lead = `${fix.kind === 'join' ? words.joined : words.split} ${titles}.`;
  const others = timeline.events.filter(({ id }) => id !== entry.id && made.includes(id));
  const [only] = others;
  // The part that kept the name is linked where it is named.
  const kept =
    only && others.length === 1 && named.length === 1 && named[0] && titleUnder(timeline, named[0]).words === only.title.words ? only : null;
  return (
    <li>
      {kept ? (
        <>
          {words.split} <PartLink event={kept} />
        </>
      ) : (
        lead
      )}
      {others.length > 0 && !kept && (
        <>
          {` ${others.length === 1 ? words.part : words.parts} `}
          {others.map((other) => (
            <PartLink key={other.id} event={other} />
          ))}
        </>
      )}
      {!embed && (
        <>
          {' '}
          <button type="button" className={styles.undo} aria-label={words.undoOf(lead)} onClick={() => void undo(queries, fix)} data-print="no">
            {words.undo}
          </button>
        </>
      )}
    </li>
  );
}

async function undo(queries: QueryClient, fix: Outcome['fix']): Promise<void> {
  await undoFix(queries, fix);
  setTimeout(() => (document.getElementById('event-title') ?? document.getElementById('main'))?.focus({ preventScroll: true }), 0);
}

function PartLink({ event }: { readonly event: EventEntry }) {
  const address = useChoice((state) => state.address);
  return (
    <a
      className={styles.part}
      href={writeAddress({ ...address, event: event.id, article: null })}
      onClick={plainClick(() => go({ event: event.id, article: null }))}
    >
      “{event.title.words}”
    </a>
  );
}
