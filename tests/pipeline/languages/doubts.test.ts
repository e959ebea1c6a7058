/** Finite clauses of English sentences, and which of them tell of a happening in plain words. */
import { describe, expect, it } from 'vitest';
import { clauses } from '../../../src/pipeline/languages/english/clauses.ts';
import { doubt } from '../../../src/pipeline/languages/english/doubts.ts';
import { faults } from '../annotate/growth.ts';
import { annotated } from '../article.ts';

function parsed(sentence: string) {
  const [own] = annotated(sentence).sentences;
  if (!own) throw new Error('no sentence was found');
  return clauses(own.tokens).map((clause) => {
    const [first, last] = [own.tokens[clause.from], own.tokens[clause.to - 1]];
    return { words: sentence.slice(first?.start, last?.end), doubt: doubt(own.tokens, clause) };
  });
}

describe('clauses that tell', () => {
  it.each([
    ['On Friday the council of Ness closed the old bridge.', 'the council of Ness closed the old bridge'],
    ['But in 1931 Ilse Brandt, a baker from Ness, founded the first mill.', 'Ilse Brandt, a baker from Ness, founded the first mill'],
    ['Brandt and his brother will sell the mill in May.', 'Brandt and his brother will sell the mill in May'],
    ['A barge carrying coal was sunk near Ness in 1911 after its pump had failed.', 'A barge carrying coal was sunk near Ness in 1911'],
    [
      'The van that had been stolen in Ness was found in a quarry on Tuesday.',
      'The van that had been stolen in Ness was found in a quarry on Tuesday',
    ],
    ['Brandt, who bought the mill in 1950, kept it until his death.', 'Brandt, who bought the mill in 1950'],
    ['The terms that she agreed with Brandt were signed on 3 May.', 'The terms that she agreed with Brandt were signed on 3 May'],
    ['The mill was bought by Ness council and closed in 1970.', 'The mill was bought by Ness council and closed in 1970'],
    [
      'The court in Ness ruled on Monday that the vote was sound, because nobody had complained.',
      'The court in Ness ruled on Monday that the vote was sound',
    ],
    ['Two walkers are expected to appear before a judge on Monday.', 'Two walkers are expected to appear before a judge on Monday'],
  ])('%s', (sentence, words) => {
    expect(
      parsed(sentence)
        .filter((one) => one.doubt === null)
        .map((one) => one.words),
    ).toContain(words);
  });
});

describe('clauses that tell of nothing for a timeline', () => {
  it.each([
    ['lasting', 'The mill had three wheels in 1931.'],
    ['lasting', 'Ilse Brandt was born in Ness in 1902.'],
    ['lasting', 'Ilse Brandt believed the council in 1931.'],
    ['present', 'The council of Ness meets in the mill every Friday.'],
    ['unreal', 'The council of Ness might close the bridge on Friday.'],
    ['unreal', 'If the council of Ness closed the bridge on Friday, trade would suffer.'],
    ['denied', 'The council of Ness did not return messages on Friday.'],
    ['denied', 'A spokesman for Brandt declined to comment on Friday.'],
    ['denied', 'The speech of the mayor of Ness made no mention of the mill.'],
    ['speech', 'Ilse Brandt said on Friday.'],
    ['speech', 'The Ness Courier contributed to this report.'],
    ['count', 'Exports of the town rose by 12 percent in 1931.'],
    ['count', 'Nearly 60 percent of the farmers voted in 1931.'],
    ['pronoun', 'He sold the mill in 1931.'],
    ['subject', 'Its owner resigned in 1931.'],
    ['slight', 'The mayor of Ness pondered the plan in 1931.'],
    ['slight', 'The speech of the mayor gained momentum in 1931.'],
    ['count', 'Shares of the Ness mill closed on Friday at two crowns.'],
    ['torn', 'Ness council released in April the minutes of its meeting.'],
  ])('%s: %s', (reason, sentence) => {
    expect(parsed(sentence)[0]?.doubt).toBe(reason);
  });

  it('are no participles', () => {
    expect(parsed('A poll released Wednesday shows the mayor of Ness ahead.').map((one) => one.words)).not.toContain('A poll released Wednesday');
    expect(parsed('In a ballot held last month, members of the union voted to strike.')[0]?.words).toBe('members of the union voted to strike');
  });
});

describe('a sentence without an end', () => {
  it.each([
    'Brandt and her son, who was ill, bought the mill, which stood idle, and sold it to ',
    'said that he, she and they had walked up and ',
    'the mill in the town of the council of ',
  ])('is read in time that grows like it: %s', (unit) => {
    const [own] = annotated(`${unit}.`).sentences;
    if (!own) throw new Error('no sentence was found');
    const run = (size: number) => {
      const times = Math.ceil(size / unit.length);
      const tokens = Array.from({ length: times }, (_, n) =>
        own.tokens.slice(0, -1).map((token) => ({ ...token, start: token.start + n * unit.length, end: token.end + n * unit.length })),
      ).flat();
      for (const clause of clauses(tokens)) doubt(tokens, clause);
    };
    expect(faults(run)).toEqual([]);
  });
});
