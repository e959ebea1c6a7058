/** The verdicts of the figure ledger on pairs written for it. */
import { expect, it } from 'vitest';
import { ledger } from '../../../src/pipeline/align/figures/ledger.ts';
import { clean } from '../../../src/pipeline/clean/clean.ts';
import { read } from '../../../src/pipeline/run.ts';

/** The verdict on two counts of killed islanders, printed on two days. */
function verdict(a: [string, string], b: [string, string]) {
  const text = (day: string, count: string) =>
    ` date ${day} By Ness Mail Staff\n\nThe sea took the wall of Ness in the night, and ${count} islanders were killed, the council said.`;
  const { corpus } = read([clean({ file: 'a', text: text(...a) }), clean({ file: 'b', text: text(...b) })]);
  const counted = corpus.articles.flatMap((article, i) =>
    article.figures.filter((figure) => figure.fate === 'killed').map((figure) => ({ article: i, figure, asOf: article.published })),
  );
  return ledger(counted, corpus).figurePairs.map((pair) => pair.verdict);
}

it.each<[string, string, string]>([
  ['1,200', '1,200', 'same'],
  ['more than 1,300', '1,400', 'compatible'],
  ['nearly 43,400', '43,391', 'compatible'],
  ['over 2,800', 'more than 2,670', 'compatible'],
  ['1,200', '1,400', 'differ'],
  ['more than 1,300', '1,200', 'differ'],
])('%s and %s of one day: %s', (a, b, expected) => {
  expect(verdict(['2024-11-05', a], ['2024-11-06', b])).toEqual([expected]);
});

it.each<[string, string, string]>([
  ['42,500', '43,391', 'later count'],
  ['nearly 43,400', '43,391', 'compatible'],
  ['about 1,400', '1,390', 'compatible'],
  ['more than 2,670', '42,500', 'later count'],
  ['1,400', '1,200', 'revised'],
])('%s and a month later %s: %s', (a, b, expected) => {
  expect(verdict(['2024-10-05', a], ['2024-11-06', b])).toEqual([expected]);
});

it('compares no counts of different fates or peoples', () => {
  const text = (day: string, words: string) =>
    ` date ${day} By Ness Mail Staff\n\nThe sea took the wall of Ness in the night, and ${words}, the council said.`;
  const { corpus } = read([
    clean({ file: 'a', text: text('2024-11-05', '1,200 Norwegians were killed') }),
    clean({ file: 'b', text: text('2024-11-06', '900 Norwegians were injured and 1,100 Danes were killed') }),
  ]);
  const counted = corpus.articles.flatMap((article, i) => article.figures.map((figure) => ({ article: i, figure, asOf: article.published })));
  expect(ledger(counted, corpus).figurePairs).toEqual([]);
});
