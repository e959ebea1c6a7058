/** A sentence in a paragraph of an event's passages that is like what another version tells of it. */
import { expect, it } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

const gazette =
  'Council sends envoys\n\nBy Ada Holm\n\n2024-11-06\n\nThe council of Ness sent envoys to Port Calder on Tuesday. Harbour dues and fishing rights were on the table.\n\nThe lighthouse was painted white.';
/** Older news to this paper: the sentence before the dated one is not taken in by what follows. */
const echo =
  'Lighthouse painted\n\nBy Ina Berg\n\n2024-11-08\n\nThe lighthouse of Ness was painted white by six volunteers.\n\nThe harbour dues and the fishing rights were on the table in Port Calder. Bakers had a good week. The council of Ness had sent its envoys to Port Calder on Tuesday.';

it('belongs to the event, and what is like nothing there does not', () => {
  const { events, corpus } = read([gazette, echo].map((text, i) => clean({ file: `${i}.txt`, text })));
  const sending = events.find(({ event }) => event.moment?.edtf === '2024-11-05');
  const told = (sending?.versions ?? []).map(({ article, passages }) =>
    passages.map(({ start, end }) => corpus.articles[article]?.text.slice(start, end) ?? ''),
  );
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('The harbour dues and the fishing rights were on the table in Port Calder.');
  expect(told.flat().join(' ')).not.toMatch(/Bakers|painted/);
});
