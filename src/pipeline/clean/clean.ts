/** Sets the article apart from the page it stood on. Nothing is removed: every paragraph keeps its place and gets a role. */
import type { Part } from '../../model/article.ts';
import { common } from '../../model/calendar.ts';
import { fold } from '../../text/fold.ts';
import { print } from '../../text/print.ts';
import type { CleanArticle, Source, StatedDate } from '../records.ts';
import { type Draft, draft, wordCount } from './draft.ts';
import { cleanRules } from './rules/index.ts';
import { absoluteDates, stated } from './stated.ts';

/** Fewer words than this in the body are a fragment, no article. */
const leastWords = 5;

export function clean(source: Source): CleanArticle {
  const page = draft(source.text);
  for (const rule of cleanRules) rule.apply(page);
  if (page.title === null) page.warnings.push('no-title');
  if (contradict(page.dates)) page.warnings.push('contradicting-dates');
  return {
    id: articleId(source.text),
    source,
    text: source.text,
    parts: parts(page),
    title: page.title,
    publisher: page.publisher,
    byline: page.byline,
    agencies: page.agencies,
    dateline: page.dateline,
    opening: page.opening,
    dates: dates(page, source),
    url: page.url,
    warnings: [...new Set(page.warnings)].sort(),
  };
}

/** From the words alone: line ends, spaces and typographic marks do not change it, nor does the file's name. */
export function articleId(text: string): string {
  return `a${print(fold(text))}`;
}

export function hasBody(article: CleanArticle): boolean {
  const body = article.parts.filter((part) => part.role === 'body' || part.role === 'standfirst');
  return body.some((part) => wordCount(article.text.slice(part.start, part.end), leastWords) >= leastWords);
}

function parts(page: Draft): Part[] {
  return page.paragraphs.map(({ start, end, role, rule }) => ({ start, end, role: role ?? 'body', rule: rule || 'clean/body' }));
}

/** Two dates that the head states, neither as that of a change, share no day. */
function contradict(stated: readonly StatedDate[]): boolean {
  const [first, ...others] = stated.filter((date) => !date.updated);
  return first !== undefined && others.some((date) => !common([first, date]));
}

/** Dates given beside the text have no words in it, so their span is empty. Days that a person gave stand before the stated ones, which stay to be seen. */
function dates(page: Draft, source: Source): StatedDate[] {
  const { days } = source.given ?? {};
  if (days) return [{ span: { start: 0, end: 0 }, ...days, rule: 'date/checked', updated: false }, ...page.dates];
  if (!source.given?.date) return page.dates;
  const given = absoluteDates(source.given.date, 0)[0];
  const own = given ? stated(given, false) : null;
  return own ? [{ ...own, span: { start: 0, end: 0 } }] : page.dates;
}
