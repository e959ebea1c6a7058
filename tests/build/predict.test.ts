/** The command that answers the evaluation tasks, on lines written for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { predict, type Task } from '../../src/build/predict.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'synoptic predict '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text =
  'Storm shuts wall\n\nBy Ada Holm\n\n2024-11-06\n\nThe harbour wall at Ness was closed on Tuesday after a storm, Norwire news agency reported.\n\nIn March 2019 the wall had been mended.\n\nBack to top';

function answers(task: Task, lines: readonly unknown[]) {
  const file = path.join(folder, 'in.jsonl');
  writeFileSync(file, `\ufeff${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n\n')}\n`);
  return predict(task, file).map((line) => JSON.parse(line));
}

const words = ({ start, end }: { start: number; end: number }, of = text) => of.slice(start, end);

it('gives title, byline, agencies and the text that is kept', () => {
  const [answer] = answers('clean', [{ id: 'x', text }]);
  expect(answer).toMatchObject({ id: 'x', publisher: null, agencies: ['Norwire'], published: { earliest: '2024-11-06', latest: '2024-11-06' } });
  expect([words(answer.title), words(answer.byline)]).toEqual(['Storm shuts wall', 'Ada Holm']);
  expect(answer.kept.map((span: never) => words(span)).join(' ')).not.toContain('Back to top');
});

it('gives dates, and null where nobody can know', () => {
  expect(
    answers('dates', [
      { id: 'x', text },
      {
        id: 'y',
        text: 'Library opens its doors\n\nA library opened in Oss Vale on Monday with forty thousand books and one very old clock, its keeper said.',
      },
    ]).map((one) => [one.id, one.published?.earliest ?? null]),
  ).toEqual([
    ['x', '2024-11-06'],
    ['y', null],
  ]);
});

it('gives events with moment, passages and predicate words', () => {
  const [answer] = answers('events', [{ id: 'x', text }]);
  expect(answer.events.map((event: { when: string }) => event.when).sort()).toEqual(['2019-03', '2024-11-05']);
  for (const mention of answer.mentions) expect(words(mention)).toMatch(/^\p{L}+$/u);
  const closed = answer.mentions.find((mention: never) => words(mention) === 'closed');
  expect([words(closed.whom), words(closed.when), closed.who, closed.status]).toEqual(['The harbour wall', 'Tuesday', null, 'happened']);
});

it('gives happenings that are one in two articles one cluster, and all of one article clusters of their own', () => {
  const other = 'The wall of the harbour at Ness was closed by a storm on Tuesday, Norwire news agency reported, and the ferries stayed away.';
  const [one, two] = answers('events', [
    { id: 'x', text },
    { id: 'y', text: other },
  ]);
  const clusterOf = (answer: typeof one, source: string, word: string) =>
    answer.mentions.find((mention: { start: number; end: number }) => words(mention, source) === word).cluster;
  expect(clusterOf(two, other, 'closed')).toBe(clusterOf(one, text, 'closed'));
  expect(clusterOf(one, text, 'mended')).not.toBe(clusterOf(one, text, 'closed'));
});

it('gives each line its story, with the title that stands beside the text and without a text too', () => {
  const [one, two, three, empty] = answers('documents', [
    { id: 'x', text },
    {
      id: 'y',
      title: 'Harbour wall at Ness shut by storm',
      text: 'A storm shut the wall of the harbour, which was mended in March 2019.',
      date: '2024-11-07',
    },
    { id: 'z', title: 'Library opens', text: 'A library opened in Oss Vale with forty thousand books and one very old clock, its keeper said.' },
    { id: 'e', text: '' },
  ]);
  expect(one.cluster).toBe(two.cluster);
  expect(new Set([one, three, empty].map((answer) => answer.cluster)).size).toBe(3);
  expect(three.id).toBe('z');
});

it('gives each line places in its own text, also where two have the same words', () => {
  const spaced = text.replace('\n\nIn March', '\n\n\n\nIn March');
  const [one, two] = answers('events', [
    { id: 'x', text },
    { id: 'y', text: spaced },
  ]);
  const of = (answer: typeof one, source: string) =>
    answer.events.flatMap((event: { passages: { start: number; end: number }[] }) => event.passages.map((passage) => words(passage, source))).sort();
  expect(of(one, text)).toContain('In March 2019 the wall had been mended.');
  expect(of(two, spaced)).toEqual(of(one, text));
});

it('gives quotations with their marks, speaker and cue, and leaves single marks to headlines where a text quotes in double ones', () => {
  const said = `Mayor: wall is ‘lost’\n\nThe harbour wall at Ness is lost, its mayor told the council on Tuesday. “Nobody will build it again,” Ada Holm said.\n\nThe wall had been mended in March 2019, and the ferries were moored in the inner basin for some weeks.`;
  const [answer, none] = answers('quotations', [
    { id: 'x', text: said },
    { id: 'y', text },
  ]);
  expect(
    answer.quotations.map((one: { start: number; end: number; speaker: never; cue: never }) => [
      words(one, said),
      words(one.speaker, said),
      words(one.cue, said),
    ]),
  ).toEqual([['“Nobody will build it again,”', 'Ada Holm', 'said']]);
  expect(none).toEqual({ id: 'y', quotations: [] });
});

it('gives each mention back with a cluster, and one of a text that tells nothing a cluster of its own', () => {
  const at = (of: string, word: string) => ({ start: of.indexOf(word), end: of.indexOf(word) + word.length });
  const other = 'The wall of the harbour at Ness was closed by a storm on Tuesday, Norwire news agency reported, and the ferries stayed away.';
  const [one, two, three] = answers('coref', [
    { id: 'x', text, mentions: [at(text, 'closed'), at(text, 'mended')] },
    { id: 'y', text: other, mentions: [at(other, 'closed')] },
    { id: 'z', text: 'Share', mentions: [{ start: 0, end: 5 }] },
  ]);
  expect(one.mentions.map((mention: never) => words(mention))).toEqual(['closed', 'mended']);
  expect(two.mentions[0].cluster).toBe(one.mentions[0].cluster);
  expect(new Set([...one.mentions, ...three.mentions].map(({ cluster }) => cluster)).size).toBe(3);
});

it('gives figures with bound, what is counted, who says so and as of when', () => {
  const flood =
    'Flood in Ness\n\nBy Ada Holm\n\nThe flood at Ness drowned nearly two thousand sheep, the growers’ union said.\n\nAs of 3 November 2024 more than 40 homes stood empty, according to the town council.';
  const [answer] = answers('figures', [{ id: 'x', text: flood, date: '2024-11-06' }]);
  const told = answer.figures.map((figure: { of: never; says: never; value: number; bound: string; asOf: string }) => [
    words(figure as never, flood),
    figure.value,
    figure.bound,
    words(figure.of, flood),
    words(figure.says, flood),
    figure.asOf,
  ]);
  expect(told).toEqual([
    ['nearly two thousand', 2000, 'nearly', 'sheep', 'growers’ union', '2024-11-06'],
    ['more than 40', 40, 'more than', 'homes', 'town council', '2024-11-03'],
  ]);
});

it.each<[unknown, RegExp]>([
  ['{bad', /in\.jsonl line 1 cannot be read/],
  [{ id: 'x' }, /line 1 cannot be read: .*text/],
  ['null', /line 1 cannot be read/],
])('names file and line of %j', (line, message) => {
  expect(() => answers('clean', [line])).toThrow(message);
});

it('names a file that is not there', () => {
  expect(() => predict('clean', path.join(folder, 'nothing.jsonl'))).toThrow(/nothing\.jsonl cannot be read \(ENOENT\)/);
});
