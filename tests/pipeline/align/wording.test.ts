/** What versions put in the same place of one statement. */
import { expect, it } from 'vitest';
import { wording } from '../../../src/pipeline/align/wording.ts';
import { told } from './told.ts';

/** The slots of one statement that each version tells in its sentences. */
const slots = (...versions: string[]) => {
  const read = versions.map((text) => told(text));
  const row = { cells: read.map(({ sentences }) => sentences.map((_, i) => i)), same: false };
  return wording([row], read).map(({ choices }) => choices.map((choice) => choice?.words ?? null));
};

it('finds what two versions call a thing between the same words', () => {
  expect(
    slots(
      'Norland is working to prevent the Norland-Sudmark dispute from growing into a crisis.',
      'The minister said Norland works to prevent Sudmark’s assault on the islands from turning into a crisis.',
    ),
  ).toEqual([
    ['the Norland-Sudmark dispute', 'Sudmark’s assault on the islands'],
    ['growing', 'turning'],
  ]);
});

it('finds a name that one version explains, though the sentences share little else', () => {
  expect(slots('An attack by the Corvian group Talon opened the fighting.', 'The Corvian armed group Talon fired rockets at dawn.')).toContainEqual([
    'the Corvian group Talon',
    'The Corvian armed group Talon',
  ]);
});

it('finds two words for one happening by the name behind them', () => {
  expect(
    slots('Many have been wounded in Sudmark’s siege of Corvia, doctors say.', 'Sudmark kept up a costly offensive on Corvia through the winter.'),
  ).toEqual([['Sudmark’s siege of Corvia', 'a costly offensive on Corvia']]);
});

it('fills the slot of a third version that chose as the first did, and leaves that of a silent one empty', () => {
  const [first, second] = ['The harbour council condemned the raid at the mill.', 'The harbour council condemned the arrests at the mill.'];
  const read = [told(first), told(second), told(first), told('Nothing to the point was said.')];
  const found = wording([{ cells: [[0], [0], [0], []], same: false }], read);
  expect(found.map(({ choices }) => choices.map((choice) => choice?.words ?? null))).toEqual([['the raid', 'the arrests', 'the raid', null]]);
});

it.each([
  ['the same words', 'The council closed the old bridge for good.', 'The council closed the old bridge for good.'],
  ['inflection and articles', 'Ministers sign the treaty in Corvia.', 'Ministers signed a treaty in Corvia.'],
  ['spelling', 'The council praised the labour organisation warmly.', 'The council praised the labor organization warmly.'],
  ['a shorter form of a name', 'Police arrested Ada Holm in the harbour.', 'Police arrested Holm in the harbour.'],
  ['figures', 'Police arrested 12 sailors in the harbour.', 'Police arrested 14 sailors in the harbour.'],
  ['times', 'Police arrested Holm on Tuesday in the harbour.', 'Police arrested Holm on 4 May in the harbour.'],
  ['words that both versions use', 'Holm met the mayor before the bishop arrived.', 'Holm met the bishop before the mayor arrived.'],
  ['pronouns', 'The miners said their union would strike.', 'The miners said the miners would strike.'],
  ['what one version adds', 'The council regretted the delay.', 'The council regretted the delay of the ferry.'],
])('sees no choice of words in %s', (_, a, b) => {
  expect(slots(a, b)).toEqual([]);
});
