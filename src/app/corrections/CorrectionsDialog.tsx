/** All corrections of the link in words, each with its undo; a form for days and publishers; and the way to carry them into the next build. */
import { useQueryClient } from '@tanstack/react-query';
import type { Timeline } from '../../model/dataset.ts';
import type { Outcome } from '../../synopsis/corrections/correct.ts';
import { daysInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { shorten } from '../names.ts';
import { closeDialog } from '../shell/dialog.ts';
import { Modal } from '../shell/Modal.tsx';
import { useChoice } from '../store.ts';
import { undoAll, undoFix } from './actions.ts';
import styles from './CorrectionsDialog.module.css';
import { Export } from './Export.tsx';
import { GiveForm } from './GiveForm.tsx';
import { useResult } from './laid.ts';

const words = messages.corrections.dialog;
const headingId = 'corrections-made';

export function CorrectionsDialog({ timeline }: { readonly timeline: Timeline }) {
  const queries = useQueryClient();
  const outcomes = useResult()?.outcomes ?? [];
  return (
    <Modal title={words.title} closeWords={messages.help.close} onClose={closeDialog}>
      {timeline.overrides && (
        <p className={styles.why}>{messages.corrections.bar.data(timeline.overrides.corrections, timeline.overrides.checkedBy)}</p>
      )}
      <section className={styles.part} aria-labelledby={headingId}>
        <h3 id={headingId} tabIndex={-1} className={styles.heading}>
          {words.made}
        </h3>
        {outcomes.length === 0 ? (
          <p className={styles.why}>{words.none}</p>
        ) : (
          <ol className={styles.list}>
            {outcomes.map((outcome) => (
              <Item key={JSON.stringify(outcome.fix)} outcome={outcome} />
            ))}
          </ol>
        )}
        {outcomes.length > 1 && (
          <button type="button" className={styles.undo} onClick={() => void undoAll(queries).then(keepFocus)}>
            {messages.corrections.note.undoAll}
          </button>
        )}
      </section>
      <GiveForm timeline={timeline} />
      <Export timeline={timeline} outcomes={outcomes} />
    </Modal>
  );
}

/** What stood under the keyboard is gone: its list takes over. */
function keepFocus(): void {
  document.getElementById(headingId)?.focus({ preventScroll: true });
}

function Item({ outcome }: { readonly outcome: Outcome }) {
  const queries = useQueryClient();
  const hides = useChoice((state) => state.address.masked);
  const [what, about] = inWords(outcome, hides);
  return (
    <li className={styles.item}>
      <p>
        <strong>{what}</strong> {about}
      </p>
      <button
        type="button"
        className={styles.undo}
        aria-label={messages.corrections.note.undoOf(`${what} ${about}`)}
        onClick={() => void undoFix(queries, outcome.fix).then(keepFocus)}
      >
        {messages.corrections.note.undo}
      </button>
    </li>
  );
}

/** `hides`: a class's page names neither publishers nor the articles by their titles. */
function inWords({ fix, result, named, correction }: Outcome, hides: boolean): readonly [what: string, about: string] {
  const quoted = (all: readonly { readonly words: string }[]): string => all.map((one) => `“${shorten(one.words, 80)}”`).join(' · ');
  if (result !== 'honoured') return [result === 'lost' ? words.lost : words.needless, ''];
  switch (fix.kind) {
    case 'join':
      return [words.joined, quoted(named)];
    case 'split':
      return [`${words.split} ${quoted(named)}:`, correction?.kind === 'split' ? quoted(correction.passages) : ''];
    case 'date':
      return [words.date(daysInWords(fix) ?? ''), hides ? '' : quoted(named)];
    case 'publisher':
      return hides ? [words.hidden, ''] : [words.publisher(fix.name), quoted(named)];
  }
}
