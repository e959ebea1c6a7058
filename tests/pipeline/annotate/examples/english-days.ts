/** Examples of English times that name a day, or a part or an hour of it. */
import { anchor, date, type Example, named, range, set } from './example.ts';

const third = { month: 3, day: 3 };

export const days: readonly Example[] = [
  ['It floods every morning.', 'every morning', set('XXXX-XX-XXTMO'), 'It floods every wet morning.'],
  [
    'It fell on March 3, 2021, at 5 p.m.',
    'March 3, 2021, at 5 p.m.',
    date({ year: 2021, ...third }, '17:00'),
    'It fell on March 3, 2021, at 5 places.',
  ],
  ['It fell on 3 March 2021, 17:05 GMT.', '3 March 2021, 17:05 GMT', date({ year: 2021, ...third }, '17:05'), 'It fell on 3 March 2021, 17 men saw.'],
  ['The log says 2021-03-03 17:05 there.', '2021-03-03 17:05', date({ year: 2021, ...third }, '17:05'), 'The log says 2021-03-03 and 17 more.'],
  ['The lock shuts the week of March 3.', 'the week of March 3', date({ ...third, wholeWeek: true }), 'The lock shuts the week of the March fair.'],
  ['It fell on the evening of March 3.', 'the evening of March 3', date(third, 'EV'), 'It fell on the evening of the March fair.'],
  [
    'It fell on the night of 3 March 2021.',
    'the night of 3 March 2021',
    date({ year: 2021, ...third }, 'NI'),
    'It fell on the night of 33 March storms.',
  ],
  ['It fell on March 3 in the morning.', 'March 3 in the morning', date(third, 'MO'), 'It fell on March 3 in the fog.'],

  ['It opens on St. Patrick’s Day 2019.', 'St. Patrick’s Day 2019', named({ month: 3, day: 17 }, { year: 2019 }), 'St. Patrick’s daybook of 2019.'],
  ['It opens on Christmas Day 2019.', 'Christmas Day 2019', named({ month: 12, day: 25 }, { year: 2019 }), 'On Christmas Day, 2019 people came.'],
  ['The town meets next Easter.', 'next Easter', named({ fromEaster: 0 }, { shift: 1 }), 'The town meets at the easter fire.'],

  ['It shuts from March 3 to 5, 2021.', 'from March 3 to 5, 2021', range(third, { year: 2021, month: 3, day: 5 }), 'It shut March 3 to all.'],
  [
    'It shuts March 30 to April 2, 2021.',
    'March 30 to April 2, 2021',
    range({ month: 3, day: 30 }, { year: 2021, month: 4, day: 2 }),
    'It shut on March 30 to heavy April rain.',
  ],
  [
    'It shuts between March 30 and April 2.',
    'between March 30 and April 2',
    range({ month: 3, day: 30 }, { month: 4, day: 2 }),
    'It shut on March 30 and April 2.',
  ],
  ['It shuts between March 3 and 5.', 'between March 3 and 5', range(third, { month: 3, day: 5 }), 'It shut on March 3 and 5 boats sank.'],
  [
    'It shuts from 3 to 5 March 2021.',
    'from 3 to 5 March 2021',
    range(third, { year: 2021, month: 3, day: 5 }),
    'It shut from 3 to 5 dry March days.',
  ],
  [
    'It shuts 30 March to 2 April.',
    '30 March to 2 April',
    range({ month: 3, day: 30 }, { month: 4, day: 2 }),
    'It shut on 30 March to heavy April rain.',
  ],
  ['It fell on Wednesday, March 3, 2021.', 'Wednesday, March 3, 2021', date({ year: 2021, ...third, weekday: 3 }), 'It fell on March 3, 20 men saw.'],
  ['It fell on the 3rd of March, 2021.', 'the 3rd of March, 2021', date({ year: 2021, ...third }), 'It fell on the 3rd of March, 20 men saw.'],
  ['The log says 2021-03-03 here.', '2021-03-03', date({ year: 2021, ...third }), 'The log says 2021-33-03 here.'],
  ['The log says 03.03.2021 here.', '03.03.2021', date({ year: 2021, ...third }), 'The log says 03.33.2021 here.'],
  ['The log says 13/3/2021 here.', '13/3/2021', date({ year: 2021, month: 3, day: 13 }), 'The log says 13/3/20210 here.'],
  ['The log says 13/3/21 here.', '13/3/21', date({ year: 2021, month: 3, day: 13 }), 'The log says 13/3 here.'],
  ['It fell on March 3 of last year.', 'March 3 of last year', date({ ...third, yearShift: -1 }), 'It fell on March 3 of a dry year.'],
  ['It fell on 3 March last year.', '3 March last year', date({ ...third, yearShift: -1 }), 'It fell on 3 March, the last dry year.'],
  ['It fell last Friday, March 3.', 'last Friday, March 3', date({ ...third, weekday: 5, toward: 'past' }), 'It fell at last, on Friday, March 3.'],
  ['It fell on March 3.', 'March 3', date(third), 'Prime minister Anna May 3 times won.'],
  ['It fell on the 3rd of March.', 'the 3rd of March', date(third), 'It was the 3rd of the March fairs.'],
  ['It must open on the 14th.', 'the 14th', anchor(0, 'month', { date: { day: 14 } }), 'It must open on the 14th floor.'],
];
