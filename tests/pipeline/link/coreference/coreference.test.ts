/** Which words name one happening, on sentences of our own; and that no order of the input decides it. */
import { expect, it } from 'vitest';
import { coreference } from '../../../../src/pipeline/link/coreference/coreference.ts';
import { marked } from './read.ts';

const texts = [
  'An *earthquake* of magnitude 6.1 hit the island of Orra early on Monday, killing nine people in the port of Velm. The *quake* destroyed forty houses in Velm, the governor of Orra said.',
  'Nine people died when a strong *earthquake* shook the island of Orra on Monday. Rescue teams reached the port of Velm, where forty houses were destroyed by the *quake*.',
  'The island of Orra counted nine dead in the port of Velm after the *tremor* of magnitude 6.1. The *earthquake* was the strongest on Orra in thirty years.',
  'Actress Lina Marrow *married* the conductor Tom Feld in a small chapel at Hask on Saturday, her agent said. The *wedding* was attended by sixty guests.',
  'Lina Marrow and Tom Feld *wed* at a chapel in Hask on Saturday before sixty guests. Her agent confirmed the *marriage* of the actress and the conductor.',
];

function groupsOf(order: readonly number[]): string[] {
  const { corpus, places, words } = marked(order.map((i) => texts[i] ?? ''));
  const groups = coreference(corpus, places);
  const members = new Map<number, string[]>();
  for (const [i, group] of groups.entries()) members.set(group, [...(members.get(group) ?? []), `${order[places[i]?.article ?? -1]} ${words[i]}`]);
  return [...members.values()].map((own) => own.sort().join(', ')).sort();
}

it('joins an earthquake told by three articles, in other words too, and no other happening', () => {
  const groups = groupsOf([0, 1, 2, 3, 4]);
  const quake = groups.find((group) => group.includes('0 earthquake')) ?? '';
  expect(quake).toContain('1 earthquake');
  expect(quake).toContain('2 earthquake');
  expect(quake).toContain('0 quake');
  expect(quake).not.toMatch(/wed|marr/);
});

it('joins a wedding that is called by noun and verb', () => {
  const wedding = groupsOf([0, 1, 2, 3, 4]).find((group) => group.includes('3 married')) ?? '';
  expect(wedding).toContain('4 wed');
  expect(wedding).not.toContain('quake');
});

it('finds the same whatever the order of the articles', () => {
  expect(groupsOf([4, 2, 0, 3, 1])).toEqual(groupsOf([0, 1, 2, 3, 4]));
});

it('finds the same whatever the order of the places', () => {
  const { corpus, places } = marked(texts);
  const there = coreference(corpus, places);
  const back = coreference(corpus, [...places].reverse()).reverse();
  const together = (groups: readonly number[]) => groups.map((group) => groups.indexOf(group));
  expect(together(back)).toEqual(together(there));
});

it('leaves a place outside all sentences alone', () => {
  const { corpus, places } = marked(texts);
  const groups = coreference(corpus, [...places, { article: 0, start: 90_000, end: 90_004 }, { article: 77, start: 0, end: 4 }]);
  expect(groups.slice(0, -2)).not.toContain(groups.at(-1));
  expect(groups.slice(0, -2)).not.toContain(groups.at(-2));
  expect(groups.at(-1)).not.toBe(groups.at(-2));
});

it('has nothing to say of nothing', () => {
  expect(coreference([], [])).toEqual([]);
});

it('refuses weights that were trained on other measures', () => {
  const model = { measures: ['same family'], least: 0.5, start: 0, trees: [] };
  expect(() => coreference([], [], model)).toThrow(/other measures/);
});
