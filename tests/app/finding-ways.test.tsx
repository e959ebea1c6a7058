// @vitest-environment jsdom
/** Chips lead to what they tell: the view opens, what tells it there is marked and has the focus; Back gives the focus back. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Address, home } from '../../src/app/address.ts';
import { createQueries, termsQuery } from '../../src/app/data.ts';
import { useChoice } from '../../src/app/store.ts';
import { Findings } from '../../src/app/synopsis/Findings.tsx';
import { aloneId, blockId, headId, passportId, placeId, silentId } from '../../src/app/synopsis/finding-ways.ts';
import { revealTold, rowId } from '../../src/app/synopsis/reveal.ts';
import { viewParts } from '../../src/app/synopsis/views.ts';
import type { EventFile } from '../../src/model/event.ts';
import type { UtteranceCell } from '../../src/model/quotation.ts';
import { findingsOf } from '../../src/synopsis/findings.ts';
import { mounted } from './mounted.ts';
import { articleId, excerptOf, made, pairOf, type Told, timelineOf } from './versions.ts';

const figureOf = (words: string, value: number, of: string) => ({ words, value, of });
const told: readonly Told[] = [
  { text: 'The ferry sank on Monday and “nobody was warned”.' },
  { text: 'The ferry sank on Monday and “nobody was warned”.' },
  { text: '40 crates and 12 boats were lost, a clerk said.', figures: [figureOf('40', 40, 'crates'), figureOf('12', 12, 'boats')] },
  { text: '52 crates and 20 boats went down, a clerk said.', figures: [figureOf('52', 52, 'crates'), figureOf('20', 20, 'boats')] },
  { text: 'A gull was seen.' },
];
const said = excerptOf(told, 0, 'nobody was warned');
const absent: UtteranceCell = { form: 'absent', words: null, speaker: null, cue: null, credits: [] };
const bare = made(told, {
  statements: [
    { cells: [[0], [0], [], [], []], same: true },
    { cells: [[], [], [0], [0], []], same: false },
  ],
  figurePairs: [pairOf(told, [2, '40'], [3, '52'], 'differ'), pairOf(told, [2, '12'], [3, '20'], 'later count')],
  utterances: [
    {
      speakers: 'unknown',
      cells: [
        { form: 'quoted', words: said, speaker: null, cue: null, credits: [] },
        { form: 'plain', words: excerptOf(told, 1, 'nobody was warned'), speaker: null, cue: null, credits: [] },
        absent,
        absent,
        absent,
      ],
    },
  ],
  wording: [{ statement: 1, choices: [null, null, excerptOf(told, 2, 'were lost'), excerptOf(told, 3, 'went down'), null] }],
});
const event: EventFile = {
  ...bare,
  versions: bare.versions.map((version, i) => ({
    ...version,
    place: i === 1 ? 'body' : 'background',
    state: i === 3 ? 'announced' : 'reported',
  })),
  silent: [articleId(5)],
};
const timeline = timelineOf(made([...told, { text: 'The harbour has a new crane.' }]));

const mount = mounted();
const queries = createQueries();
let scrolled: Element[] = [];

// The views stand at once: what is still on its way is a test of its own.
beforeAll(async () => {
  for (const [, part] of viewParts) if ('load' in part && part.load instanceof Function) await part.load();
});

beforeEach(() => {
  queries.setQueryData(termsQuery(timeline.terms).queryKey, { formatVersion: 1, groups: [] });
  scrolled = [];
  Element.prototype.scrollIntoView = function into() {
    scrolled.push(this);
  };
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
});

function Page() {
  const as = useChoice((state) => state.address.as);
  const [, View] = viewParts.find(([view]) => view === as) ?? [];
  return (
    <QueryClientProvider client={queries}>
      <Findings event={event} />
      {View && <View timeline={timeline} event={event} />}
    </QueryClientProvider>
  );
}

const chipOf = (words: RegExp): HTMLElement | undefined =>
  [...mount.page.querySelectorAll<HTMLElement>('ul[aria-label] > li > a')].find((chip) => words.test(chip.textContent ?? ''));
const marked = (): readonly string[] => [...document.querySelectorAll('[data-told]')].map(({ id }) => id);
const press = (node: HTMLElement | null | undefined): Promise<void> => act(async () => node?.click());

const ways: readonly (readonly [RegExp, Partial<Address>, readonly string[]])[] = [
  [/^▲ Figures differ/, { as: 'figures' }, [blockId(0)]],
  [/^Later count/, { as: 'figures' }, [blockId(1)]],
  [/^Only in one version/, { as: 'lines', show: 'alone' }, [aloneId]],
  [/given in different ways/, { as: 'quotations' }, [passportId(0)]],
  [/filled with different words/, { as: 'wording' }, [placeId(0)]],
  [/very same words/, { as: 'two', base: articleId(0), beside: articleId(1) }, [rowId(0)]],
  [/still to come/, { as: 'versions' }, [headId(articleId(3))]],
  [/background/, { as: 'versions' }, [0, 2, 3, 4].map((i) => headId(articleId(i)))],
  [/says? nothing of it/, { as: 'versions' }, [silentId]],
];

beforeEach(async () => {
  useChoice.setState({ address: { ...home, as: 'lines' } });
  await mount.show(<Page />);
  await press(mount.page.querySelector<HTMLElement>('button[aria-expanded]'));
});

test('every finding has a way, and none is tried here that is not there', () => {
  const chips = [...mount.page.querySelectorAll('ul[aria-label] > li > a')].map((chip) => chip.textContent ?? '');
  expect(chips).toHaveLength(findingsOf(event).length);
  expect(chips.map((chip) => ways.filter(([words]) => words.test(chip)).length)).toEqual(ways.map(() => 1));
});

test.each(ways)('%s leads to what tells it, marked and with the focus', async (words, to, ids) => {
  await press(chipOf(words));
  expect(useChoice.getState()).toMatchObject({ step: 'push', address: to });
  expect(marked()).toEqual(ids);
  expect(document.activeElement?.id).toBe(ids[0]);
  expect(scrolled.at(-1)?.id).toBe(ids[0]);
});

test('a second chip moves the mark within the view that is open', async () => {
  await press(chipOf(/^▲ Figures differ/));
  expect(marked()).toEqual([blockId(0)]);
  await press(chipOf(/^Later count/));
  expect(marked()).toEqual([blockId(1)]);
});

test('Back gives the focus back to the chip, and to no chip on any other step', async () => {
  const chip = chipOf(/filled with different words/);
  await press(chip);
  expect(marked()).toEqual([placeId(0)]);
  await act(async () => useChoice.setState({ address: { ...home, as: 'figures' }, step: 'arrived' }));
  expect(document.activeElement).not.toBe(chip);
  await act(async () => useChoice.setState({ address: { ...home, as: 'lines' }, step: 'arrived' }));
  expect(document.activeElement).toBe(chip);
});

test('what is still on its way is waited for, and what was asked for before it is forgotten', async () => {
  const late = (id: string) => Object.assign(document.createElement('p'), { id });
  revealTold(['too-late']);
  revealTold(['late']);
  mount.page.append(late('too-late'), late('late'));
  await vi.waitFor(() => expect(marked()).toEqual(['late']));
  expect(document.activeElement?.id).toBe('late');
});
