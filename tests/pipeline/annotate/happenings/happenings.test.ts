/** Which words of a sentence name a happening. */
import { expect, it } from 'vitest';
import { measureNames } from '../../../../src/pipeline/annotate/happenings/measures.ts';
import weights from '../../../../src/pipeline/annotate/happenings/weights.json' with { type: 'json' };
import { told } from './told.ts';

const words = (text: string) => told(text).map((one) => one.words);

it.each([
  ['The ferry sank off Oslo on Monday and two sailors drowned.', ['sank', 'drowned']],
  ['Police arrested a baker after the robbery.', ['arrested', 'robbery']],
  ['An earthquake shook the island, injuring nine people.', ['earthquake', 'shook', 'injuring']],
  ['The resignation of the mayor was followed by an election.', ['resignation', 'followed', 'election']],
  ['The company took over a rival in May.', ['took over']],
])('finds the verbs and the nouns of deeds in “%s”', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ['The old harbour has a wall of red brick.', ['wall', 'brick', 'harbour', 'has']],
  ['The mayor was the daughter of a teacher.', ['was', 'daughter', 'teacher', 'mayor']],
  ['Ada Holm will have been arrested by Friday.', ['will', 'have', 'been', 'Friday']],
])('leaves things, persons and auxiliaries aside in “%s”', (text, never) => {
  expect(words(text).filter((word) => never.includes(word))).toEqual([]);
});

it('finds none where nobody knows the words of the language', () => {
  expect(words('El barco se hundió el lunes frente a la costa y dos marineros murieron en el accidente, según la policía.')).toEqual([]);
});

it('rests on weights of these very measures', () => {
  expect(weights.measures).toEqual([...measureNames]);
});

it('takes a sentence that never ends for a list, and reads a long article in order', () => {
  expect(words(`The crew saw ${'rain and snow and '.repeat(200)}hail.`)).toEqual([]);
  const sentence = 'The crew of the ferry left the port on Monday. ';
  expect(words(sentence.repeat(300)).filter((word) => word === 'left')).toHaveLength(300);
});
