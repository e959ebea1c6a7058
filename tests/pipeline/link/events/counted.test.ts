/** An event holds the counts that stand beside it, and the sentence that goes on counting behind one. */
import { expect, it } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

const text =
  'Ferry sinks off Ness\n\nBy Ada Holm\n\n2024-11-06\n\nA ferry sank off Ness on 12 October 2024, killing 20 passengers, Norwire news agency reported.\n\nAs of Monday, 43 passengers of the ferry have been killed, according to the coastguard.\n\nMoreover, at least 11 people are missing in the bay.\n\nThe lighthouse of Ness was painted white last week, and the town has a new baker too.';

it('takes in the count of a later day and what goes on with it, and leaves the count beside the event', () => {
  const { events, corpus } = read([clean({ file: 'a', text })]);
  const told = (event: (typeof events)[number]) =>
    event.versions.flatMap(({ article, passages }) => passages.map(({ start, end }) => corpus.articles[article]?.text.slice(start, end) ?? ''));
  const sinking = events.find(({ event }) => event.kind === 'happening' && event.moment?.edtf === '2024-10-12');
  const words = sinking ? told(sinking).join(' ') : '';
  expect(words).toContain('43 passengers');
  expect(words).toContain('11 people are missing');
  expect(words).not.toContain('baker');
  expect(sinking?.event.moment?.edtf).toBe('2024-10-12');
  expect(events.some((one) => one.event.kind === 'count' && told(one).some((sentence) => sentence.includes('43 passengers')))).toBe(true);
});
