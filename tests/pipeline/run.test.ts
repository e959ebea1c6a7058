/** A folder is read the same whatever was read before it, and in whatever order it comes. */
import { expect, test } from 'vitest';
import { intake, run } from '../../src/pipeline/run.ts';
import { synthetic } from '../truth/synthetic.ts';

const built = (sources: readonly { file: string; text: string }[]) =>
  run(
    intake(sources).flatMap((one) => (one.outcome === 'accepted' ? [one.article] : [])),
    { formatVersion: 1, events: [] },
  );
const folder = synthetic(40, 7);

test('what the program has read before leaves no trace', () => {
  const first = built(folder);
  built(synthetic(40, 8));
  expect(built(folder)).toEqual(first);
});

test('the order of the sources decides nothing', () => {
  const named = folder.map(({ text }, i) => ({ file: `${String(folder.length - i).padStart(3, '0')}.txt`, text }));
  expect(built(named).timeline).toEqual(built(folder).timeline);
});
