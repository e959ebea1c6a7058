/** Examples of English lengths of time, times that come back, and words that only point. */
import { type Example, length, reference, set } from './example.ts';

export const lengths: readonly Example[] = [
  ['The bell rings every single week.', 'every single week', set('P1W'), 'The bell rings every wet week.'],
  ['The bell rings every two weeks.', 'every two weeks', set('P2W'), 'The bell rings every two wet weeks.'],
  ['The bell rings twice a week.', 'twice a week', set('P1W'), 'The bell rings twice a wet week.'],
  ['It costs ten crowns per month.', 'per month', set('P1M'), 'It turns ten times per hour.'],
  ['The bell rings daily.', 'daily', set('P1D'), 'The Daily Mirror wrote of it.'],

  ['It shuts for the next three days.', 'the next three days', length('P3D'), 'It shuts for the next three wet days.'],
  ['It shut for the past few weeks.', 'the past few weeks', length('PXW'), 'It shut for the past few floods.'],
  ['It shut in the past week.', 'the past week', length('P1W'), 'It shut in the past wet week.'],
  ['It shut in recent months.', 'recent months', reference('past'), 'It shut in recent floods.'],
  ['It shuts in coming weeks.', 'coming weeks', length('PXW'), 'It shuts in coming wet weeks.'],
  ['It shuts in the months ahead.', 'the months ahead', length('PXM'), 'It shuts in the month ahead.'],
  ['It shut for half a year.', 'half a year', length('P6M'), 'It shut for half a dry year.'],
  ['It shut for two and a half years.', 'two and a half years', length('P2.5Y'), 'It shut two and a half roads.'],
  ['It shut for half an hour.', 'half an hour', length('PT30M'), 'It shut for half of an hour.'],
  ['It shut for a quarter of an hour.', 'a quarter of an hour', length('PT15M'), 'It shut a quarter of an hourly line.'],
  ['It shut for an hour and a half.', 'an hour and a half', length('PT1H30M'), 'It shut for an hour and a minute.'],
  ['It shut for three days.', 'three days', length('P3D'), 'It won 1800 day trips.'],
  ['It shut for several days.', 'several days', length('PXD'), 'It shut for many a day.'],
  ['It ended a years-long feud.', 'years-long', length('PXY'), 'It ended a years-old feud.'],
  ['It ended the month-long feud.', 'month-long', length('P1M'), 'It ended the month-old feud.'],
  ['It shut for a week.', 'a week', length('P1W'), 'It was a day trip.'],
  ['It shut for some time.', 'some time', length('PXM'), 'It shut at some time.'],
  ['It shut years later.', 'years later', length('PXY'), 'It shut minutes later.'],
  ['It shut for years.', 'years', length('PXY'), 'It shut in those years.'],

  ['It is shut right now.', 'right now', reference('present'), 'It is known to be shut.'],
  ['It is shut at present.', 'at present', reference('present'), 'It is shut at his present home.'],
  ['It is shut under the current rules.', 'the current', reference('present'), 'It is paid from the current account.'],
  ['It was shut recently.', 'recently', reference('past'), 'It was shut decently.'],
  ['It was shut in the distant past.', 'the distant past', reference('past'), 'It is the distant past of the town.'],
  ['It will shut in the near future.', 'the near future', reference('future'), 'It is the near future of the town.'],
];
