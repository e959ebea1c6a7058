/** To which day a figure counts: the one its own sentence names for it ("as of Monday", "by Monday evening"), else that of publication. */
import { compareDays } from '../../../model/calendar.ts';
import type { Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import type { RawFigure } from '../../records.ts';
import { widestReference, widthDays } from './moments.ts';
import type { DatedArticle } from './published.ts';

const asOf = /\bas of (?:the )?(?:late |early )?(?:on )?$/i;
/** "By Monday evening 3,200 had crossed"; by a day to come something will be. */
const until = /\b(?:by|until|up to) (?:the )?(?:late |early )?(?:on )?$/i;

/** Figures whose day is unknown are not in the map. */
export function countingDays({ article, published, moments }: DatedArticle): ReadonlyMap<RawFigure, Moment> {
  const places = new Map(article.times.map((time, t) => [time, t]));
  const days = new Map<RawFigure, Moment>();
  const own = published && widthDays(published) <= widestReference ? published : null;
  for (const figure of article.figures) {
    const [sentence] = touching(article.sentences, figure);
    const named = (sentence ? touching(article.times, sentence) : []).flatMap((time) => {
      const ahead = article.text.slice(Math.max(sentence?.start ?? 0, time.start - 20), time.start);
      const moment = moments[places.get(time) ?? -1];
      return moment && (asOf.test(ahead) || (until.test(ahead) && isPast(moment, own))) ? [moment] : [];
    });
    const day = named[0] ?? own;
    if (day) days.set(figure, day);
  }
  return days;
}

const isPast = ({ earliest, latest }: Moment, published: Moment | null): boolean =>
  typeof published?.latest === 'string' && earliest !== null && latest !== null && compareDays(latest, published.latest) <= 0;
