/** Titles cut out of sentences: whole clauses, no loose ends, nothing turned round. */
import { describe, expect, it } from 'vitest';
import { clause, closedBy, namedBy } from '../../../../src/pipeline/link/titles/clause.ts';
import { annotated, words } from '../../article.ts';

function at(sentence: string, place: string) {
  const article = annotated(sentence);
  const [own] = article.sentences;
  if (!own) throw new Error('no sentence was found');
  const start = sentence.indexOf(place);
  return { article, sentence: own, time: { start, end: start + place.length } };
}

describe('clauses', () => {
  it.each([
    [
      'In September 2023, the Ness company bought the Calder line after its owner had failed.',
      'September 2023',
      'the Ness company bought the Calder line',
    ],
    ['Relations have been tense since 1991, when the army occupied the Calder valley, a rich land.', '1991', 'the army occupied the Calder valley'],
    [
      'The captain, who had left the bridge, was released on Saturday, police said.',
      'Saturday',
      'The captain, who had left the bridge, was released on Saturday',
    ],
    ['The bridge is shut to all traffic, officials said on Friday.', 'Friday', 'The bridge is shut to all traffic'],
    ['The line was opened in 1911 consisting of two tracks.', '1911', 'The line was opened in 1911'],
  ])('%s', (text, place, expected) => {
    const { article, sentence, time } = at(text, place);
    expect(words(article, clause(sentence, time.start))).toBe(expected);
  });

  it('keep all of what somebody is reported to have said', () => {
    const text = 'The mayor demanded on Friday that the strike must end with the return of all that the “old company” had taken.';
    const { article, sentence, time } = at(text, 'Friday');
    expect(words(article, clause(sentence, time.start))).toBe(text.slice(0, -1));
  });

  it('are none where brackets or a phrase would be torn', () => {
    const { sentence, time } = at('Pell (born on 2 May 1963) was charged by the court.', '1963');
    expect(clause(sentence, time.start)?.start ?? 0).toBe(0);
  });
});

describe('noun phrases', () => {
  it('take the noun that a time stands before', () => {
    const { article, sentence, time } = at('It is the largest flight since the 1948 Ness flood.', '1948');
    expect(words(article, namedBy(sentence, time))).toBe('the 1948 Ness flood');
  });

  it('take no subject that only follows its time', () => {
    const { sentence, time } = at('In the 2030s Ilse Brandt hopes to go back to Ness.', 'the 2030s');
    expect(namedBy(sentence, time)).toBeNull();
  });

  it('take the phrase that a time closes, but no length of time', () => {
    const { article, sentence, time } = at('They hold to high-level trade agreements from 2020 to 2022.', 'from 2020 to 2022');
    expect(words(article, closedBy(sentence, time))).toMatch(/trade agreements from 2020 to 2022$/);
    const hours = at('Water ran out within three hours on Friday.', 'Friday');
    expect(closedBy(hours.sentence, hours.time)).toBeNull();
  });
});
