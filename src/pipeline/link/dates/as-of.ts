/** To which day a figure counts: the one its own sentence names for it ("as of Monday evening"), else that of publication. */
import type { Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import type { RawFigure } from '../../records.ts';
import { widestReference, widthDays } from './moments.ts';
import type { DatedArticle } from './published.ts';

const asOf = /\bas of (?:the )?(?:late |early )?(?:on )?$/i;

/** Figures whose day is unknown are not in the map. */
export function countingDays({ article, published, moments }: DatedArticle): ReadonlyMap<RawFigure, Moment> {
  const places = new Map(article.times.map((time, t) => [time, t]));
  const days = new Map<RawFigure, Moment>();
  for (const figure of article.figures) {
    const [sentence] = touching(article.sentences, figure);
    const named =
      sentence &&
      touching(article.times, sentence).find((time) => asOf.test(article.text.slice(Math.max(sentence.start, time.start - 20), time.start)));
    const day = (named && moments[places.get(named) ?? -1]) ?? (published && widthDays(published) <= widestReference ? published : null);
    if (day) days.set(figure, day);
  }
  return days;
}
