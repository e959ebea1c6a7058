/** Gathers what articles call the same thing: terms that stand in each other's place in aligned statements, and every place where each of them stands. Counts, and rates nothing. */
import { compareDays } from '../../model/calendar.ts';
import type { Excerpt, Span } from '../../model/span.ts';
import type { Term, TermGroup } from '../../model/wording.ts';
import { compare } from '../../text/fold.ts';
import { root } from '../../text/root.ts';
import { touching } from '../../text/spans.ts';
import { isAccord } from '../languages/english/accords.ts';
import { type AlignedEvent, type DatedText, excerpt, type LinkedCorpus, type Sentence, type Token } from '../records.ts';
import { type Worded, worded } from './choices.ts';
import { areRelated, isName, type Meaning } from './meanings.ts';
import { type Phrase, wordsOf } from './phrases.ts';

const mostGroups = 60;
/** A thing goes by a few names; a chain of more is several things. */
const mostTerms = 24;

/** A noun phrase by which something is called. */
interface Naming {
  /** The stems of its words, without articles and marks. */
  key: string;
  passage: Worded;
  phrase: Phrase;
  names: readonly string[];
}

export function termGroups(events: readonly AlignedEvent[], corpus: LinkedCorpus): TermGroup[] {
  const linked = slotLinks(events, corpus);
  const namings = new Map(linked.flat().map((naming) => [naming.key, naming]));
  const links = [...linked.map(([a, b]): [string, string] => [a.key, b.key]), ...kinLinks(namings, events, corpus)];
  const groups = joined(links);
  const keys = groups.flat();
  const places = placesOf(keys, corpus);
  const order = byPublication(corpus);
  return groups
    .map((group) =>
      group.flatMap((key) => term(places.get(key), order) ?? []).sort((a, b) => count(b) - count(a) || compare(a.words.words, b.words.words)),
    )
    .filter(chosenDifferently)
    .map((terms) => ({ terms }))
    .sort((a, b) => total(b) - total(a) || compare(a.terms[0]?.words.words ?? '', b.terms[0]?.words.words ?? ''))
    .slice(0, mostGroups);
}

const count = ({ uses }: Term) => uses.reduce((sum, { places }) => sum + places.length, 0);
const total = ({ terms }: TermGroup) => terms.reduce((sum, term) => sum + count(term), 0);

/** Two articles at least use different terms of the group. */
function chosenDifferently(terms: readonly Term[]): boolean {
  return terms.some((a, i) => terms.slice(i + 1).some((b) => a.uses.some((x) => b.uses.some((y) => x.article !== y.article))));
}

/** Pairs of noun phrases that fill one slot and can be names of one thing. */
function slotLinks(events: readonly AlignedEvent[], corpus: LinkedCorpus): [Naming, Naming][] {
  const byId = new Map(corpus.articles.map((article) => [article.id, article]));
  return events.flatMap(({ wording }) =>
    wording.flatMap(({ choices }) => {
      const filled = choices.flatMap((choice) => (choice && namingAt(byId.get(choice.article), choice)) ?? []);
      return filled.flatMap((a, i) =>
        filled.slice(i + 1).flatMap((b): [Naming, Naming][] => (a.key !== b.key && nameOneThing(a, b) ? [[a, b]] : [])),
      );
    }),
  );
}

function namingAt(article: DatedText | undefined, span: Excerpt): Naming | null {
  const sentence = article && touching(article.sentences, span)[0];
  if (!sentence) return null;
  const passage = worded(sentence);
  const phrase = passage.phrases.find(({ from, to }) => passage.words[from]?.start === span.start && passage.words[to - 1]?.end === span.end);
  return phrase?.kind === 'noun' ? naming(article, passage, phrase) : null;
}

/** null where the phrase is a bare common noun, which stands for many things, or holds a quotation mark. A pronoun before it is left away. */
function naming(article: DatedText, passage: Worded, found: Phrase): Naming | null {
  const phrase = passage.words[found.from]?.pos === 'PRON' ? { ...found, from: found.from + 1 } : found;
  const content = passage.content[passage.phrases.indexOf(found)] ?? [];
  const names = [...new Set(content.filter(isName))].sort(compare);
  const own = passage.words.slice(phrase.from, phrase.to);
  if (names.length === 0 && content.length < 2) return null;
  if (/["“”„«»]/.test(article.text.slice(own[0]?.start, own.at(-1)?.end))) return null;
  const keys = keysOf(own).map(({ key }) => key);
  return { key: keys.join(' '), passage, phrase, names };
}

/** A common head, heads of a like kind, or a common name; otherwise, and where one is a name of its own, the versions may speak of two things. */
function nameOneThing(a: Naming, b: Naming): boolean {
  const [x, y] = [headOf(a), headOf(b)];
  if (areRelated(x, y)) return true;
  return !isName(x.key) && !isName(y.key) && (a.names.some((name) => b.names.includes(name)) || (happens(a) && happens(b)));
}

const headOf = ({ passage, phrase }: Naming) => passage.meanings[phrase.head] as Meaning;
const happens = (naming: Naming) => headOf(naming).happens > 0;

/** Other phrases of the same articles that share a head and a name with a term, or the same two names where both are words for a happening. */
function kinLinks(known: ReadonlyMap<string, Naming>, events: readonly AlignedEvent[], corpus: LinkedCorpus): [string, string][] {
  const terms = [...known.values()].filter((one) => one.names.length > 0 && happens(one));
  const byName = new Map<string, Naming[]>();
  for (const one of terms) for (const name of one.names) byName.set(name, [...(byName.get(name) ?? []), one]);
  const told = new Set(events.flatMap((event) => (event.wording.length > 0 ? event.versions.map(({ article }) => article) : [])));
  const links: [string, string][] = [];
  for (const article of [...told].flatMap((index) => corpus.articles[index] ?? []))
    for (const sentence of article.sentences) {
      if (!sentence.tokens.some((token) => token.pos === 'PROPN' && byName.has(nameOf(token)))) continue;
      for (const found of namingsIn(article, sentence))
        for (const one of new Set(found.names.flatMap((name) => byName.get(name) ?? [])))
          if (one.key !== found.key && areKinTerms(one, found)) links.push([one.key, found.key]);
    }
  return links;
}

function areKinTerms(a: Naming, b: Naming): boolean {
  if (!happens(a) || !happens(b) || accord(a) !== accord(b)) return false;
  if (!areRelated(headOf(a), headOf(b))) return a.names.length > 1 && a.names.join(' ') === b.names.join(' ');
  return a.names.every((name) => b.names.includes(name)) || b.names.every((name) => a.names.includes(name));
}

const accord = ({ passage, phrase }: Naming) => passage.words.slice(phrase.from, phrase.to).some(({ stem }) => isAccord(stem));

/** The noun phrases with names of a sentence; of "the end of the XY war" that which is called so, not what befell it. */
function namingsIn(article: DatedText, sentence: Sentence): Naming[] {
  const passage = worded(sentence);
  const all = passage.phrases.flatMap((phrase) => (phrase.kind === 'noun' ? (naming(article, passage, phrase) ?? []) : []));
  const isInner = (outer: Naming, inner: Naming) =>
    inner.phrase.from > outer.phrase.head && inner.phrase.to <= outer.phrase.to && passage.words[inner.phrase.head]?.pos !== 'PROPN';
  return all.filter((one) => one.names.length > 0 && !all.some((other) => isInner(one, other) && other.names.join(' ') === one.names.join(' ')));
}

/** Keys that links lead to, in groups. */
function joined(links: readonly (readonly [string, string])[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  const ordered = [...links].sort(([a, b], [x, y]) => compare(a, x) || compare(b, y));
  for (const [a, b] of ordered) {
    const [one, two] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])];
    if (one.size + two.size > mostTerms && one !== two) continue;
    for (const key of two) one.add(key);
    for (const key of one) groupOf.set(key, one);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

interface Found {
  article: DatedText;
  span: Span;
}

/** Every place of every key in all articles, the longest where several begin at one word. */
function placesOf(keys: readonly string[], { articles }: LinkedCorpus): ReadonlyMap<string, Found[]> {
  const places = new Map<string, Found[]>();
  const byFirst = new Map<string, string[][]>();
  for (const key of keys) {
    const parts = key.split(' ');
    byFirst.set(
      parts[0] ?? '',
      [...(byFirst.get(parts[0] ?? '') ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  for (const article of articles)
    for (const sentence of article.sentences) {
      if (!sentence.tokens.some((token) => byFirst.has(keyOf(token)))) continue;
      const row = keysOf(wordsOf(sentence));
      for (let i = 0; i < row.length; i++) {
        const found = byFirst.get(row[i]?.key ?? '')?.find((parts) => parts.every((part, n) => row[i + n]?.key === part));
        if (!found) continue;
        const last = row[i + found.length - 1];
        const key = found.join(' ');
        places.set(key, [...(places.get(key) ?? []), { article, span: { start: row[i]?.start ?? 0, end: last?.end ?? 0 } }]);
        i += found.length - 1;
      }
    }
  return places;
}

/** The words that a term is known by, each with its place: no articles, possessive marks or hyphens. */
function keysOf(words: readonly Token[]): (Span & { key: string })[] {
  return words.flatMap((token) =>
    token.pos === 'DET' || !/[\p{L}\p{N}]/u.test(token.word) || /^['’]s?$/.test(token.word)
      ? []
      : [{ key: keyOf(token), start: token.start, end: token.end }],
  );
}

const keyOf = (token: Token) => (token.pos === 'PROPN' ? nameOf(token) : token.stem);
const nameOf = ({ word }: Token) => `^${root(word)}`;

function term(found: readonly Found[] | undefined, order: ReadonlyMap<DatedText, number>): Term | null {
  const sorted = [...(found ?? [])].sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.span.start - b.span.start);
  const [first] = sorted;
  if (!first) return null;
  const articles = [...new Set(sorted.map(({ article }) => article))];
  return {
    words: excerpt(first.article, first.span),
    uses: articles.map((article) => ({ article: article.id, places: sorted.flatMap((one) => (one.article === article ? [one.span] : [])) })),
  };
}

/** Articles in the order of the index: by publication, undated last. */
function byPublication({ articles }: LinkedCorpus): ReadonlyMap<DatedText, number> {
  const day = ({ published }: DatedText) => published?.latest ?? null;
  const sorted = [...articles].sort((a, b) => {
    const [x, y] = [day(a), day(b)];
    return (x && y ? compareDays(x, y) : (x ? 0 : 1) - (y ? 0 : 1)) || compare(a.id, b.id);
  });
  return new Map(sorted.map((article, i) => [article, i]));
}
