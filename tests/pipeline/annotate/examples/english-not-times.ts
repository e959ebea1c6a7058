/** Examples of English words that look like a time and are none. */
import type { Example } from './example.ts';

export const notTimes: readonly Example[] = [
  ['Her three-year-old son slept.', 'three-year-old', 'nothing', 'Her three-year plan held.'],
  ['The three-year-olds slept.', 'three-year-olds', 'nothing', 'The three-year older plan held.'],
  ['The Sunday Times wrote of it.', 'Sunday Times', 'nothing', 'On Sunday times were hard.'],
  ['Prime Minister April left.', 'Minister April', 'nothing', 'The minister may leave in April.'],
  ['Shops filled up for Cyber Monday.', 'Cyber Monday', 'nothing', 'A cyber Monday talk was held.'],
  ['They kept a day by day list.', 'day by day', 'nothing', 'They kept a day and night watch.'],
  ['It is open the year round.', 'year round', 'nothing', 'It was a bad year, round and round.'],
  ['They lost the 2019-20 season.', '2019-20', 'nothing', 'They lost all in 2019-20.'],
  ['The piers stand two days apart.', 'two days apart', 'nothing', 'It took two days, apart from him.'],
];
