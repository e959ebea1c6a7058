// @vitest-environment jsdom
/** The views of figures, quotations and wording as they stand on the page: every pair can be asked for, every form is in words, every word of an article leads to its place. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { articleQuery, createQueries, termsQuery } from '../../src/app/data.ts';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import { FiguresView } from '../../src/app/synopsis/FiguresView.tsx';
import { Findings } from '../../src/app/synopsis/Findings.tsx';
import { QuotationsView } from '../../src/app/synopsis/QuotationsView.tsx';
import { ViewTabs } from '../../src/app/synopsis/ViewTabs.tsx';
import { WordingView } from '../../src/app/synopsis/WordingView.tsx';
import type { Form, UtteranceCell } from '../../src/model/quotation.ts';
import { articleFile, crowd, floodEvent, floodTerms } from './ledger-sample.ts';
import { mounted } from './mounted.ts';
import { excerptOf, made, pairOf, type Told, timelineOf } from './versions.ts';

const words = messages.ledger;
const timeline = timelineOf(floodEvent);
const mount = mounted();
let queries: ReturnType<typeof createQueries>;

beforeEach(() => {
  queries = createQueries();
});

const show = (view: ReactNode): Promise<void> => mount.show(<QueryClientProvider client={queries}>{view}</QueryClientProvider>);
const until = (check: () => void): Promise<void> => act(async () => vi.waitFor(check));
const all = <T extends Element = HTMLElement>(selector: string): readonly T[] => [...mount.page.querySelectorAll<T>(selector)];
const text = (selector: string): readonly string[] => all(selector).map((node) => node.textContent ?? '');
const press = (node: HTMLElement | undefined): Promise<void> => act(async () => node?.click());

describe('the view of figures', () => {
  beforeEach(() => show(<FiguresView timeline={timeline} event={floodEvent} />));

  test('heads a block with the wordings of what is counted, each leading to its place', () => {
    expect(text('h3')[0]).toBe(`“homes” · “houses” · “منزلاً” …▲ ${messages.verdict.differ}`);
    expect(all('h3 a')[0]?.getAttribute('href')).toMatch(/article=aversion000&at=18-23$/);
  });

  test('says of each figure whose it is, how exact, who says so and as of when, in which statement', () => {
    const rows = all('table')[0]?.querySelectorAll('tbody tr') ?? [];
    const cells = [...rows].map((row) => [...row.querySelectorAll('th, td')].slice(1, 5).map((cell) => cell.textContent));
    expect(cells[1]?.[0]).toMatch(/^More than 45 houses 1More than 45 houses were destroyed by the high water, /);
    expect(cells[1]?.slice(1)).toEqual([messages.bound['more than'], '“the fire brigade”', '3–5 May 2031stated']);
    expect(cells[4]?.slice(2)).toEqual(['“העירייה”', words.figures.dayUnknown]);
    expect(cells[2]?.[2]).toBe(words.figures.unsaid);
  });

  test('says of a day that only the publication gives that it is that', async () => {
    const may2 = floodEvent.versions[0]?.passages[0]?.figures[0]?.asOf ?? null;
    const dated = timeline.articles.map((article, i) => (i === 0 ? { ...article, published: may2 } : article));
    await show(<FiguresView timeline={{ ...timeline, articles: dated }} event={floodEvent} />);
    const days = () => [...(all('table')[0]?.querySelectorAll('tbody td:nth-child(5)') ?? [])].map((cell) => cell.textContent);
    expect(days().slice(0, 2)).toEqual(['published 2 May 2031stated', '3–5 May 2031stated']);
    expect(all<SVGAElement>('svg a')[0]?.getAttribute('aria-label')).toContain('40 · published 2 May 2031 · ');
  });

  test('keeps a day that the words around the figure give, though the article came out on it', async () => {
    const [first, ...others] = floodEvent.versions;
    const [passage] = first?.passages ?? [];
    const [figure] = passage?.figures ?? [];
    if (!first || !passage || !figure?.asOf) throw new Error('the sample has a figure with a day');
    const named = { article: first.article, start: 0, end: 9, words: 'The mayor' };
    const asOf = {
      ...figure.asOf,
      evidence: [{ rule: 'date/weekday', status: 'inferred' as const, excerpts: [named], earliest: null, latest: null }],
    };
    const event = { ...floodEvent, versions: [{ ...first, passages: [{ ...passage, figures: [{ ...figure, asOf }] }] }, ...others] };
    const dated = timeline.articles.map((article, i) => (i === 0 ? { ...article, published: figure.asOf } : article));
    await show(<FiguresView timeline={{ ...timeline, articles: dated }} event={event} />);
    expect(all('table')[0]?.querySelector('tbody td:nth-child(5)')?.textContent).toMatch(/^2 May 2031/);
  });

  test('holds every figure against the one that is chosen', async () => {
    const against = (): readonly string[] =>
      [...(all('table')[0]?.querySelectorAll('tbody td:last-child') ?? [])].map((cell) => cell.textContent ?? '');
    expect(against()).toEqual([
      words.figures.base,
      `${messages.verdict.differ}${messages.evidence.rules['figure/bounds-part']}${words.figures.otherSpeakers} “The mayor” · “the fire brigade”`,
      `later count: 7 days later, 12 more${messages.evidence.rules['figure/later-count']}`,
      `later count: 7 days later, 12 more${messages.evidence.rules['figure/later-count']}${words.figures.otherSpeakers} “The mayor” · “البلدية”`,
      words.figures.apart,
    ]);
    await press(all<HTMLInputElement>('input[type=radio]')[2]);
    expect(against()).toEqual([
      `earlier count: 7 days earlier, 12 less${messages.evidence.rules['figure/later-count']}`,
      `${messages.verdict.compatible}${messages.evidence.rules['figure/bounds-meet']}`,
      words.figures.base,
      `${messages.verdict.same}: same day${messages.evidence.rules['figure/same']}`,
      `${messages.verdict['cannot tell']}${messages.evidence.rules['figure/no-order']}`,
    ]);
    // A trial of the reader's: no link carries it.
    expect(useChoice.getState().step).toBe('arrived');
  });

  test('draws a point for each figure that leads to its words, one for those that say the same', () => {
    expect(all<SVGAElement>('svg a').map((point) => point.getAttribute('aria-label'))).toEqual([
      '40 · 2 May 2031 · “The mayor said 40 homes were lost in the flood…”',
      'More than 45 · 3–5 May 2031 · “More than 45 houses were destroyed by the high…”',
      '52 · 9 May 2031 · “By the ninth of May 52 homes were lost in the…” and 1 other',
      'כמעט 60 · day unknown · “העירייה מסרה כי כמעט 60 בתים אבדו בהצפה.”',
    ]);
  });

  test('checks the sum and lists what stands alone', () => {
    expect(text('ul > li')[0]).toMatch(/^“40 homes” \+ {2}and “6 boats” fits “46 losses”/);
    expect(text('h3').slice(1)).toEqual([words.figures.sums, words.figures.alone(5)]);
    expect([...(all('table')[1]?.querySelectorAll('tbody tr td:nth-child(2)') ?? [])].map((cell) => cell.textContent)).toEqual([
      '6 boats 1',
      '46 losses 1',
    ]);
  });
});

describe('the view of quotations', () => {
  beforeEach(() => show(<QuotationsView timeline={timeline} event={floodEvent} />));

  test('gives each version its form in words, with what parts it from the fullest', () => {
    const forms = text('[data-form]');
    expect(forms).toEqual([words.quotations.form.quoted, words.quotations.form.quoted, words.quotations.form.plain, words.quotations.form.quoted]);
    expect(text('del')).toEqual(['in the whole harbour ', 'in the whole harbour ']);
    expect(all('del')[0]?.dataset.aloud).toBe(words.quotations.missing);
  });

  test('shows who is named, that they differ, and through whose hands the words came', () => {
    expect(text('h3')).toEqual(['“Bo Reed”', '“Ada Quill”']);
    expect(mount.page.textContent).toContain(words.quotations.differ);
    expect(mount.page.textContent).toContain('given to “Ada Quill” · “said” · by way of “Port News”');
    expect(mount.page.textContent).toContain(words.quotations.noSpeaker);
  });

  test('leaves out on demand what all give alike, and says so aloud', async () => {
    expect(all('blockquote')).toHaveLength(2);
    await press(all('input[type=checkbox]')[0]);
    expect(all('blockquote')).toHaveLength(1);
    expect(useChoice.getState().said.words).toBe(words.quotations.shown(1, 2));
  });

  test('shows all again where by another day none is given differently: nobody could ask for them', async () => {
    await press(all('input[type=checkbox]')[0]);
    const alike = floodEvent.utterances.filter(({ speakers }) => speakers !== 'differ');
    await show(<QuotationsView timeline={timeline} event={{ ...floodEvent, utterances: alike }} />);
    expect(all('input[type=checkbox]')).toHaveLength(0);
    expect(all('blockquote')).toHaveLength(alike.length);
    expect(alike).not.toHaveLength(0);
  });

  test('shows the pieces that a version gives of an utterance in its place', async () => {
    const said: readonly Told[] = [
      { text: '“The general view is that the tame wolf is of use,” Ada Quill said.' },
      { text: 'The “general view” is that a “tame wolf” is of use, Quill said.' },
    ];
    const one = (form: Form, index: number, of: string): UtteranceCell => ({
      form,
      words: excerptOf(said, index, of),
      speaker: null,
      cue: null,
      credits: [],
    });
    const none: UtteranceCell = { form: 'absent', words: null, speaker: null, cue: null, credits: [] };
    const utterances = [
      { speakers: 'unknown' as const, cells: [one('within', 0, 'general view'), one('quoted', 1, 'general view')] },
      { speakers: 'unknown' as const, cells: [one('within', 0, 'tame wolf'), one('quoted', 1, 'tame wolf')] },
      { speakers: 'unknown' as const, cells: [one('quoted', 0, 'The general view is that the tame wolf is of use,'), none] },
    ];
    await show(<QuotationsView timeline={timeline} event={made(said, { utterances })} />);
    expect(all('blockquote')).toHaveLength(1);
    expect(mount.page.textContent).toContain(`${words.quotations.pieces.quoted}: “general view” … “tame wolf”`);
  });
});

describe('the tabs', () => {
  const tab = (view: string) => all<HTMLAnchorElement>(`[data-view=${view}]`)[0];

  test('say how much the views of single things have to show', async () => {
    await mount.show(<ViewTabs event={floodEvent} shown="lines" />);
    expect(['figures', 'quotations', 'wording', 'lines'].map((view) => tab(view)?.textContent?.trim())).toEqual([
      `${messages.views.name.figures} 7`,
      `${messages.views.name.quotations} 2`,
      `${messages.views.name.wording} 1`,
      messages.views.name.lines,
    ]);
    expect(all('[data-none]')).toHaveLength(0);
  });

  test('dim what has nothing to show, and still lead there', async () => {
    await mount.show(<ViewTabs event={made([{ text: 'The river rose.' }])} shown="lines" />);
    expect(all('[data-none]').map((one) => one.dataset.view)).toEqual(['figures', 'quotations', 'wording', 'two']);
    expect(tab('figures')?.textContent).toContain('0');
    expect(tab('figures')?.getAttribute('href')).toContain('as=figures');
  });
});

describe('the view of wording', () => {
  test('sets the choices side by side with who chose them, and their sentences with the words marked', async () => {
    queries.setQueryData(termsQuery(timeline.terms).queryKey, floodTerms);
    await show(<WordingView timeline={timeline} event={floodEvent} />);
    expect(text('ul ul > li:has(ul)')).toEqual([
      expect.stringMatching(/^“the flood”“The mayor said.*“By the ninth/),
      expect.stringMatching(/^“the high water”“More than 45/),
    ]);
    expect(text('details mark')).toEqual(['the flood', 'the flood', 'the high water']);
  });

  test('counts terms by publisher, the most used first, and a count leads to its places', async () => {
    queries.setQueryData(termsQuery(timeline.terms).queryKey, floodTerms);
    for (const [i, entry] of timeline.articles.entries()) queries.setQueryData(articleQuery(entry).queryKey, articleFile(i));
    await show(<WordingView timeline={timeline} event={floodEvent} />);
    expect(text('table tbody th')).toEqual(['“flood”', '“high water”']);
    expect(text('table tbody tr:first-child td')).toEqual(['1', words.wording.never, '1', words.wording.never, words.wording.never]);
    await press(all('table button')[0]);
    const link = all('table ul a')[0];
    expect(link?.textContent).toContain('The mayor said 40 homes were lost in the flood, and 6 boats');
    expect(link?.querySelector('mark')?.textContent).toBe('flood');
    expect(link?.getAttribute('href')).toMatch(/article=aversion000&at=\d+-\d+$/);
    await press(all('table button')[0]);
    expect(all('table ul a')).toHaveLength(0);
  });

  test('says where no wording differs, and where the terms cannot be had, with another try', async () => {
    const answers = [new Response('<!doctype html>'), new Response(JSON.stringify({ formatVersion: 1, groups: [] }))];
    vi.stubGlobal('fetch', async () => answers.shift());
    await show(<WordingView timeline={timeline} event={{ ...floodEvent, wording: [] }} />);
    expect(mount.page.textContent).toContain(words.wording.none);
    await until(() => expect(mount.page.querySelector('[role=alert]')?.textContent).toContain(words.wording.trouble));
    await press(all('[role=alert] button')[0]);
    await until(() => expect(mount.page.textContent).toContain(words.wording.noTerms));
    vi.unstubAllGlobals();
  });
});

test('forty versions have a row for each figure and each form, and one place of two wordings', async () => {
  const event = crowd(40);
  const index = timelineOf(event);
  await show(<FiguresView timeline={index} event={event} />);
  expect(all('tbody tr')).toHaveLength(40);
  await show(<QuotationsView timeline={index} event={event} />);
  expect(all('[data-form]')).toHaveLength(2);
  expect(all('ul ul ul > li > a')).toHaveLength(40);
  queries.setQueryData(termsQuery(index.terms).queryKey, { formatVersion: 1, groups: [] });
  await show(<WordingView timeline={index} event={event} />);
  expect(all('details li')).toHaveLength(40);
});

test('an event without figures and quotations says so', async () => {
  const bare = {
    ...floodEvent,
    versions: floodEvent.versions.map((one) => ({ ...one, passages: one.passages.map((p) => ({ ...p, figures: [] })) })),
    figurePairs: [],
    sums: [],
    utterances: [],
  };
  await show(<FiguresView timeline={timeline} event={bare} />);
  expect(mount.page.textContent).toBe(words.figures.none);
  await show(<QuotationsView timeline={timeline} event={bare} />);
  expect(mount.page.textContent).toBe(words.quotations.none);
});

test('chips lead to the views that lay out what they count', async () => {
  await show(<Findings event={floodEvent} />);
  const chips = all<HTMLAnchorElement>('li > a').map((chip) => [chip.textContent, chip.getAttribute('href')]);
  expect(chips).toEqual([
    [`▲ Figures differ: 40 homes against More than 45 houses and 52 homes\u00a0›`, '?v=1&as=figures'],
    ['Only in one version: 2 figures, 1 quotation\u00a0›', '?v=1&as=lines&show=alone'],
    ['1 quotation given in different ways\u00a0›', '?v=1&as=quotations'],
    ['1 place filled with different words\u00a0›', '?v=1&as=wording'],
  ]);
  await press(all<HTMLAnchorElement>('li > a')[2]);
  expect(useChoice.getState()).toMatchObject({ step: 'push', address: { as: 'quotations' } });
});

test('one chip of each kind comes before the second of any, so that the few that are not folded away stand for all', async () => {
  const figureOf = (said: string, value: number, of: string) => ({ words: said, value, of });
  const told = [
    { text: '40 homes and 12 boats were lost.', figures: [figureOf('40', 40, 'homes'), figureOf('12', 12, 'boats')] },
    { text: '52 homes and 20 boats were lost.', figures: [figureOf('52', 52, 'homes'), figureOf('20', 20, 'boats')] },
  ];
  const figurePairs = [pairOf(told, [0, '40'], [1, '52'], 'later count'), pairOf(told, [0, '12'], [1, '20'], 'later count')];
  await show(<Findings event={made(told, { figurePairs, wording: floodEvent.wording })} />);
  const views = all<HTMLAnchorElement>('li > a').map((chip) => new URLSearchParams(chip.getAttribute('href') ?? '').get('as'));
  expect(views.slice(0, 2)).toEqual(['figures', 'wording']);
  expect(views.filter((view) => view === 'figures')).toHaveLength(2);
});
