/** What the app gives the engine: colours and the few words that it draws or names. Holds no colour and no word of its own. */
import type { CalendarDay } from '../model/calendar.ts';

/** Colours are any CSS colour that a canvas takes. `lanes` repeats when there are more lanes than colours. */
export interface Theme {
  background: string;
  ink: string;
  muted: string;
  hairline: string;
  accent: string;
  warn: string;
  lanes: readonly string[];
  fontFamily: string;
  reducedMotion: boolean;
  /** The system paints with its own few colours: fills become outlines, nothing relies on a tint. */
  forcedColors: boolean;
}

/** Words from the app's catalogue. Every one is drawn or spoken exactly as returned. */
export interface Words {
  /** Name of the grid of marks for a screen reader. */
  grid: string;
  /** Name of a mark that stands for several events which lie too close to be told apart. */
  cluster: (events: number, lane: number) => string;
  /** A folded stretch, where there is room to say how long it is; whole years, at least 1. */
  foldedGap: (years: number) => string;
  /** How many articles a lane holds. */
  laneCount: (articles: number) => string;
  /** "2023"; also for years before 1 and beyond 9999. */
  year: (at: CalendarDay) => string;
  /** A month under its year: "Oct". */
  month: (at: CalendarDay) => string;
  /** A month that carries its year: "Oct 2023". */
  monthOfYear: (at: CalendarDay) => string;
  /** A day under its month: "7". */
  day: (at: CalendarDay) => string;
}
