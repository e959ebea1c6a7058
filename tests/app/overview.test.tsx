// @vitest-environment jsdom
/** The overview of the statements, and the notes on them: one stop for the Tab key whatever is left of an event, and each place named once. */
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { useChoice } from '../../src/app/store.ts';
import { NoteView } from '../../src/app/synopsis/Note.tsx';
import { Overview } from '../../src/app/synopsis/Overview.tsx';
import type { EventFile } from '../../src/model/event.ts';
import { readingOf } from '../../src/synopsis/reading.ts';
import { rowsOf } from '../../src/synopsis/rows.ts';
import { mounted } from './mounted.ts';
import { made, timelineOf } from './versions.ts';

const mount = mounted();

/** An event of two versions, each passage a sentence of its own text. */
function told(sentences: readonly (readonly string[])[], statements: EventFile['statements']): EventFile {
  const event = made(sentences.map((own) => ({ text: own.join(' ') })));
  const versions = event.versions.map((version, i) => {
    let at = 0;
    const passages = (sentences[i] ?? []).map((words) => {
      const span = { start: at, end: at + words.length };
      at = span.end + 1;
      return { ...span, words, context: { ...span, words }, figures: [], quotations: [], only: [], times: [] };
    });
    return { ...version, passages };
  });
  return { ...event, versions, statements };
}

test('the overview stays one stop for the Tab key where by another day fewer statements are told', async () => {
  const sentences = ['A mast broke.', 'Rain fell.', 'Boats left.'];
  const event = told(
    [sentences, sentences],
    sentences.map((_, i) => ({ cells: [[i], [i]], same: true })),
  );
  const stops = () => [...mount.page.querySelectorAll<HTMLElement>('[role=toolbar] [tabindex="0"]')];
  await mount.show(<Overview timeline={timelineOf(event)} event={event} />);
  await act(async () => stops()[0]?.focus());
  await act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true })));
  expect(document.activeElement?.textContent).toBe('3');
  const fewer = {
    ...event,
    statements: event.statements.slice(0, 1),
    versions: event.versions.map((one) => ({ ...one, passages: one.passages.slice(0, 1) })),
  };
  await mount.show(<Overview timeline={timelineOf(event)} event={fewer} />);
  expect(stops().map((stop) => stop.textContent)).toEqual(['1']);
});

test('a note names an article at each place where it says the same', async () => {
  const faults = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const event = told([['The mast broke in two.'], ['A mast fell.', 'A mast fell.']], [{ cells: [[0], [0, 1]], same: false }]);
  const [note] = readingOf(event, rowsOf(event), 0).notes;
  if (!note) throw new Error('nothing was noted');
  await mount.show(<NoteView timeline={timelineOf(event)} event={event} note={note} wide />);
  expect([...mount.page.querySelectorAll('footer a')].map((link) => link.getAttribute('href')?.replace(/.*at=/, ''))).toEqual(['0-12', '13-25']);
  expect(faults).not.toHaveBeenCalled();
  faults.mockRestore();
  await act(async () => mount.page.querySelector<HTMLAnchorElement>('blockquote p a')?.click());
  expect(useChoice.getState().address.at).toEqual({ start: 0, end: 12 });
});
