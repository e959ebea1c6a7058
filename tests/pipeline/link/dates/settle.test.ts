/** One moment of several clues. */
import { expect, it } from 'vitest';
import { common } from '../../../../src/model/calendar.ts';
import type { Clue } from '../../../../src/model/moment.ts';
import { settled } from '../../../../src/pipeline/link/dates/settle.ts';

const clue = (rule: string, earliest: string | null, latest: string | null): Clue => ({
  rule,
  status: 'inferred',
  excerpts: [{ article: 'a000000000000000', start: 0, end: 4, words: rule.slice(0, 4) }],
  earliest,
  latest,
});

it('is what all of them allow', () => {
  const moment = settled([clue('date/one', '2014-03-01', null), clue('date/two', '2013-01-01', '2014-12-31')]);
  expect(moment).toMatchObject({ earliest: '2014-03-01', latest: '2014-12-31', precision: 'interval', edtf: '2014-03/2014-12' });
});

it('is a day where they leave one', () => {
  expect(settled([clue('date/one', '2014-03-01', null), clue('date/two', null, '2014-03-01')])).toMatchObject({
    precision: 'day',
    edtf: '2014-03-01',
  });
});

it('keeps the more trusted of two that contradict each other and shows the words of the other', () => {
  const other = clue('date/two', '2012-01-01', '2012-12-31');
  const moment = settled([clue('date/one', '2014-03-01', null), other, clue('date/three', null, '2014-12-31')]);
  expect(moment).toMatchObject({ earliest: '2014-03-01', latest: '2014-12-31' });
  expect(moment?.evidence.at(-1)).toEqual({ ...other, rule: 'date/set-aside', earliest: null, latest: null });
  expect(moment && common(moment.evidence)).toEqual({ earliest: '2014-03-01', latest: '2014-12-31' });
});

it('is unknown where nothing bounds', () => {
  expect(settled([])).toBeNull();
  expect(settled([clue('date/one', null, null)])).toBeNull();
});
