/** What each article as a whole is about, as a weighted bag of words for the comparison with others. What it tells of single events is features.ts; house paragraphs and furniture count for nothing. */
import { root } from '../../../text/root.ts';
import { words } from '../../../text/shingles.ts';
import { numberOf, type Vector, weighed } from '../../../text/vector.ts';
import { type AnnotatedArticle, isBody } from '../../records.ts';
import { type Features, weightsOf } from '../features.ts';

/** How often a word counts by its place: news names its main event in the title and in the opening. */
const counts = { title: 3, opening: 2, body: 1 };
/** Body sentences that count as the opening. */
const openingSentences = 3;
/** A folder on one affair is too small to know which words are rare elsewhere: weights are as if so many articles on other matters lay beside it. */
const articlesElsewhere = 100;

/** One vector an article; empty where it has no words of its own. */
export function subjects(articles: readonly AnnotatedArticle[], about: Features): Vector[] {
  const bags = articles.map((article, i) => bag(article, about.terms[i] ?? [], about.recycled[i] ?? new Set()));
  const weights = weightsOf(bags, articlesElsewhere);
  return bags.map((own) => weighed(own, (term) => weights[term] ?? 0));
}

function bag(article: AnnotatedArticle, terms: readonly (readonly number[])[], recycled: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const credits = creditTerms(article);
  let told = 0;
  article.sentences.forEach((sentence, s) => {
    // A house paragraph whose figures were brought up to date stands between others that were not.
    if (recycled.has(s) || (recycled.has(s - 1) && recycled.has(s + 1))) return;
    const inTitle = article.title !== null && sentence.start >= article.title.start && sentence.end <= article.title.end;
    if (!inTitle && !isBody(article, sentence)) return;
    const times = inTitle ? counts.title : told++ < openingSentences ? counts.opening : counts.body;
    const own = (terms[s] ?? []).filter((term) => !credits.has(term));
    for (let n = 0; n < times; n++) found.push(...own);
  });
  return found;
}

/** The agencies that an article credits and its publisher tell where it comes from, not what it is about. */
function creditTerms(article: AnnotatedArticle): Set<number> {
  const spans = [...article.agencies, ...(article.publisher ? [article.publisher] : [])];
  return new Set(spans.flatMap(({ start, end }) => words(article.text.slice(start, end)).map((word) => numberOf(`^${root(word)}`))));
}
