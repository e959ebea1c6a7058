/** Long inputs: the time that cleaning takes grows with the page and no faster. */
import { expect, it } from 'vitest';
import { clean } from '../../../src/pipeline/clean/clean.ts';
import { faults, long } from '../annotate/growth.ts';

it.each([
  ['one line of capitalised words', 'Harbour Gate Wick '],
  ['one line of the words of a menu', 'Home News Sport '],
  ['short lines of capitalised words', 'Harbour Gate Wick Mere Dale Stead\n\n'],
  ['lines with dates', 'Posted on 3 May 2021 | Updated 4 May 2021\n\n'],
  ['paragraphs that credit agencies', 'The mill burned, the Coastal News Agency reported, according to the Harbour Herald.\n\n'],
  ['blanks', ' \t '],
])('%s', { timeout: 60_000 }, (_, unit) => {
  expect(faults((size) => void clean({ file: 'a.txt', text: long(unit, size) }))).toEqual([]);
});
