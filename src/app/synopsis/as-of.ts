/** The day a figure holds for, in words: the one its text gives, or that of its article's publication, which says so. Works out no day. */
import type { Timeline } from '../../model/dataset.ts';
import type { FoundFigure } from '../../synopsis/figures.ts';
import { whenInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { articleOf } from '../names.ts';

export function asOfInWords(timeline: Timeline, { figure: { asOf }, excerpt, dayNamed }: FoundFigure): string {
  if (!asOf) return messages.ledger.figures.dayUnknown;
  const published = articleOf(timeline, excerpt.article)?.published;
  const ofPublication = !dayNamed && published?.earliest === asOf.earliest && published.latest === asOf.latest;
  return ofPublication ? messages.date.published(whenInWords(asOf)) : whenInWords(asOf);
}
