/** Figures, quotations and words of single sentences. */
import { describe, expect, it } from 'vitest';
import { annotated, words } from '../article.ts';

const figuresOf = (sentence: string) => {
  const article = annotated(sentence);
  return article.figures.map((figure) => [figure.value, figure.bound, words(article, figure.of), words(article, figure.says), figure.fate]);
};

describe('figures', () => {
  it.each([
    [
      'According to the health ministry, more than 1,300 islanders were killed in the storm.',
      [1300, 'more than', 'islanders', 'health ministry', 'killed'],
    ],
    ['At least 14 people were injured when the wall fell into the sea.', [14, 'at least', 'people', null, 'injured']],
    ['The explosion killed five workers and injured 23 others at the coke ovens.', [5, 'exactly', 'workers', null, 'killed']],
    ['Six men lost their lives when the wall of the harbour fell on them.', [6, 'exactly', 'men', null, 'killed']],
    ['The harbour office says that nearly two million gulls live on the rock.', [2_000_000, 'nearly', 'gulls', 'harbour office', null]],
    ['The office counted 1,02,347 commuters on the old bridge last year.', [102_347, 'exactly', 'commuters', null, null]],
    ['The toll has exceeded 4,000 people across all of the islands now.', [4000, 'more than', 'people', null, null]],
  ])('%s', (sentence, figure) => {
    expect(figuresOf(sentence)[0]).toEqual(figure);
  });

  it.each([
    'The Boeing 747 landed on Route 66 near Article 5 of Resolution 2334, they said.',
    'Call 0800 555 0199 for the opening hours of the lighthouse and the wall.',
    'The wall was built in 1948 and mended on 3 May 2021 by the town.',
    'They met at 12 Quay Street for two hours and lost the match 3-2 that night.',
    'The G20 spoke of COVID-19 and of flight LW102 for most of that morning.',
  ])('finds none in: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });
});

const quotationsOf = (sentence: string) => {
  const article = annotated(sentence);
  return article.quotations.map((quotation) => [words(article, quotation), words(article, quotation.speaker), words(article, quotation.cue)]);
};

describe('quotations', () => {
  it.each([
    ['“The wall will stay shut,” Adela Renn said after the meeting of the council.', '“The wall will stay shut,”', 'Adela Renn', 'said'],
    ['"The wall is shut," Renn said after the meeting of the council that night.', '"The wall is shut,"', 'Renn', 'said'],
    ['«Le mur est fermé», Renn said after the meeting of the council that night.', '«Le mur est fermé»', 'Renn', 'said'],
    ['“The wall will stay shut,” she said after the meeting of the town council.', '“The wall will stay shut,”', 'she', 'said'],
  ])('%s', (sentence, quoted, speaker, cue) => {
    expect(quotationsOf(sentence)).toEqual([[quoted, speaker, cue]]);
  });

  it('leaves apostrophes alone', () => {
    expect(quotationsOf("They don't know the crew's names, and the town's mayor won't say them.")).toEqual([]);
  });

  it('closes at the end of the paragraph what is never closed', () => {
    expect(quotationsOf('“The wall will stay shut until spring, the mayor told the council that night.')[0]?.[0]).toMatch(/^“The wall .* night\.$/);
  });
});

it('finds sentences whose words stand where they say, also among marks of other scripts', () => {
  const article = annotated('The wall — 400 m long — fell. «Le mur est fermé», dit Renn. 橋は閉鎖とレンは言った。 The 👩‍👩‍👧‍👦 family left at once.');
  for (const sentence of article.sentences) for (const token of sentence.tokens) expect(article.text.slice(token.start, token.end)).toBe(token.word);
});
