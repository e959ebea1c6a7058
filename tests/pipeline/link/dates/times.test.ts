/** What day a time is, once it is known when its article was written and what stood before it: as EDTF and as TIMEX3. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { decadeOf, type Interval, intervalOf, moment, weekOf } from '../../../../src/pipeline/link/dates/moments.ts';
import { timexes } from '../../../../src/pipeline/link/dates/timex.ts';
import type { DateFields } from '../../../../src/pipeline/records.ts';
import { read } from '../../../../src/pipeline/run.ts';
import { prose } from '../../article.ts';

/** EDTF and TIMEX3 of the words in an article written on a day; of their last place, should they stand there twice. */
function dated(written: string | null, says: string, words: string): [edtf: string | null, timex: string | undefined] {
  const article = clean({ file: 'a', text: `Wall is shut\n\n${says}\n\n${prose}`, ...(written ? { given: { date: written } } : {}) });
  const [read_] = read([article]).corpus.articles;
  const t = read_?.times.findLastIndex(({ start, end }) => article.text.slice(start, end) === words) ?? -1;
  const [time, moment] = [read_?.times[t], read_?.moments[t] ?? null];
  if (!time) throw new Error(`"${words}" is no time in: ${says}`);
  return [
    moment?.edtf ?? null,
    timexes(time, moment)
      .map(({ value }) => value)
      .join(' '),
  ];
}

/** A Wednesday. */
const wednesday = '2024-11-06';

describe('a weekday', () => {
  it.each([
    ['The council met on Monday.', '2024-11-04'],
    ['The council met on Wednesday.', '2024-11-06'],
    ['The council will meet on Monday.', '2024-11-11'],
    ['The council meets on Monday.', '2024-11-11'],
    ['The talks of the council were postponed until Tuesday.', '2024-11-12'],
    ['The council met last Wednesday.', '2024-10-30'],
    ['The council will meet next Wednesday.', '2024-11-13'],
    ['The council will meet next Thursday.', '2024-11-14'],
    ['The council will meet next Friday.', '2024-11-08'],
    ['The council meets this Friday.', '2024-11-08'],
    ['The council met on Friday of last week.', '2024-11-01'],
  ])('is the one that the tense says: %s', (says, day) => {
    const words = /(?:last |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri)day(?: of last week)?/.exec(says)?.[0] ?? '';
    expect(dated(wednesday, says, words)).toEqual([day, day]);
  });

  it('stays open where nobody knows when the article was written', () => {
    expect(dated(null, 'The council met on Monday.', 'Monday')).toEqual([null, 'XXXX-WXX-1']);
  });
});

describe('what counts from the time last spoken of', () => {
  it.each([
    ['Two days later', '2024-10-09', '2024-10-09'],
    ['The same day', '2024-10-07', '2024-10-07'],
    ['Earlier in the day', '2024-10-07', '2024-10-07'],
    ['The next morning', '2024-10-08', '2024-10-08TMO'],
    ['The previous evening', '2024-10-06', '2024-10-06TEV'],
    ['The following week', '2024-10-14/2024-10-20', '2024-W42'],
    ['The previous month', '2024-09', '2024-09'],
  ])('"%s" behind October 7', (words, edtf, value) => {
    expect(dated(wednesday, `The storm came on October 7, 2024. ${words} the wall was shut.`, words)).toEqual([edtf, value]);
  });

  it('is the same quarter a year earlier', () => {
    const says = 'Fewer boats came in the third quarter of 2024. Many came in the year-earlier quarter.';
    expect(dated(wednesday, says, 'the year-earlier quarter')).toEqual(['2023-07/2023-09', '2023-Q3']);
  });

  it('counts from publication where no day was spoken of', () => {
    expect(dated(wednesday, 'The storm came. Earlier in the day the wall was shut.', 'Earlier in the day')).toEqual([wednesday, wednesday]);
  });

  it('is only a length where the sentence does not name the day that it counts from', () => {
    expect(dated(wednesday, 'The wall was shut two days after the storm.', 'two days after')).toEqual([null, 'P2D']);
    expect(dated(wednesday, 'The storm came on October 7, 2024. The wall was shut two days after the storm.', 'two days after')).toEqual([
      null,
      'P2D',
    ]);
  });
});

describe('a day without a year', () => {
  it.each([
    ['2024-01-03', 'The old wall fell on December 28.', 'December 28', '2023-12-28'],
    ['2023-12-28', 'The new wall will open on January 3.', 'January 3', '2024-01-03'],
    ['2024-11-06', 'The old wall fell on October 7.', 'October 7', '2024-10-07'],
    ['2024-11-06', 'The old wall fell last December.', 'last December', '2023-12'],
    ['2024-11-06', 'The new wall will open next March.', 'next March', '2025-03'],
    ['2024-11-06', 'The old wall fell on October 7 of last year.', 'October 7 of last year', '2023-10-07'],
    ['2024-11-06', 'The old wall fell in March last year.', 'March last year', '2023-03'],
  ])('said on %s: %s', (written, says, words, day) => {
    expect(dated(written, says, words)).toEqual([day, day]);
  });

  it('has the year that its weekday fits', () => {
    expect(dated(wednesday, 'The old wall fell on Saturday, October 7.', 'Saturday, October 7')).toEqual(['2023-10-07', '2023-10-07']);
  });

  it('has none where nothing tells it', () => {
    expect(dated(null, 'The old wall fell on October 7.', 'October 7')).toEqual([null, 'XXXX-10-07']);
  });
});

describe('a history', () => {
  const history = (last: string) =>
    `The wall at Ness was begun in 1939. In 1940 the sea took a part of it. In December 1941 the harbour was mined. ${last}`;

  it.each([
    ['On 8 December the boats left.', '8 December', '1941-12-08'],
    ['In January the boats left.', 'January', '1942-01'],
  ])('runs on from the time before: %s', (last, words, day) => {
    expect(dated('2010-06-01', history(last), words)).toEqual([day, day]);
  });

  it('says otherwise where it says so', () => {
    expect(dated('2010-06-01', history('In January 1950 the boats came back.'), 'January 1950')).toEqual(['1950-01', '1950-01']);
  });
});

describe('years far off', () => {
  it.each([
    ['The mole was built in 44 BC.', '44 BC', '-0043', 'BC0044'],
    ['The mole was built in 1 BC.', '1 BC', '0000', 'BC0001'],
    ['The mole was built in AD 79.', 'AD 79', '0079', '0079'],
    ['The mole was built on March 15, 44 BC.', 'March 15, 44 BC', '-0043-03-15', 'BC0044-03-15'],
    ['The mole was built in the fifth century BC.', 'the fifth century BC', '-0499/-0400', 'BC04'],
    ['The mole was built in the 19th century.', 'the 19th century', '1800/1899', '18'],
    ['The mole was built from 431 to 404 BC.', 'from 431 to 404 BC', '-0430/-0403', 'BC0431 BC0404'],
  ])('%s', (says, words, edtf, value) => {
    expect(dated(wednesday, says, words)).toEqual([edtf, value]);
  });
});

describe('a season', () => {
  it.each([
    ['2024-02-10', 'The wall was mended last winter.', 'last winter', '2022-24', '2022-WI'],
    ['2024-02-10', 'The wall is mended this winter.', 'this winter', '2023-24', '2023-WI'],
    ['2024-12-10', 'The wall is mended this winter.', 'this winter', '2024-24', '2024-WI'],
    ['2024-12-10', 'The wall was mended in the winter of 2020.', 'the winter of 2020', '2020-24', '2020-WI'],
    ['2024-06-10', 'The wall was mended last summer.', 'last summer', '2023-22', '2023-SU'],
  ])('said on %s: %s', (written, says, words, edtf, value) => {
    expect(dated(written, says, words)).toEqual([edtf, value]);
  });
});

describe('a day with a name', () => {
  it.each([
    ['Easter 2024', '2024-03-31'],
    ['Easter 2025', '2025-04-20'],
    ['Easter 2000', '2000-04-23'],
    ['Good Friday 2024', '2024-03-29'],
    ['Thanksgiving 2024', '2024-11-28'],
    ['Black Friday 2024', '2024-11-29'],
    ['Memorial Day 2025', '2025-05-26'],
    ['Christmas Eve 2023', '2023-12-24'],
  ])('%s', (words, day) => {
    expect(dated(wednesday, `The wall was opened on ${words}.`, words)).toEqual([day, day]);
  });

  it('is the one that the tense says', () => {
    expect(dated(wednesday, 'The wall was opened on Easter Monday.', 'Easter Monday')).toEqual(['2024-04-01', '2024-04-01']);
    expect(dated(wednesday, 'The wall will be opened on Easter Monday.', 'Easter Monday')).toEqual(['2025-04-21', '2025-04-21']);
  });
});

describe('the weekend', () => {
  it.each([
    ['2024-11-06', 'The council met at the weekend.', '2024-11-02/2024-11-03', '2024-W44-WE'],
    ['2024-11-06', 'The council will meet at the weekend.', '2024-11-09/2024-11-10', '2024-W45-WE'],
    ['2024-11-10', 'The council met at the weekend.', '2024-11-09/2024-11-10', '2024-W45-WE'],
  ])('said on %s: %s', (written, says, edtf, value) => {
    expect(dated(written, says, 'at the weekend')).toEqual([edtf, value]);
  });
});

describe('a range', () => {
  it.each([
    ['The wall is shut from December 13 to March 22, 2026.', 'from December 13 to March 22, 2026', '2025-12-13/2026-03-22', '2025-12-13 2026-03-22'],
    ['The wall is shut from December to March 2026.', 'from December to March 2026', '2025-12/2026-03', '2025-12 2026-03'],
    ['The wall is shut from March to May 2026.', 'from March to May 2026', '2026-03/2026-05', '2026-03 2026-05'],
    ['The wall was shut between October 28 and November 3.', 'between October 28 and November 3', '2024-10-28/2024-11-03', '2024-10-28 2024-11-03'],
    ['The wall was shut between October 22-24.', 'between October 22-24', '2024-10-22/2024-10-24', '2024-10-22 2024-10-24'],
    ['The wall was shut from 2020 to 2022.', 'from 2020 to 2022', '2020/2022', '2020 2022'],
  ])('%s', (says, words, edtf, value) => {
    expect(dated(wednesday, says, words)).toEqual([edtf, value]);
  });

  it('without a year lies over New Year where it must', () => {
    const says = 'The wall was shut from December 28 to January 3.';
    expect(dated('2024-01-10', says, 'from December 28 to January 3')).toEqual(['2023-12-28/2024-01-03', '2023-12-28 2024-01-03']);
  });
});

describe('a year beyond four digits', () => {
  const timex = (date: DateFields, interval: Interval | null) => {
    const when = interval && moment(interval, false, [{ rule: 'date/stated', status: 'stated', excerpts: [] }]);
    const time = { start: 0, end: 5, rule: 'time/year', meaning: { kind: 'date', date }, side: null, approximate: false, fresh: false } as const;
    return [when?.edtf, timexes(time, when).map(({ value }) => value)];
  };

  it.each([
    [{ year: 12_000 }, 'Y12000', '12000'],
    [{ year: 12_000, month: 5 }, 'Y12000', '12000-05'],
    [{ year: 12_000, month: 5, day: 1 }, 'Y12000', '12000-05-01'],
    [{ year: -12_000 }, 'Y-12000', 'BC12001'],
  ])('%j', (fields, edtf, value) => {
    expect(timex(fields, intervalOf(fields))).toEqual([edtf, [value]]);
  });

  it('has decades', () => {
    expect(timex({ year: 12_000 }, decadeOf(12_000))[1]).toEqual(['1200']);
  });

  it('has weeks', () => {
    expect(timex({ year: 12_000 }, weekOf('+012000-05-03'))[1]).toEqual(['12000-W18']);
  });
});

/** Faults that are known: whoever mends one turns its `fails` into a test like the others. */
describe('weekdays and years by what stands around them', () => {
  it.each([
    ['2024-11-06', 'The storm came on October 7, 2024. The following Monday the wall was shut.', 'The following Monday', '2024-10-14'],
    ['2024-11-09', 'The council met on Friday of last week.', 'Friday of last week', '2024-11-01'],
    ['2024-11-07', 'The council met over the weekend.', 'over the weekend', '2024-11-02/2024-11-03'],
    ['2024-11-06', 'The wall was built in the summer of ’47.', '’47', '1947'],
  ])('said on %s: %s', (written, says, words, edtf) => {
    expect(dated(written, says, words)[0]).toBe(edtf);
  });
});
