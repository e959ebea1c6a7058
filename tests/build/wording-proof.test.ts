/** The proof of slots, terms and details: what they claim of the articles and of each other. */
import { expect, it } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import type { EventFile } from '../../src/model/event.ts';
import type { Term } from '../../src/model/wording.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { run } from '../../src/pipeline/run.ts';

const article = (file: string, lead: string) =>
  clean({ file, text: `Published: 12 March 2031\n\n${lead}\n\nFerries to the islands stay in port. Nobody knows for how long.\n` });
const dataset = () =>
  run(
    [
      article(
        'a.txt',
        'CORVIA - Norland is working to prevent the Norland-Sudmark conflict from growing into a crisis, its minister said on Tuesday.',
      ),
      article('b.txt', 'CORVIA - The minister said on Tuesday that Norland works to prevent Sudmark’s war on Norland from turning into a crisis.'),
    ],
    { formatVersion: 1, events: [] },
  );

const worded = ({ events }: ReturnType<typeof dataset>) => [...events.values()].find(({ wording }) => wording.length > 0) as EventFile;
const firstTerm = ({ terms }: ReturnType<typeof dataset>) => [...terms.values()][0]?.groups[0]?.terms[0] as Term;

it('holds for what the pipeline makes, and there is something to prove', () => {
  const made = dataset();
  expect(() => verify(made)).not.toThrow();
  expect([worded(made).wording.length, firstTerm(made).uses.length]).toEqual([2, 1]);
});

it.each<[string, (broken: ReturnType<typeof dataset>) => void, RegExp]>([
  ['a slot has one choice alone', (made) => worded(made).wording[0]?.choices.splice(1, 1, null), /the slot .* is none/],
  [
    'two versions of a slot choose alike',
    (made) => worded(made).wording[0]?.choices.splice(1, 1, worded(made).wording[0]?.choices[0] ?? null),
    /the slot .* is none/,
  ],
  ['a slot is of another statement', (made) => Object.assign(worded(made).wording[0] ?? {}, { statement: 99 }), /the slot .* is none/],
  ['a choice stands in no passage of its statement', (made) => worded(made).statements[0]?.cells.splice(0, 1, []), /the slot .* is none/],
  [
    'a term goes by words that are not its first use',
    (made) => firstTerm(made).uses[0]?.places.shift(),
    /does not fit its schema|the term .* is none/,
  ],
  [
    'a detail stands in no passage of its version',
    (made) => Object.assign(worded(made), { details: [[{ ...worded(made).title, start: 0, end: 9, words: 'Published' }]] }),
    /names a detail, which is not there/,
  ],
  ['an article stands twice in a term', (made) => firstTerm(made).uses.push(...firstTerm(made).uses), /the term .* is none/],
])('fails where %s', (_what, tamper, message) => {
  const broken = dataset();
  tamper(broken);
  expect(() => verify(broken)).toThrow(message);
});
