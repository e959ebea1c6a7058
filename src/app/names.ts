/** How articles, publishers and events are called on screen: by their own words, by the catalogue's word for unknown, or by a letter where a mask lies over them. Never by an id or a file. */
import type { ArticleEntry } from '../model/article.ts';
import type { Lane, Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import type { ArticleId } from '../model/span.ts';
import { briefDate, yearInWords, yearsOf } from './days.ts';
import { type MaskedEntry, maskOf } from './mask/mask.ts';
import { messages } from './messages.ts';

/** About a line of a caption. */
const captionChars = 48;

export function publisherOf(article: MaskedEntry): string {
  return letterIn(article) ?? publisherIn(article) ?? messages.version.unknown;
}

/** "Version A", while the article stands under a letter. */
function letterIn(article: MaskedEntry): string | null {
  const mask = maskOf(article);
  return mask && messages.mask.call(mask.letter);
}

/** By the article's own words, or by the name that a person gave who checked it, which says so; null where nobody knows. */
export function publisherIn(article: ArticleEntry): string | null {
  const given = article.checked?.publisher;
  return given === undefined ? (article.publisher?.words ?? null) : messages.corrections.given(given);
}

/** The index with the captions of its lanes as they are shown. */
export function captioned(timeline: Timeline): Timeline {
  const lanes = timeline.lanes.map((lane) => ({ ...lane, caption: { ...lane.caption, words: captionOf(timeline, lane) } }));
  return { ...timeline, lanes };
}

function captionOf(timeline: Timeline, lane: Lane): string {
  const articles = lane.articles.flatMap((id) => articleOf(timeline, id) ?? []);
  if (articles.length === 0) return messages.known.notYet;
  const letters = articles.flatMap((article) => maskOf(article)?.letter ?? []);
  if (letters.length > 0)
    return [...new Set([messages.mask.several(letters), ...articles.flatMap((article) => publisherIn(article) ?? [])])].join(', ');
  return lane.checked === undefined ? lane.caption.words : messages.corrections.given(lane.checked);
}

/** One line for a lane: the letters of its articles, else as its first article is called. */
export function callOfLane(timeline: Timeline, lane: Lane): string {
  const [first] = lane.articles.flatMap((id) => articleOf(timeline, id) ?? []);
  return first && !maskOf(first) && lane.articles.length === 1 ? callOf(first) : captionOf(timeline, lane);
}

/** What an article is called: its title, else its first words with a sign that they go on. */
export function nameOf(article: MaskedEntry, limit = 300): string {
  // Nothing but the name of a source.
  if (maskOf(article) && !/[\p{L}\p{N}]/u.test(article.name.words)) return messages.mask.title;
  const words = shorten(article.name.words, limit);
  return article.title || /[….!?”"’]$/.test(words) ? words : `${words}…`;
}

/** One line for an article: its letter, its publisher, or its own first words where the publisher is unknown. */
export function callOf(article: MaskedEntry): string {
  return letterIn(article) ?? publisherIn(article) ?? `“${shorten(article.name.words)}”`;
}

/** As `callOf`, with the article's own words where several articles here are called so, and its date where these do not tell them apart either. */
export function fullCallOf(timeline: Timeline, article: ArticleEntry): string {
  return callsIn(timeline).get(article.id)?.full ?? callOf(article);
}

/** The same of an article that the index may lack. */
export function callById(timeline: Timeline, id: ArticleId): string {
  const article = articleOf(timeline, id);
  return article ? fullCallOf(timeline, article) : messages.version.unknown;
}

/** For where there is little room: the date where it tells articles that are called alike apart, else as `fullCallOf`. */
export function shortCallOf(timeline: Timeline, article: ArticleEntry): string {
  return callsIn(timeline).get(article.id)?.short ?? callOf(article);
}

interface Calls {
  readonly full: string;
  readonly short: string;
}

const calls = new WeakMap<Timeline, ReadonlyMap<ArticleId, Calls>>();

/** Made once an index: every cell of a comparison asks for its own. */
function callsIn(timeline: Timeline): ReadonlyMap<ArticleId, Calls> {
  const known = calls.get(timeline);
  if (known) return known;
  const alike = new Map<string, ArticleEntry[]>();
  for (const article of timeline.articles) alike.set(callOf(article), [...(alike.get(callOf(article)) ?? []), article]);
  const made = new Map([...alike].flatMap(([call, articles]) => articles.map((article) => [article.id, apart(call, article, articles)] as const)));
  calls.set(timeline, made);
  return made;
}

function apart(call: string, article: ArticleEntry, alike: readonly ArticleEntry[]): Calls {
  if (alike.length === 1) return { full: call, short: call };
  const own = (one: ArticleEntry): string => (publisherIn(one) === null ? '' : `, “${shorten(one.name.words)}”`);
  const date = ({ published }: ArticleEntry): string => (published === null ? '' : `, ${briefDate(published)}`);
  const isOnly = (words: (one: ArticleEntry) => string): boolean =>
    words(article) !== '' && alike.filter((one) => words(one) === words(article)).length === 1;
  const full = `${call}${own(article)}${isOnly(own) ? '' : date(article)}`;
  return { full, short: isOnly(date) ? call + date(article) : full };
}

/** The agencies that an article credits, each once. */
export function creditsOf({ agencies }: ArticleEntry): string {
  return messages.version.credits([...new Set(agencies.map(({ words }) => words))].join(', '));
}

/** Cut at a word's end, with a sign that it was cut. */
export function shorten(words: string, limit: number = captionChars): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const piece = line.slice(0, limit);
  const space = piece.lastIndexOf(' ');
  return `${(space > limit / 2 ? piece.slice(0, space) : piece).replace(/[\s,;:–-]+$/, '').replace(/\p{Surrogate}$/u, '')}…`;
}

export function articleOf(timeline: Timeline, id: ArticleId): ArticleEntry | null {
  return timeline.articles.find((article) => article.id === id) ?? null;
}

export function articlesOf(timeline: Timeline, event: EventEntry): readonly ArticleEntry[] {
  return event.tellings.flatMap((telling) => articleOf(timeline, telling.article) ?? []);
}

/** Whose words the title of an event is. */
export function voiceOf(timeline: Timeline, event: EventEntry): string | null {
  const article = articleOf(timeline, event.title.article);
  return article ? fullCallOf(timeline, article) : null;
}

/** The events themselves, without the counts and announcements beside them. */
export function happeningsOf(timeline: Timeline): readonly EventEntry[] {
  return timeline.events.filter((event) => event.kind === 'happening');
}

/** "5 articles · 1 publisher, 3 unknown · 22 events · 1948 – 2024" */
export function countsOf(timeline: Timeline): readonly string[] {
  const publishers = new Set(timeline.articles.flatMap((article) => article.checked?.publisher ?? article.publisher?.words ?? []));
  const years = yearsOf(timeline.events.map((event) => event.when));
  const counts = [messages.count.articles(timeline.articles.length)];
  if (timeline.articles.some(maskOf)) counts.push(messages.mask.counted);
  else if (timeline.articles.length > 0) {
    counts.push(messages.count.publishers(publishers.size, timeline.articles.filter((article) => publisherIn(article) === null).length));
  }
  counts.push(messages.count.events(happeningsOf(timeline).length));
  if (years) counts.push(messages.count.years(yearInWords(years.first), yearInWords(years.last)));
  return counts;
}
