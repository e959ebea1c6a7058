// @vitest-environment jsdom
/** "Why this date?": each clue says what it allows and where its words stand; not counting it shows at once how the date widens; and all of it can be taken back. */
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { home } from '../../src/app/address.ts';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import { Dossier } from '../../src/app/synopsis/Dossier.tsx';
import type { Moment } from '../../src/model/moment.ts';
import { clue, momentOf } from './clues.ts';
import { mounted } from './mounted.ts';
import { at, harbour, timeline } from './sample.ts';

const words = messages.date.dossier;
const day = clue('date/weekday', '2025-03-11', '2025-03-11');
const support = clue('date/year-in-same-article', null, null, 'A crane fell');
const after = clue('date/announced-at-publication', '2025-03-10', null);
const before = clue('date/by-publication', null, '2025-03-12');

const mount = mounted();

const show = (moment: Moment): Promise<void> => mount.show(<Dossier timeline={timeline} moment={moment} />);
const switches = (): readonly HTMLInputElement[] => [...mount.page.querySelectorAll('input')];
const press = (node: HTMLElement | null | undefined): Promise<void> => act(async () => node?.click());
const button = (name: string): HTMLButtonElement | undefined => [...mount.page.querySelectorAll('button')].find((one) => one.textContent === name);
const result = (): string => mount.page.querySelector('output')?.textContent ?? '';
const items = (): readonly string[] => [...mount.page.querySelectorAll('ol > li')].map((item) => item.textContent ?? '');
const picture = (): string => mount.page.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';

describe('a date with three clues', () => {
  beforeEach(() => show(momentOf([before, after, day, support])));

  test('says what each allows by itself and what the date would be without it', () => {
    expect(items()[0]).toContain('allows 11 March 2025 · without it: 10–12 March 2025');
    expect(items()[1]).toContain('allows any day by 12 March 2025 · without it: no change');
    expect(items()[2]).toContain('allows any day on or after 10 March 2025 · without it: no change');
    expect(items()[0]).toContain(words.supports);
    expect(result()).toBe('All 3 clues together: 11 March 2025 (1 day)');
  });

  test('leads from each clue to its words', () => {
    const links = [...mount.page.querySelectorAll('li a')].map((link) => [link.textContent, link.getAttribute('href')]);
    const place = (said: string): string => `?v=1&article=${harbour}&at=${at(harbour, said).start}-${at(harbour, said).end}`;
    expect(links).toEqual([
      ['“on Tuesday”', place('on Tuesday')],
      ['“A crane fell”', place('A crane fell')],
      ['“on Tuesday”', place('on Tuesday')],
      ['“on Tuesday”', place('on Tuesday')],
    ]);
  });

  test('has a switch for each clue that bounds something, named by what it does and by the clue', () => {
    expect(switches().map((one) => one.checked)).toEqual([true, true, true]);
    expect(switches()[0]?.labels?.[0]?.textContent).toBe(`${words.count}1${messages.evidence.rules['date/weekday']} (inferred)`);
  });

  test('widens at once, step by step, to unknown, and counts all again', async () => {
    const before = switches().map((one) => one);
    await press(before[0]);
    expect(result()).toBe('2 of 3 clues counted: 10–12 March 2025 (2 days wider)');
    expect(items()[0]).toContain('allows 11 March 2025 · not counted');
    expect(items()[1]).toContain('without it: on or after 10 March 2025');
    expect(picture()).toContain('Date: 10–12 March 2025. Clue 1 allows 11 March 2025, not counted.');
    await press(before[1]);
    expect(result()).toBe('1 of 3 clues counted: on or after 10 March 2025 (an end opens)');
    await press(before[2]);
    expect(result()).toBe('No clue counted: unknown');
    expect(picture()).toContain('Date: unknown.');
    await press(button(words.all));
    expect(result()).toBe('All 3 clues together: 11 March 2025 (1 day)');
    expect(switches().every((one) => one.checked)).toBe(true);
    expect(useChoice.getState()).toMatchObject({ address: home, step: 'arrived' });
  });

  test('draws a bar for the date and one for each clue, open where a side is', () => {
    const bars = [...mount.page.querySelectorAll<HTMLElement>('[role=img] [style*="inline-size"]')];
    expect(bars.map((bar) => [bar.dataset.start, bar.dataset.end])).toEqual([
      ['day', 'day'],
      ['day', 'day'],
      ['open', 'day'],
      ['day', 'open'],
    ]);
    expect(bars[0]?.style.inlineSize).toBe(bars[1]?.style.inlineSize);
  });
});

test('a season keeps its name as long as the date is the season', async () => {
  const autumn = clue('date/stated', '2020-09-01', '2020-11-30');
  await show(momentOf([autumn, clue('date/by-publication', null, '2021-01-05')], { precision: 'season', edtf: '2020-23' }));
  expect(result()).toContain('autumn 2020');
  expect(items()[0]).toContain('allows autumn 2020 · without it: by 5 January 2021');
});

test('of many clues the strongest are shown and the rest on demand; what is hidden still counts', async () => {
  const many = Array.from({ length: 9 }, (_, i) => clue('date/weekday', '2025-03-11', `2025-03-${20 - i}`));
  await show(momentOf(many));
  expect(items()).toHaveLength(6);
  expect(items()[0]).toContain('allows 11–12 March 2025');
  expect(result()).toContain('All 9 clues together');
  await press(button(words.more(3)));
  expect(items()).toHaveLength(9);
  expect(items()[8]).toContain('allows 11–20 March 2025');
  for (const one of switches().slice(0, 6)) await press(one);
  await press(button(words.fewer));
  expect(items()).toHaveLength(6);
  expect(result()).toBe('3 of 9 clues counted: 11–18 March 2025 (6 days wider)');
});

test('a clue that was set aside is shown with its words and without a switch', async () => {
  await show(momentOf([day, clue('date/set-aside-sample', null, null, 'Ada Quill')]));
  expect(switches()).toHaveLength(1);
  expect(items()[1]).toContain(messages.evidence.rule('date/set-aside-sample'));
  expect(items()[1]).toContain(words.aside);
  expect(items()[1]).toContain('“Ada Quill”');
});

test('a clue that fits no day of the date is set aside with what it would allow', async () => {
  const wrong = clue('date/stated', '2021-03-05', '2021-03-05');
  await show({ ...momentOf([day]), evidence: [day, wrong] });
  expect(switches()).toHaveLength(1);
  expect(items()[1]).toContain('set aside: it allows 5 March 2021, which the others do not');
  expect(result()).toBe('The one clue: 11 March 2025 (1 day)');
});

test('without any clue it says that none is recorded', async () => {
  await show(momentOf([]));
  expect(mount.page.textContent).toBe(messages.evidence.none);
});

test('years before our era and far ahead are named as such', async () => {
  await show(momentOf([clue('date/stated', '-0043-03-15', '-0043-03-15'), clue('date/by-publication', null, '+12000-01-01')]));
  expect(items()[0]).toContain('allows 15 March 44 BCE · without it: by 1 January 12000');
  expect(mount.page.querySelector('[role=img]')?.textContent).toContain('15 Mar 44 BCE');
});
