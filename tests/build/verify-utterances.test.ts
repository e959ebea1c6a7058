/** The proof of passports: a cell may only claim what its article holds. */
import { beforeAll, expect, it } from 'vitest';
import { faultOfUtterances } from '../../src/build/verify-utterances.ts';
import type { ArticleFile } from '../../src/model/article.ts';
import type { EventFile } from '../../src/model/event.ts';
import type { UtteranceCell } from '../../src/model/quotation.ts';
import { intake, run } from '../../src/pipeline/run.ts';

const head = 'Storm shuts harbour wall\n\n2024-11-06\n\nThe harbour wall at Ness was closed on Tuesday, November 5, 2024, after a storm.';
const texts = [
  `${head} “The wall is lost and will not be built again,” mayor Ada Holm said on Tuesday.\n\nFerries stay in the inner basin until the work is done.`,
  `${head} Mayor Ada Holm said on Tuesday that the wall is lost and will not be built again.\n\nFishermen moored their boats in the inner basin of the harbour.`,
];
let event: EventFile;
let articles: Map<string, ArticleFile>;
beforeAll(() => {
  const sources = texts.map((text, i) => ({ file: `${i}.txt`, text }));
  const made = run(
    intake(sources).map(({ article }) => article),
    { formatVersion: 1, events: [] },
  );
  articles = new Map([...made.articles.values()].map((article) => [article.id as string, article]));
  event = [...made.events.values()].find(({ utterances }) => utterances.some(({ cells }) => cells.length === 2)) as EventFile;
});

/** The event with the cell of one form changed. */
function withCell(form: UtteranceCell['form'], change: Partial<UtteranceCell>): EventFile {
  return {
    ...event,
    utterances: event.utterances.map((one) => ({ ...one, cells: one.cells.map((cell) => (cell.form === form ? { ...cell, ...change } : cell)) })),
  };
}

it('finds no fault in what the build makes', () => {
  expect(event.utterances[0]?.cells.map(({ form }) => form).sort()).toEqual(['plain', 'quoted']);
  expect(faultOfUtterances(event, articles)).toBeNull();
});

it('finds words without marks that are told to be quoted, and quoted ones that are told to be plain', () => {
  expect(faultOfUtterances(withCell('plain', { form: 'quoted' }), articles)).toContain('as quoted');
  expect(faultOfUtterances(withCell('plain', { form: 'within' }), articles)).toContain('as within');
  const quoted = event.utterances[0]?.cells.find(({ form }) => form === 'quoted');
  const both = {
    ...event,
    utterances: event.utterances.map((one) => ({ ...one, cells: [...one.cells, { ...quoted, form: 'plain' } as UtteranceCell] })),
  };
  expect(
    faultOfUtterances(
      { ...both, versions: [...event.versions, ...event.versions.filter(({ article }) => article === quoted?.words?.article)] },
      articles,
    ),
  ).toContain('as plain');
});

it('finds an utterance that nobody quotes, absent words, and a piece told to be the whole', () => {
  expect(faultOfUtterances(withCell('quoted', { form: 'plain' }), articles)).toContain('nobody quotes');
  expect(faultOfUtterances(withCell('plain', { form: 'absent' }), articles)).toContain('as absent');
  const words = event.utterances[0]?.cells.find(({ form }) => form === 'quoted')?.words;
  expect(faultOfUtterances(withCell('quoted', { words: words ? { ...words, start: words.start + 4 } : null }), articles)).toContain('as quoted');
});
