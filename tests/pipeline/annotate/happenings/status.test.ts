/** Whether a sentence tells a happening as done, as to come, as not so, as only possible or as alleged. */
import { expect, it } from 'vitest';
import type { Status } from '../../../../src/pipeline/records.ts';
import { one } from './told.ts';

const examples: Readonly<Record<Status, readonly (readonly [string, string])[]>> = {
  happened: [
    ['The guards arrested two men.', 'arrested'],
    ['The attack lasted an hour.', 'attack'],
    ['The prisoners managed to escape on Monday.', 'escape'],
    ['The mayor confirmed that the bridge collapsed.', 'collapsed'],
    ['The two men charged the gate and wounded a guard.', 'wounded'],
    ['Nobody knew that the bank had closed.', 'closed'],
    ['The wreck was not found until Monday.', 'found'],
  ],
  announced: [
    ['The museum will open in May.', 'open'],
    ['The museum is going to open in May.', 'open'],
    ['The council plans to sell the harbour.', 'sell'],
    ['The mayor said that the museum would open in May.', 'open'],
    ['The upcoming election worries the town.', 'election'],
    ['The court is set to sentence the baker on Friday.', 'sentence'],
  ],
  denied: [
    ['The guards did not arrest the men.', 'arrest'],
    ["The guards didn't arrest the men.", 'arrest'],
    ['The baker never confessed.', 'confessed'],
    ['The baker denied killing his rival.', 'killing'],
    ['The baker denied that he killed his rival.', 'killed'],
    ['The baker denied the murder.', 'murder'],
    ['Police reported no attack on Monday.', 'attack'],
    ['The thieves left without wounding anybody.', 'wounding'],
    ['The museum will not open in May.', 'open'],
    ['Divers could not find the wreck.', 'find'],
  ],
  conditional: [
    ['The bridge could collapse within a year.', 'collapse'],
    ['If the bridge collapses, the town is cut off.', 'collapses'],
    ['The museum would open if the mayor paid.', 'open'],
    ['The union may not strike after all.', 'strike'],
    ['Soldiers came to evacuate the valley.', 'evacuate'],
    ['The judge asked whether the baker lied.', 'lied'],
  ],
  rumoured: [
    ['The baker allegedly killed his rival.', 'killed'],
    ['The alleged murder shook the town.', 'murder'],
    ['The baker was accused of killing his rival.', 'killing'],
    ['Police arrested him on suspicion of robbery.', 'robbery'],
    ['The paper claims that the mayor lied.', 'lied'],
    ['The firm reportedly bought a rival.', 'bought'],
  ],
};

it.each(Object.entries(examples).flatMap(([status, own]) => own.map(([text, words]) => [words, text, status] as const)))(
  '“%s” in “%s” is told as %s',
  (words, text, status) => {
    expect(one(text, words).status).toBe(status);
  },
);

it('does not look for the word of denial in another clause, however long the sentence', () => {
  const long = `The mayor did not speak, ${'and the crowd waited in the rain, '.repeat(12)}while guards arrested a baker.`;
  expect(one(long, 'speak').status).toBe('denied');
  expect(one(long, 'arrested').status).toBe('happened');
});
