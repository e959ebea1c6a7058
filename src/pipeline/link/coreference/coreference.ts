/** Which words for happenings, across all articles, name one happening. Given the words; finding them is not its task. Decides by a small trained model and average link, whatever the order of the articles. */
import { compareDays } from '../../../model/calendar.ts';
import { compare } from '../../../text/fold.ts';
import { probability, type Trees } from '../../trees.ts';
import { widestReference, widthDays } from '../dates/moments.ts';
import { averageLink, type Link } from './average-link.ts';
import { headsOf, kins } from './company.ts';
import { type Description, described, type Place, type Told } from './described.ts';
import { measured, measureNames } from './pair.ts';
import { type Among, pairs } from './pairs.ts';
import { setting } from './setting.ts';
import weights from './weights.json' with { type: 'json' };

/** The weights with what they rest on. */
export interface Model extends Trees {
  /** Names of the measures, in order: a model of other measures than ours is refused. */
  measures: readonly string[];
  /** Mean of the squared probabilities at which two groups still join. */
  least: number;
}

/**
 * Articles of so many days apart seldom bring one news. The model cannot know: the articles that it was trained on bear no dates. Where no moment that both mentions
 * name speaks for it, the probability counts half. On MEANTIME, dated and not trained on, F1 was 71.9 without this, 77.4 with it, the same with 7 days, 77.0 with 30 (docs/decisions/0006).
 */
const newsApart = { days: 14, share: 0.5 };

/** Scores are squared probabilities, so that one sure pair counts for more than two doubtful ones: no higher F1 on topics left out, but over a wider stretch of bounds. Below this a pair counts as 0 in the average. */
const leastScore = 0.001;

/**
 * Group of each place: the index of its first member in the order of the texts. A place outside all sentences that were read is a group of its own.
 * Articles are compared with their nearest 60 only, so that time grows with their number.
 */
export function coreference(corpus: readonly Told[], places: readonly Place[], model: Model = weights, among: Among = 'all'): number[] {
  if (model.measures.join() !== measureNames.join())
    throw new Error('The weights were trained on other measures: run tests/truth/train-coreference.ts.');
  const { articles, ordered, origin } = inOrder(corpus, places);
  const links: Link[] = [];
  eachPair(
    articles,
    ordered,
    (a, b, own) => {
      const far = isFar(articles[ordered[a]?.article ?? -1], articles[ordered[b]?.article ?? -1]) && (own[moments] ?? 0) <= 0;
      const score = (probability(model, own) * (far ? newsApart.share : 1)) ** 2;
      if (score >= leastScore) links.push({ a, b, score });
    },
    among,
  );
  const groups = averageLink(places.length, links, model.least);
  const result = new Array<number>(places.length).fill(-1);
  origin.forEach((place, i) => {
    result[place] = groups[i] ?? i;
  });
  return result;
}

const moments = measureNames.indexOf('moments');

/** Both were published on days that are known well enough, and these lie apart. */
function isFar(a: Told | undefined, b: Told | undefined): boolean {
  const [one, two] = [a?.published, b?.published];
  if (!one?.earliest || !two?.earliest || widthDays(one) > widestReference || widthDays(two) > widestReference) return false;
  return Math.abs(compareDays(one.earliest, two.earliest)) > newsApart.days;
}

/** Articles by their words and places by where they stand, so that no order of the input decides anything. `origin`: the index that each place came with. */
function inOrder(corpus: readonly Told[], places: readonly Place[]): { articles: Told[]; ordered: Place[]; origin: number[] } {
  const order = corpus.map((_, i) => i).sort((a, b) => compare(corpus[a]?.article.text ?? '', corpus[b]?.article.text ?? ''));
  const rank = new Map(order.map((article, i) => [article, i]));
  const moved = places.map((place, i) => ({ place: { ...place, article: rank.get(place.article) ?? -1 }, i }));
  moved.sort((x, y) => x.place.article - y.place.article || x.place.start - y.place.start || x.place.end - y.place.end);
  return { articles: order.flatMap((i) => corpus[i] ?? []), ordered: moved.map(({ place }) => place), origin: moved.map(({ i }) => i) };
}

/** Visits all pairs of places that may name one happening, with what speaks for and against each. A place outside all sentences is in no pair. */
export function eachPair(
  corpus: readonly Told[],
  places: readonly Place[],
  visit: (a: number, b: number, own: Float64Array) => void,
  among: Among = 'all',
): void {
  const around = setting(corpus.map(({ article }) => article));
  const all = places.map((place) => {
    const told = corpus[place.article];
    return told ? described(told, place, around.weigh) : null;
  });
  const heads = headsOf(corpus.length, all, around);
  const compared = pairs(all, around.near, among);
  const kinOf = kins(all, compared, around);
  compared.each((i, j, pair) => {
    const [a, b] = [all[i] as Description, all[j] as Description];
    const articles = a.article === b.article ? null : (around.near[a.article]?.get(b.article) ?? null);
    visit(i, j, measured(a, b, articles, heads, kinOf(pair)));
  });
}
