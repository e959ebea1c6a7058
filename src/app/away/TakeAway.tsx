/** What a reader can take away from one event: citations, data, paper, a link for a class. Takes it from what the page shows: corrected, by the chosen day, under letters. */
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { home, layersIn } from '../address.ts';
import { messages } from '../messages.ts';
import { usePlace } from '../place.ts';
import { copyLink } from '../shell/copy.ts';
import { closeDialog } from '../shell/dialog.ts';
import { Modal } from '../shell/Modal.tsx';
import { useShownEvent } from '../shown-event.ts';
import { useChoice } from '../store.ts';
import { CitePart } from './CitePart.tsx';
import { DataPart } from './DataPart.tsx';
import { maySave } from './hand.ts';
import styles from './TakeAway.module.css';

const words = messages.away;

export function TakeAway({ timeline }: { readonly timeline: Timeline }) {
  const { event } = usePlace(timeline);
  return (
    <Modal title={words.title} closeWords={words.close} onClose={closeDialog}>
      {event ? <Parts timeline={timeline} entry={event} /> : <p>{words.waiting}</p>}
    </Modal>
  );
}

function Parts({ timeline, entry }: { readonly timeline: Timeline; readonly entry: EventEntry }) {
  const { event } = useShownEvent(timeline, entry);
  return (
    <>
      <p className={styles.event}>{entry.title.words}</p>
      {event ? (
        <>
          <CitePart timeline={timeline} event={event} />
          <DataPart timeline={timeline} event={event} />
        </>
      ) : (
        <p aria-busy="true">{words.waiting}</p>
      )}
      {maySave(window) && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{words.print.title}</h3>
          <p className={styles.about}>{words.print.about}</p>
          <button type="button" className={styles.act} onClick={print}>
            {words.print.act}
          </button>
        </section>
      )}
      <section className={styles.part}>
        <h3 className={styles.heading}>{words.classroom.title}</h3>
        <p className={styles.about}>{words.classroom.about}</p>
        <button type="button" className={styles.act} onClick={() => void copyClassLink(entry)}>
          {words.classroom.copy}
        </button>
      </section>
    </>
  );
}

/** The dialog has to be gone before the page is put on paper. */
function print(): void {
  closeDialog();
  setTimeout(() => window.print(), 0);
}

async function copyClassLink({ id }: EventEntry): Promise<void> {
  const { address } = useChoice.getState();
  await copyLink({ ...home, event: id, as: address.as, ...layersIn(address), masked: true });
}
