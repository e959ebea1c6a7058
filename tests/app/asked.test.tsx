// @vitest-environment jsdom
/** Answers that open in their place: Escape within closes the innermost alone, with the focus back on its question, and leaves the event open. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { articleQuery, createQueries, termsQuery } from '../../src/app/data.ts';
import { messages } from '../../src/app/messages.ts';
import { FiguresView } from '../../src/app/synopsis/FiguresView.tsx';
import { WordingView } from '../../src/app/synopsis/WordingView.tsx';
import type { EventFile } from '../../src/model/event.ts';
import type { Clue } from '../../src/model/moment.ts';
import { articleFile, floodEvent, floodTerms } from './ledger-sample.ts';
import { mounted } from './mounted.ts';
import { timelineOf } from './versions.ts';

const timeline = timelineOf(floodEvent);
const mount = mounted();

async function show(view: ReactNode): Promise<void> {
  const queries = createQueries();
  queries.setQueryData(termsQuery(timeline.terms).queryKey, floodTerms);
  for (const [i, entry] of timeline.articles.entries()) queries.setQueryData(articleQuery(entry).queryKey, articleFile(i));
  await mount.show(<QueryClientProvider client={queries}>{view}</QueryClientProvider>);
}

const first = (selector: string): HTMLElement | null => mount.page.querySelector<HTMLElement>(selector);

/** Whether the page still hears the key, as it does to close the event. */
async function pressEscape(from: Element | null | undefined): Promise<boolean> {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(async () => from?.dispatchEvent(key));
  return !key.defaultPrevented;
}

/** The same figures, each with words that give its day. */
const dated: EventFile = {
  ...floodEvent,
  versions: floodEvent.versions.map((version) => ({
    ...version,
    passages: version.passages.map((passage) => {
      const { start, end, words } = passage;
      const evidence: Clue[] = [
        { earliest: null, latest: null, rule: 'date/weekday', status: 'stated', excerpts: [{ article: version.article, start, end, words }] },
      ];
      return { ...passage, figures: passage.figures.map((figure) => ({ ...figure, asOf: figure.asOf && { ...figure.asOf, evidence } })) };
    }),
  })),
};

const views = [
  ['a day of the figures', <FiguresView key="figures" timeline={timeline} event={dated} />],
  ['the sentences of the wording', <WordingView key="wording" timeline={timeline} event={floodEvent} />],
] as const;

test.each(views)('Escape closes %s alone, and the event with the next press', async (_, view) => {
  await show(view);
  const asked = first('details') as HTMLDetailsElement;
  const question = asked.querySelector('summary');
  expect(await pressEscape(question)).toBe(true);
  asked.open = true;
  expect(await pressEscape(asked.querySelector('a') ?? asked.querySelector('li'))).toBe(false);
  expect(asked.open).toBe(false);
  expect(document.activeElement).toBe(question);
  expect(await pressEscape(question)).toBe(true);
});

test('Escape closes the places of a term alone, with the focus back on their count', async () => {
  await show(<WordingView timeline={timeline} event={floodEvent} />);
  const count = first('table button[aria-expanded]');
  await act(async () => count?.click());
  expect(await pressEscape(first('table ul a'))).toBe(false);
  expect(first('table ul a')).toBeNull();
  expect(document.activeElement).toBe(count);
  expect(count?.getAttribute('aria-label')).toMatch(new RegExp(`^${messages.ledger.wording.count(1, '')}`));
  expect(await pressEscape(count)).toBe(true);
});
