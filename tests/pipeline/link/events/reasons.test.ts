/** Why passages of several articles are one event: names, places, words, figures and quotations that they share, each with its words. */
import { expect, test } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

const page = (publisher: string, body: string) => ` date 2024-11-06 By ${publisher} Staff\n\n${body}`;

/** What is given as shared by the versions of the event that most articles tell, by rule. */
function joined(texts: readonly string[]): Record<string, string[]> {
  const { events } = read(texts.map((text, i) => clean({ file: `${i}.txt`, text })));
  const [event] = [...events].sort((a, b) => b.versions.length - a.versions.length);
  const found: Record<string, string[]> = {};
  for (const { rule, excerpts } of event?.event.joined ?? []) {
    found[rule] ??= [];
    found[rule].push(
      excerpts
        .map(({ words }) => words)
        .sort()
        .join(' | '),
    );
  }
  return found;
}

const first = page(
  'Ness Mail',
  'President Karim el-Sabri met dockers in Calder on Tuesday and promised 340 new berths, calling the harbour “the heart of the coast”.',
);
const second = page(
  'Coast Echo',
  'On Tuesday Karim Sabri promised 340 berths to the dockers of the harbour; he was met by a crowd in Calder and called it “the heart of the coast”.',
);

test('each kind of thing that they share is named with its words in both', () => {
  const shared = joined([first, second]);
  expect(shared['link/same-moment']).toEqual(['Tuesday | Tuesday']);
  expect(shared['link/same-name']?.join()).toContain('Sabri');
  expect(shared['link/same-place']).toEqual(['Calder | Calder']);
  expect(shared['link/same-word']).toContain('dockers | dockers');
  expect(shared['link/same-figure']).toEqual(['340 | 340']);
  expect(shared['link/same-quotation']).toEqual(['“the heart of the coast” | “the heart of the coast”']);
});

test('a surname alone is the one longer name that ends with it', () => {
  expect(joined([first, second])['link/same-name']).toEqual(['Karim Sabri | Sabri']);
});

test('a name in capitals or before its noun is no place', () => {
  const shared = joined([
    page('Ness Mail', 'Olaf Brandt told partners in NESDO on Tuesday that ships in Ruritanian hands must leave the harbour of Ness at once.'),
    page('Coast Echo', 'Ships in Ruritanian hands must leave the harbour of Ness at once, Olaf Brandt told partners in NESDO on Tuesday.'),
  ]);
  expect(shared['link/same-place']?.join() ?? '').not.toMatch(/NESDO|Ruritanian/);
  expect(shared['link/same-name']?.join()).toMatch(/NESDO/);
});

test('a single version needs no reason', () => {
  expect(joined([first])).toEqual({});
});
