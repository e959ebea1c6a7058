/** The lines a site owner puts into a page: the frame, and the script that lets the frame be as high as its content. */
import { useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { home, layersIn } from '../address.ts';
import { messages } from '../messages.ts';
import { usePlace } from '../place.ts';
import { say, useChoice } from '../store.ts';
import { copyText } from './copy.ts';
import styles from './Dialogs.module.css';
import { closeDialog } from './dialog.ts';
import { Modal } from './Modal.tsx';
import { frameSnippet, scriptSnippet } from './snippets.ts';

export function EmbedDialog({ timeline }: { readonly timeline: Timeline }) {
  const { event } = usePlace(timeline);
  const [whole, setWhole] = useState(event === null);
  const title = whole || !event ? messages.name : event.title.words;
  const layers = layersIn(useChoice((state) => state.address));
  const frame = frameSnippet({ ...home, ...layers, event: whole ? null : (event?.id ?? null), embed: true }, title, window.location);
  return (
    <Modal title={messages.embed.title} closeWords={messages.help.close} onClose={closeDialog}>
      <p>{messages.embed.intro}</p>
      {event && (
        <fieldset className={styles.choice}>
          <legend className="aloud">{messages.embed.title}</legend>
          <label>
            <input type="radio" name="what" checked={whole} onChange={() => setWhole(true)} />
            {messages.embed.whole}
          </label>
          <label>
            <input type="radio" name="what" checked={!whole} onChange={() => setWhole(false)} />
            {messages.embed.event}
          </label>
        </fieldset>
      )}
      <Snippet caption={messages.embed.frame} code={frame} rows={4} />
      <Snippet caption={messages.embed.script} code={scriptSnippet} rows={9} />
    </Modal>
  );
}

function Snippet({ caption, code, rows }: { readonly caption: string; readonly code: string; readonly rows: number }) {
  const copy = async (): Promise<void> => {
    if (await copyText(code)) say(messages.share.done);
  };
  return (
    <div className={styles.snippet}>
      <div className={styles.row}>
        <span className={styles.caption}>{caption}</span>
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {messages.embed.copy}
        </button>
      </div>
      <textarea className={styles.code} readOnly rows={rows} value={code} aria-label={caption} onFocus={(focus) => focus.currentTarget.select()} />
    </div>
  );
}
