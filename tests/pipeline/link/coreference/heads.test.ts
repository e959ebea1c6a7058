/** Which word of a span names the happening, and under which name it goes. */
import { expect, it } from 'vitest';
import { headOf } from '../../../../src/pipeline/link/coreference/heads.ts';
import { marked } from './read.ts';

function heads(sentence: string) {
  const { corpus, places } = marked([`The harbour office gave a short account of the week to those who had asked for it.\n\n${sentence}`]);
  return places.map((place) => {
    const found = corpus[0]?.article.sentences.find((one) => one.start <= place.start && place.end <= one.end);
    return found ? headOf(found, place) : null;
  });
}

it.each([
  ['The captain *sank the old ferry* off the northern coast last week.', 'sank'],
  ['The crew *made a decision* about the old ferry late in the evening.', 'decision'],
  ['The *murder trial of the old keeper* went on for many weeks in Ness.', 'trial'],
  ['Everybody in the harbour town thought that the keeper was *guilty* then.', 'guilty'],
])('takes the word that names the happening: %s', (sentence, word) => {
  expect(heads(sentence)[0]?.token.word).toBe(word);
});

it('gives derivations and irregular forms one name', () => {
  const names = heads('His *death* shook the town, for he *died* alone, and they *bought* the house after the *purchase* of the field.').map(
    (head) => head?.name,
  );
  expect(names[0]).toBe(names[1]);
  expect(names[2]).toBe(names[3]);
  expect(names[0]).not.toBe(names[2]);
});

it('knows a verb with its particle as a word of its own', () => {
  const [off, over] = heads('The guests *took* off in a balloon after the bank was to *take* over the whole harbour company.');
  expect(off?.name).not.toBe(over?.name);
});

it('puts words that may name one happening into one line, others not', () => {
  const [quake, tremor, wedding] = heads('The *earthquake* was strong and each *tremor* was felt at the *wedding* by the river.');
  const shared = (a: typeof quake, b: typeof quake) => a?.senses.some((one) => b?.senses.includes(one)) ?? false;
  expect(shared(quake, tremor)).toBe(true);
  expect(shared(quake, wedding)).toBe(false);
});

it('has no head for a span behind the sentence', () => {
  const { corpus } = marked(['A storm *closed* the harbour wall at Ness on a cold evening in the middle of winter.']);
  const sentence = corpus[0]?.article.sentences[0];
  expect(sentence && headOf(sentence, { start: sentence.end + 5, end: sentence.end + 9 })).toBeNull();
});
