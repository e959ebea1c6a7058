/** Why passages of several articles are held to be one event: what they have in common, each with its words in every article that has it. Joins nothing. */

import type { Evidence } from '../../../model/evidence.ts';
import type { Excerpt, Span } from '../../../model/span.ts';
import { compare, fold } from '../../../text/fold.ts';
import { touching } from '../../../text/spans.ts';
import { numberOf } from '../../../text/vector.ts';
import { languageNamed } from '../../languages/languages.ts';
import { type AnnotatedArticle, excerpt, isOnCalendar, type Mention, type Name, type Sentence } from '../../records.ts';
import type { DatedArticle } from '../dates/published.ts';
import { type Features, term } from '../features.ts';

/** So many of a kind say enough. */
const most = { names: 6, words: 4, figures: 3, quotations: 3 };
/** A quotation of fewer words may be a phrase that many use. */
const leastQuoted = 3;

/** One thing that passages have, by article: the first place of it. */
type Places = Map<number, Excerpt>;

interface Passage {
  index: number;
  article: AnnotatedArticle;
  sentence: Sentence;
  mention: Mention;
}

/** Empty for a single version. `own` in the order of the articles. */
export function reasons(own: readonly Mention[], corpus: readonly DatedArticle[], about: Features): Evidence[] {
  if (new Set(own.map((mention) => mention.article)).size < 2) return [];
  const passages = own.flatMap((mention): Passage[] => {
    const article = corpus[mention.article]?.article;
    const sentence = article?.sentences[mention.sentence];
    return article && sentence ? [{ index: mention.article, article, sentence, mention }] : [];
  });
  return [...sameMoment(passages), ...sameNames(passages), ...sameWords(passages, about), ...sameFigures(passages), ...sameQuotations(passages)];
}

function evidence(rule: string, places: Places): Evidence {
  return { rule, status: 'inferred', excerpts: [...places.values()] };
}

function note(all: Map<string, Places>, key: string, { index, article }: Passage, span: Span): void {
  const places = all.get(key) ?? new Map<number, Excerpt>();
  if (!places.has(index)) places.set(index, excerpt(article, span));
  all.set(key, places);
}

/** Those that several articles have, in most articles first; then by `worth`, the greatest first, and by key. */
function shared(all: ReadonlyMap<string, Places>, worth: (key: string) => number): [string, Places][] {
  return [...all].filter(([, places]) => places.size > 1).sort(([x, a], [y, b]) => b.size - a.size || worth(y) - worth(x) || compare(x, y));
}

function sameMoment(passages: readonly Passage[]): Evidence[] {
  const dated = new Map<string, Places>();
  for (const passage of passages) {
    const time = passage.article.times[passage.mention.times[0] ?? -1];
    if (time && passage.mention.moment) note(dated, '', passage, time);
  }
  return shared(dated, () => 0).map(([, places]) => evidence('link/same-moment', places));
}

/** Places apart from other names: what mostly stands behind "in" or "at", neither in capitals ("in BRICS") nor before its noun ("in Ruritanian hands"). */
function sameNames(passages: readonly Passage[]): Evidence[] {
  const all = new Map<string, Places>();
  const where = new Map<string, number>();
  const keys = keysOfNames(passages.flatMap(({ article, sentence }) => touching(article.names, sentence)));
  for (const passage of passages) {
    const { article, sentence } = passage;
    for (const name of touching(article.names, sentence)) {
      const key = keys.get(name.key) ?? name.key;
      note(all, key, passage, name);
      where.set(key, (where.get(key) ?? 0) + (isPlaced(article, sentence, name) ? 1 : -1));
    }
  }
  return shared(all, () => 0)
    .slice(0, most.names)
    .map(([key, places]) => evidence((where.get(key) ?? 0) > 0 ? 'link/same-place' : 'link/same-name', places));
}

function isPlaced({ language, text }: AnnotatedArticle, sentence: Sentence, name: Name): boolean {
  const behind = sentence.tokens.find((token) => token.start >= name.end);
  if (/^\p{Lu}+$/u.test(text.slice(name.start, name.end)) || behind?.pos === 'NOUN') return false;
  return languageNamed(language).placed.test(text.slice(Math.max(sentence.start, name.start - 20), name.start));
}

/** Parts of names that stand before the name proper. */
const particle = /^(?:al|el|bin|ibn|de|del|della|di|da|van|von|der|den|le|la)$/;

/** One key for the ways to write a name: without particles, spaces and hyphens; a surname alone goes by the one longer name that ends with it. */
function keysOfNames(names: readonly Name[]): ReadonlyMap<string, string> {
  const parts = new Map(
    names.map(({ key }) => {
      const own = key.split(/[ -]+/).filter((part) => !particle.test(part));
      return [key, own.length > 0 ? own : [key]] as const;
    }),
  );
  const longer = new Map<string, Set<string>>();
  for (const own of parts.values()) if (own.length > 1) longer.set(own.at(-1) ?? '', (longer.get(own.at(-1) ?? '') ?? new Set()).add(own.join('')));
  return new Map(
    [...parts].map(([key, own]) => {
      const bearers = own.length === 1 ? [...(longer.get(own[0] ?? '') ?? [])] : [];
      return [key, bearers.length === 1 ? (bearers[0] ?? key) : own.join('')];
    }),
  );
}

/** Words that go with any event. */
const loose = new Set('according accord including include become know key'.split(' '));

/** The rarest words that are no names and no times. */
function sameWords(passages: readonly Passage[], about: Features): Evidence[] {
  const all = new Map<string, Places>();
  const worth = new Map<string, number>();
  for (const passage of passages) {
    const { index, article, sentence, mention } = passage;
    const vector = about.sentence[index]?.[mention.sentence];
    const times = touching(article.times, sentence).filter(isOnCalendar);
    for (const token of sentence.tokens) {
      const stem = /^(?:NOUN|VERB|ADJ)$/.test(token.pos) && !loose.has(token.lemma) ? term(token) : null;
      if (stem === null || times.some((time) => time.start < token.end && token.start < time.end)) continue;
      const at = vector?.terms.indexOf(numberOf(stem)) ?? -1;
      if (at < 0) continue;
      worth.set(stem, Math.max(worth.get(stem) ?? 0, vector?.weights[at] ?? 0));
      note(all, stem, passage, token);
    }
  }
  return shared(all, (key) => worth.get(key) ?? 0)
    .slice(0, most.words)
    .map(([, places]) => evidence('link/same-word', places));
}

function sameFigures(passages: readonly Passage[]): Evidence[] {
  const all = new Map<string, Places>();
  for (const passage of passages)
    for (const figure of touching(passage.article.figures, passage.sentence))
      if (figure.of !== null || figure.fate !== null) note(all, `${figure.value} ${figure.fate}`, passage, figure);
  return shared(all, (key) => Number.parseFloat(key))
    .slice(0, most.figures)
    .map(([, places]) => evidence('link/same-figure', places));
}

/** The words between the marks, whole. */
function sameQuotations(passages: readonly Passage[]): Evidence[] {
  const all = new Map<string, Places>();
  for (const passage of passages)
    for (const quotation of touching(passage.article.quotations, passage.sentence)) {
      const words = fold(passage.article.text.slice(quotation.start, quotation.end)).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length >= leastQuoted) note(all, words.join(' '), passage, quotation);
    }
  return shared(all, (key) => key.length)
    .slice(0, most.quotations)
    .map(([, places]) => evidence('link/same-quotation', places));
}
