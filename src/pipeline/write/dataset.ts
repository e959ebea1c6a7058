/** Turns aligned events and their articles into the files of the site: the index, a file an event, a file an article. Keys in declared order, lists sorted, nothing from outside. */
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import { compareDays } from '../../model/calendar.ts';
import type { Overrides } from '../../model/corrections.ts';
import type { Ids, Lane, Timeline } from '../../model/dataset.ts';
import type { EventEntry, EventFile } from '../../model/event.ts';
import type { Moment, When } from '../../model/moment.ts';
import type { ArticleId, EventId } from '../../model/span.ts';
import type { TermGroup, TermsFile } from '../../model/wording.ts';
import { compare, fold } from '../../text/fold.ts';
import { print, prints } from '../../text/print.ts';
import { type AlignedEvent, excerpt, type LinkedCorpus, plain } from '../records.ts';
import { identify } from './identity.ts';

type Article = LinkedCorpus['articles'][number];

export interface Dataset {
  timeline: Timeline;
  events: ReadonlyMap<string, EventFile>;
  articles: ReadonlyMap<string, ArticleFile>;
  terms: ReadonlyMap<string, TermsFile>;
  ids: Ids;
}

/** An article without a title goes by so many characters of its first words, up to a word's end. */
const nameLength = 70;

/** What align found: the events, and the terms over all of them. */
export interface Aligned {
  events: readonly AlignedEvent[];
  terms: readonly TermGroup[];
}

export function dataset(corpus: LinkedCorpus, { events: aligned, terms }: Aligned, before: Ids, overrides: Overrides): Dataset {
  const passages = aligned.map(({ versions }) => prints(versions.flatMap((version) => version.passages.map((passage) => passage.words))));
  const { ids, after } = identify(passages, before, (i) => aligned[i]?.event.kind !== 'happening');
  const named = aligned.map((event, i) => ({ event, id: ids[i] ?? '' }));
  const eventFiles = new Map(named.map(({ event, id }) => [id, eventFile(event, id, corpus)]));
  const told = mentionsOf(named);
  const articleFiles = new Map(corpus.articles.map((article, i) => [article.id, articleFile(article, told.get(i) ?? [])]));
  const events = named
    .map(({ event, id }) =>
      eventEntry(event, id, event.event.of === null ? null : (ids[event.event.of] ?? null), corpus, shard('events', id, eventFiles.get(id))),
    )
    .sort(byMoment);
  const fileOf = new Map(events.map(({ id, file }) => [id, file]));
  const articles = corpus.articles
    .map((article) => articleEntry(article, shard('texts', article.id, articleFiles.get(article.id))))
    .sort(byPublication);
  const stories = storiesOf(corpus, articles);
  const termsFile: TermsFile = { formatVersion: 1, groups: [...terms] };
  const termsAt = `terms/${print(serialised(termsFile)).slice(0, 8)}.json`;
  return {
    timeline: { formatVersion: 1, lanes: lanes(articles, stories), articles, events, stories, terms: termsAt, ...honoured(corpus, overrides) },
    events: new Map(named.map(({ id }) => [fileOf.get(id) ?? '', eventFiles.get(id) as EventFile])),
    articles: new Map(articles.map((article) => [article.file, articleFiles.get(article.id) as ArticleFile])),
    terms: new Map([[termsAt, termsFile]]),
    ids: after,
  };
}

/** How many corrections of overrides.json hold in this dataset, and who answers for them. */
function honoured({ articles, outcomes }: LinkedCorpus, { corrections, checkedBy }: Overrides): Pick<Timeline, 'overrides'> {
  const ids = new Set(articles.map((article) => article.id));
  const ofArticles = corrections.filter((one) => 'article' in one && ids.has(one.article)).length;
  const count = ofArticles + outcomes.filter(({ result }) => result !== 'lost').length;
  return count > 0 ? { overrides: { checkedBy: checkedBy ?? null, corrections: count } } : {};
}

/** How files are written: the same text for the same value. */
export function serialised(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A file named by its content never changes, so that a cache may keep it for ever. */
function shard(folder: string, id: string, value: unknown): string {
  return `${folder}/${id}-${print(serialised(value)).slice(0, 8)}.json`;
}

function light(moment: Moment | null): When | null {
  if (!moment) return null;
  const { earliest, latest, precision, approximate, status, edtf } = moment;
  return { earliest, latest, precision, approximate, status, edtf };
}

function eventEntry(
  { event, title, versions, figurePairs }: AlignedEvent,
  id: EventId,
  of: EventId | null,
  corpus: LinkedCorpus,
  file: string,
): EventEntry {
  const source = corpus.articles[title.article] as Article;
  const tellings = versions.map(({ article, place, state }) => ({ article: (corpus.articles[article] as Article).id, place, state }));
  const differs = figurePairs.some((pair) => pair.verdict === 'differ' || pair.verdict === 'revised') ? (['figures'] as const) : [];
  const corrected = event.corrected ? { corrected: [...event.corrected] } : {};
  return {
    id,
    kind: event.kind,
    of,
    title: excerpt(source, title.span),
    when: light(event.moment),
    tellings,
    weight: event.weight,
    differs: [...differs],
    ...corrected,
    file,
  };
}

function eventFile(aligned: AlignedEvent, id: EventId, corpus: LinkedCorpus): EventFile {
  const { event, title, versions, origins, silent, statements, figurePairs, sums, utterances, wording, details } = aligned;
  const article = (i: number) => corpus.articles[i] as Article;
  return {
    formatVersion: 1,
    id,
    title: excerpt(article(title.article), title.span),
    when: event.moment,
    versions: versions.map((version) => ({
      article: article(version.article).id,
      place: version.place,
      state: version.state,
      length: article(version.article).text.length,
      passages: [...version.passages],
    })),
    origins: [...origins],
    silent: silent.map((i) => article(i).id),
    statements: [...statements],
    figurePairs: [...figurePairs],
    sums: [...sums],
    utterances: [...utterances],
    wording: [...wording],
    ...(details.length > 0 ? { details: [...details] } : {}),
    joined: [...event.joined],
  };
}

function articleEntry(article: Article, file: string): ArticleEntry {
  const words = (span: Article['title']) => span && excerpt(article, span);
  return {
    id: article.id,
    name: words(article.title) ?? firstWords(article),
    title: words(article.title),
    publisher: words(article.publisher),
    byline: words(article.byline),
    agencies: article.agencies.map((span) => excerpt(article, span)),
    dateline: words(article.dateline),
    published: light(article.published),
    url: article.url,
    ...checked(article),
    file,
  };
}

/** What a person gave who checked the article. A publisher that it names itself needs no such word. */
function checked({ source, publisher, text }: Article): Pick<ArticleEntry, 'checked'> {
  const { days, publisher: name } = source.given ?? {};
  const own = name !== undefined && fold(name) !== fold(publisher ? text.slice(publisher.start, publisher.end) : '') ? { publisher: name } : {};
  const found = { ...own, ...(days ? { published: true as const } : {}) };
  return Object.keys(found).length > 0 ? { checked: found } : {};
}

function firstWords(article: Article): ArticleEntry['name'] {
  const part = article.parts.find((one) => one.role === 'standfirst') ??
    article.parts.find((one) => one.role === 'body') ?? { start: 0, end: article.text.length };
  const cut = article.text.lastIndexOf(' ', part.start + nameLength);
  const end = part.end - part.start <= nameLength ? part.end : cut > part.start ? cut : part.start + nameLength;
  return excerpt(article, { start: part.start, end });
}

/** The passages of each article that tell of an event. */
function mentionsOf(named: readonly { event: AlignedEvent; id: EventId }[]): ReadonlyMap<number, ArticleFile['mentions']> {
  const told = new Map<number, ArticleFile['mentions']>();
  for (const { event, id } of named)
    for (const { article, passages } of event.versions) {
      const own = told.get(article) ?? [];
      for (const { start, end } of passages) own.push({ event: id, start, end });
      told.set(article, own);
    }
  return told;
}

function articleFile(article: Article, mentions: ArticleFile['mentions']): ArticleFile {
  mentions.sort((a, b) => a.start - b.start || compare(a.event, b.event));
  const figures = article.figures.map((figure) => plain(article, figure));
  return {
    formatVersion: 1,
    id: article.id,
    text: article.text,
    parts: [...article.parts],
    published: article.published,
    mentions,
    figures,
    quotations: [...article.quotations],
  };
}

/** Earliest first; an open start goes by its end; undated last; then by weight and id. */
function byMoment(a: EventEntry, b: EventEntry): number {
  const [x, y] = [a.when?.earliest ?? a.when?.latest, b.when?.earliest ?? b.when?.latest];
  return (x && y ? compareDays(x, y) : (x ? 0 : 1) - (y ? 0 : 1)) || b.weight - a.weight || compare(a.id, b.id);
}

function byPublication(a: ArticleEntry, b: ArticleEntry): number {
  const [x, y] = [a.published?.latest, b.published?.latest];
  return (x && y ? compareDays(x, y) : (x ? 0 : 1) - (y ? 0 : 1)) || compare(a.id, b.id);
}

/** Articles of one main event, in the order of publication; one that stands alone is no story. */
function storiesOf(corpus: LinkedCorpus, articles: readonly ArticleEntry[]): ArticleId[][] {
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const place = (id: ArticleId) => order.get(id) ?? 0;
  return corpus.stories
    .filter((story) => story.length > 1)
    .map((story) => story.flatMap((i) => corpus.articles[i]?.id ?? []).sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0] ?? '') - place(b[0] ?? ''));
}

/** Publishers first, those with more articles above; then a lane for each article that names none, those of one story together. */
function lanes(articles: readonly ArticleEntry[], stories: readonly (readonly ArticleId[])[]): Lane[] {
  const byName = new Map<string, ArticleEntry[]>();
  const nameOf = (article: ArticleEntry) => article.checked?.publisher ?? article.publisher?.words;
  for (const article of articles) {
    const name = nameOf(article);
    if (name !== undefined) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), article]);
  }
  const publishers = [...byName].sort(([x, a], [y, b]) => b.length - a.length || compare(x, y)).flatMap(([, own]) => publisherLane(own));
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const first = new Map(stories.flatMap((story) => story.map((id): [ArticleId, number] => [id, order.get(story[0] ?? '') ?? 0])));
  const place = ({ id }: ArticleEntry) => first.get(id) ?? order.get(id) ?? 0;
  const alone = articles
    .filter((article) => nameOf(article) === undefined)
    .sort((a, b) => place(a) - place(b))
    .map((article) => ({ kind: 'article' as const, caption: article.name, articles: [article.id] }));
  return [...publishers, ...alone];
}

/** Named by the words of an article that names its publisher itself, else as a person called it. */
function publisherLane(own: readonly ArticleEntry[]): Lane[] {
  const [first] = own;
  if (!first) return [];
  const articles = own.map((article) => article.id);
  const saying = own.find((article) => article.publisher && !article.checked?.publisher)?.publisher;
  const given = first.checked?.publisher;
  if (saying || given === undefined) return saying ? [{ kind: 'publisher', caption: saying, articles }] : [];
  return [{ kind: 'publisher', caption: first.name, checked: given, articles }];
}
