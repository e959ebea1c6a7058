/** The few words that the canvas engine draws or names, out of the catalogue. */
import type { Words } from '../../timeline/theme.ts';
import { shortMonth, shortMonthOfYear, yearInWords } from '../days.ts';
import { messages } from '../messages.ts';

export const engineWords: Words = {
  grid: messages.timeline.grid,
  cluster: (events) => messages.timeline.cluster(events),
  foldedGap: (years) => messages.timeline.gap(years),
  laneCount: (articles) => messages.timeline.laneCount(articles),
  year: (at) => yearInWords(at.year),
  month: shortMonth,
  monthOfYear: shortMonthOfYear,
  day: (at) => String(at.day),
};
