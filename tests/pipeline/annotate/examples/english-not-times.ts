/** Examples of English words that look like a time and are none. */
import type { Example } from './example.ts';

export const notTimes: readonly Example[] = [
  ['Her three-year-old son slept.', 'three-year-old', 'nothing', 'Her three-year plan held.'],
  ['The keeper, aged 45, left.', 'aged 45', 'nothing', 'The wine was aged 45 weeks.'],
  ['The Sunday Times wrote of it.', 'Sunday Times', 'nothing', 'On Sunday times were hard.'],
  ['Prime Minister May left.', 'Minister May', 'nothing', 'The minister may leave in May.'],
  ['Shops filled up for Cyber Monday.', 'Cyber Monday', 'nothing', 'A cyber Monday talk was held.'],
  ['They mended it day by day.', 'day by day', 'nothing', 'They mended it day and night.'],
  ['It rings round the clock.', 'round the clock', 'nothing', 'They went round the old clock.'],
  ['It lost three quarters of its roof.', 'three quarters of its', 'nothing', 'It lost money in three quarters of 2020.'],
  ['Call 020 555 2019 for a place.', '020 555 2019', 'nothing', 'They left room 555 in 2019.'],
  ['The crew got 9/10 for it.', '9/10', 'nothing', 'The crew got 9 or 10 for it.'],
  ['They lost the 2019-20 season.', '2019-20', 'nothing', 'They lost all in 2019-20.'],
  ['The piers stand two days apart.', 'two days apart', 'nothing', 'It took two days, apart from him.'],
];
