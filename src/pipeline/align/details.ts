/** What one version, or versions of one text, tell inside of statements that others make too: stretches of words whose telling words no passage of another version has, and no other sentence of its article together. Rates nothing. */
import type { Detail, Origin, Statement } from '../../model/event.ts';
import type { FigurePair } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { root } from '../../text/root.ts';
import { touching } from '../../text/spans.ts';
import { isLight } from '../languages/english/predicates.ts';
import { type DatedText, excerpt, type Sentence, type Token } from '../records.ts';
import { type Meaning, meaningOf } from './meanings.ts';
import type { ToldVersion } from './wording.ts';

/** A stretch has so many telling words of its own; a name, or a figure that is compared with none, is enough by itself. */
const leastOwn = 2;
/** So many telling words that others have, too, may stand between two of its own ("sight of the old harbour wall", where others have "harbour"). */
const mostBetween = 1;

/** Of the telling words of a stretch so many in one sentence tell it, wherever in its article that stands. */
const leastTold = 3 / 4;

/** Of a name so much is enough: "Commander Ada Holm" is told where "Holm" is, "Operation High Winter Tide" is not where another operation is. */
const leastOfName = 1 / 3;

/** No stretch goes on over these, nor over a pronoun with which a clause begins. */
const joint = /^(?:[,;:.–—()?!]|that|which|who|whom|whose|where|when|while|because|although|though|but|if|unless|I|you|he|she|it|we|they)$/i;
/** Words of reporting, by lemma, that are in no table of verbs of saying: "according to … news agency". */
const reporting = /^(?:accord|according|reveal|news|agency)$/;
const closing = /^[”"’»]/;

/** Whether some other origin has one of these keys; where the figures begin that are compared with others. */
interface Known {
  isTold: (key: string) => boolean;
  compared: ReadonlySet<string>;
}

/** A stretch, and the keys of each of its own words. */
interface Stretch extends Span {
  own: readonly (readonly string[])[];
}

export function details(
  rows: readonly Statement[],
  versions: readonly ToldVersion[],
  origins: readonly Origin[],
  pairs: readonly FigurePair[],
): Detail[] {
  if (versions.length < 2) return [];
  // Where all rest on one text, each is compared with each.
  const groups = origins.length > 1 ? origins.map((origin) => origin.versions) : versions.map((_, i) => [i]);
  const beside = besideOthers(rows, groups);
  const holders = holdersOf(groups, versions);
  const compared = new Set(pairs.flatMap(({ a, b }) => [`${a.article} ${a.start}`, `${b.article} ${b.start}`]));
  return groups.flatMap((group, g) => {
    const isTold = (key: string) => (holders.get(key) ?? g) !== g;
    const keys = new Map(group.length > 1 ? group.map((i) => [i, keysIn(versions[i] as ToldVersion)]) : []);
    const others = versions.filter((_, i) => !group.includes(i)).map(({ article }) => article);
    const has = (i: number, { own }: Stretch) => own.every((word) => word.some((key) => keys.get(i)?.has(key)));
    const found: Detail[] = [];
    for (const i of group) {
      const { article, sentences } = versions[i] as ToldVersion;
      const stretches = sentences
        .flatMap((sentence, index) => (beside[i]?.has(index) ? stretchesOf(article, sentence, { isTold, compared }) : []))
        .filter((one) => !others.some((other) => isToldIn(other, one)));
      const known = found.flatMap((detail) => detail.filter((place) => place.article === article.id));
      for (const one of stretches.filter(({ start, end }) => !known.some((place) => place.start < end && start < place.end)))
        found.push(
          group.flatMap((j) => {
            const other = versions[j] as ToldVersion;
            const place = j === i ? one : has(j, one) ? placeOf(one, other) : null;
            return place ? [excerpt(other.article, place)] : [];
          }),
        );
    }
    return found;
  });
}

/** By key the group whose passages have it, or several. */
function holdersOf(groups: readonly (readonly number[])[], versions: readonly ToldVersion[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  groups.forEach((group, g) => {
    for (const i of group)
      for (const { tokens } of versions[i]?.sentences ?? [])
        for (const token of tokens)
          for (const key of keysOf(token)) {
            const holder = holders.get(key);
            if (holder !== g && holder !== several) holders.set(key, holder === undefined ? g : several);
          }
  });
  return holders;
}

const several = -1;

/** By key the sentences of an article that have it, made once an article. */
const indexed = new WeakMap<DatedText, ReadonlyMap<string, readonly number[]>>();

function sentencesByKey(article: DatedText): ReadonlyMap<string, readonly number[]> {
  const known = indexed.get(article);
  if (known) return known;
  const index = new Map<string, number[]>();
  article.sentences.forEach(({ tokens }, s) => {
    for (const key of new Set(tokens.flatMap((token) => keysOf(token)))) {
      const own = index.get(key);
      if (own) own.push(s);
      else index.set(key, [s]);
    }
  });
  indexed.set(article, index);
  return index;
}

function isToldIn(article: DatedText, { own }: Stretch): boolean {
  const index = sentencesByKey(article);
  const counts = new Map<number, number>();
  for (const keys of own) for (const s of new Set(keys.flatMap((key) => index.get(key) ?? []))) counts.set(s, (counts.get(s) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= own.length * leastTold);
}

/** By version the passages that share a row with those of another group: what stands in no such row is told alone as a whole. */
function besideOthers(rows: readonly Statement[], groups: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  const beside = groups.flat().map(() => new Set<number>());
  for (const { cells } of rows)
    if (groups.filter((group) => group.some((i) => (cells[i]?.length ?? 0) > 0)).length > 1)
      cells.forEach((own, i) => {
        for (const index of own) beside[i]?.add(index);
      });
  return beside;
}

/** Meanings are made once a word, and so are their keys. */
const met = new WeakMap<Meaning, readonly string[]>();

/** By which a word is looked for: its family, its root as that of a name, the senses that related words have in common. */
function keysOf(token: Token, meaning = meaningOf(token)): readonly string[] {
  const known = met.get(meaning);
  if (known) return known;
  const { key, tells, senses } = meaning;
  const keys = tells ? [...new Set([key, `^${root(token.word)}`, ...senses.map((sense) => `~${sense}`)])] : [];
  met.set(meaning, keys);
  return keys;
}

const keysIn = ({ sentences }: ToldVersion): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.flatMap((token) => keysOf(token))));

/** Where another version of the same text tells it: from the first to the last of these words, in a sentence that has them all. */
function placeOf({ own }: Stretch, { sentences }: ToldVersion): Span | null {
  for (const { tokens } of sentences) {
    const places = own.map((keys) => tokens.find((token) => keysOf(token).some((key) => keys.includes(key))));
    if (places.every((token) => token !== undefined))
      return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
  }
  return null;
}

function stretchesOf(article: DatedText, sentence: Sentence, known: Known): Stretch[] {
  const { tokens } = sentence;
  const parts = tokens.map((_, i) => partOf(article, tokens, i, known));
  const found: { from: number; to: number }[] = [];
  let [open, between]: [{ from: number; to: number } | null, number] = [null, 0];
  parts.forEach((part, i) => {
    if (part === 'end') open = null;
    if (part === 'told') between++;
    if (part !== 'own') return;
    if (open && between <= mostBetween) open.to = i + 1;
    else {
      open = { from: i, to: i + 1 };
      found.push(open);
    }
    between = 0;
  });
  return found.flatMap(({ from, to: end }) => {
    // "based on", "used the summit": what a verb at the end leads to is told by others, too.
    const leads = tokens[end - 1]?.pos === 'VERB' && end < tokens.length && !/^(?:PUNCT|CCONJ|ADJ)$/.test(tokens[end]?.pos ?? '');
    const to = leads ? from + parts.slice(from, end - 1).lastIndexOf('own') + 1 : end;
    const own = tokens.slice(from, to).filter((_, i) => parts[from + i] === 'own');
    const isEnough = own.length >= leastOwn || own.some((token) => touching(article.figures, token).length > 0 || isName(article, token, sentence));
    return isEnough ? [{ ...whole(article, tokens, from, to), own: own.map((token) => keysOf(token)) }] : [];
  });
}

/** The first word of a sentence has its capital from there. */
const isName = ({ names }: DatedText, token: Token, { tokens }: Sentence): boolean => token !== tokens[0] && touching(names, token).length > 0;

/** With the figures and names it cuts through, the noun that its last word belongs to, and the mark that closes a quotation. */
function whole({ figures, names }: DatedText, tokens: readonly Token[], from: number, to: number): Span {
  const further = /^(?:ADJ|NUM)$/.test(tokens[to - 1]?.pos ?? '') && tokens[to]?.pos === 'NOUN' ? to + 1 : to;
  const inside = { start: tokens[from]?.start ?? 0, end: tokens[further - 1]?.end ?? 0 };
  const cut: readonly Span[] = [...touching(figures, inside), ...touching(names, inside)];
  const [start, end] = [Math.min(inside.start, ...cut.map((one) => one.start)), Math.max(inside.end, ...cut.map((one) => one.end))];
  const behind = tokens[further];
  return { start, end: behind?.start === end && closing.test(behind.word) ? behind.end : end };
}

/** What a word is for a stretch: one of its own, one that others have, too, one that tells nothing, or its end. */
function partOf(article: DatedText, tokens: readonly Token[], i: number, { isTold, compared }: Known): 'own' | 'told' | 'small' | 'end' {
  const token = tokens[i] as Token;
  const meaning = meaningOf(token);
  if (!meaning.tells) return isJoint(tokens, i) ? 'end' : 'small';
  if (meaning.says || isLight(token.lemma) || reporting.test(token.lemma) || isFurniture(article, token)) return 'small';
  if (touching(article.figures, token).some(({ start }) => compared.has(`${article.id} ${start}`))) return 'told';
  if (keysOf(token, meaning).some(isTold)) return 'told';
  const around = wordsAround(article, tokens, i).filter((one) => meaningOf(one).tells);
  const told = around.filter((one) => keysOf(one).some(isTold)).length;
  return told > 0 && told >= around.length * leastOfName ? 'told' : 'own';
}

/** "And" goes on with what has no verb of its own. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return joint.test(token.word) || (token.pos === 'CCONJ' && (tokens[i + 1]?.pos === 'VERB' || tokens[i + 2]?.pos === 'VERB'));
}

/** Times are compared elsewhere; a dateline, and the agency that an article credits, tell nothing of the event. */
function isFurniture({ text, times, names, agencies, opening }: DatedText, token: Token): boolean {
  const within = (span: Span) => span.start < token.end && token.start < span.end;
  if (touching(times, token).length > 0 || (opening && within(opening)) || agencies.some(within)) return true;
  const [name] = touching(names, token);
  return name !== undefined && agencies.some(({ start, end }) => fold(text.slice(start, end)) === name.key);
}

/** The words of its name, or of what a hyphen joins. */
function wordsAround({ names }: DatedText, tokens: readonly Token[], i: number): readonly Token[] {
  const token = tokens[i] as Token;
  const [name] = touching(names, token);
  if (name) return tokens.filter(({ start, end }) => start < name.end && name.start < end);
  return tokens[i + 1]?.word === '-' && tokens[i + 1]?.start === token.end ? tokens.slice(i, i + 3) : [token];
}
