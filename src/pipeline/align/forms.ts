/** In which form an article gives a saying: these words in quotation marks, inside a longer quotation, in other words, without marks, or nowhere. Does not ask who says it. */
import type { Form, Utterance } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { touching } from '../../text/spans.ts';
import { bestStretch, costs } from './same-words.ts';
import { type Saying, type Spoken, type Word, wordsOf } from './sayings.ts';

/** The words as the article has them; `saying` holds them where they stand in marks, and `whole` tells that it is all of it: one utterance, not a piece of one. */
export interface Given {
  form: Form;
  words: Span | null;
  saying: Saying | null;
  whole: boolean;
}

const absent: Given = { form: 'absent', words: null, saying: null, whole: false };

/** So much of the words may be others and they are still nearly these very words: one small word in five, one that carries meaning in ten. */
const nearly = 0.1;
/** A small word at the edge ("the", "that") is not yet a longer quotation. */
const edge = 0.5;
/** Sayings with so large a share of their meaning words in common are one in other words. Translations of one sentence share about two thirds, other sentences of one speech less than a third. */
const alike = 0.5;
/** And so large a one where two versions give them to two people. */
const alikeOfOthers = 0.75;
/** One word in common proves nothing. */
const leastCommon = 2;

const rank: Readonly<Record<Form, number>> = { quoted: 4, within: 3, varied: 2, plain: 1, absent: 0 };

/** What two versions tell of who says a saying. */
export type Speakers = (saying: Saying) => Utterance['speakers'];

/** The best form that any words of the article give. `own` is the article of the saying. */
export function formOf(said: Saying, own: Spoken, other: Spoken, speakers: Speakers): Given {
  let best: Scored | null = null;
  for (const saying of other.sayings) {
    const found = inMarks(said, saying, () => speakers(saying) === 'differ');
    // One word stands in many a quotation: it is the same one by the same speaker, or in the same clause.
    if (found?.form === 'within' && said.content === 1 && speakers(saying) !== 'same' && !tellSame(said, own, found.words, other)) continue;
    if (found && (!best || (rank[found.form] - rank[best.form] || found.score - best.score) > 0)) best = found;
  }
  const found = (best?.form === 'quoted' ? null : asRun(said, other)) ?? best;
  if (!found) return withoutMarks(said, own, other);
  return found.form === 'varied' && !found.whole ? inPieces(found, said, other) : found;
}

/** From the first to the last of the pieces of a saying that stand one after the other in a paragraph. */
function inPieces(found: Given, said: Saying, { text: { text }, sayings }: Spoken): Given {
  const at = found.saying ? sayings.indexOf(found.saying) : -1;
  let [first, last] = [at, at];
  const goesOn = (one: Saying | undefined, next: Saying | undefined) => one && next && !text.slice(one.end, next.start).includes('\n');
  while (goesOn(sayings[first - 1], sayings[first]) && isPieceOf(sayings[first - 1] as Saying, said)) first--;
  while (goesOn(sayings[last], sayings[last + 1]) && isPieceOf(sayings[last + 1] as Saying, said)) last++;
  const [from, to] = [sayings[first], sayings[last]];
  return from && to ? { ...found, words: { start: from.start, end: to.end } } : found;
}

/** The words in several sayings of the other article that follow each other: `“…,” she said. “…”` */
export function asRun(said: Saying, other: Spoken): Given | null {
  for (const run of other.runs) {
    const found = inMarks(said, run, () => true);
    if (found?.form === 'quoted') return found;
  }
  return null;
}

interface Scored extends Given {
  score: number;
}

/** The saying as one other quotation gives it. */
function inMarks(said: Saying, other: Saying, isOther: (saying: Saying) => boolean): Scored | null {
  const common = commonMeaning(said, other);
  if (common < Math.max(1, Math.min(leastCommon, said.content))) return null;
  const stretch = bestStretch(said.words, other.words);
  if (!stretch) return null;
  const changed = stretch.lost + stretch.added;
  const score = stretch.matched - changed;
  const all = { words: { start: other.start, end: other.end }, saying: other, score };
  if (changed <= nearly * said.words.length) {
    const beyond = costs(other.words.slice(0, stretch.from)) + costs(other.words.slice(stretch.to + 1));
    if (beyond <= Math.max(edge, nearly * said.words.length)) return { ...all, form: 'quoted', whole: true };
    return { form: 'within', words: spanOf(other.words, stretch.from, stretch.to), saying: other, whole: false, score };
  }
  const share = common / Math.max(said.content, other.content);
  if (common >= leastCommon && share >= alike && (share >= alikeOfOthers || !isOther(other))) return { ...all, form: 'varied', whole: true };
  return isPieceOf(other, said) ? { ...all, form: 'varied', whole: false } : null;
}

/** The other one quotes a piece of the saying. */
function isPieceOf(other: Saying, said: Saying): boolean {
  if (other.content < leastCommon) return false;
  const stretch = bestStretch(other.words, said.words);
  return stretch !== null && stretch.lost + stretch.added <= nearly * other.words.length;
}

/** How many words of meaning two sayings share, by stem or lemma. */
function commonMeaning(one: Saying, two: Saying): number {
  const forms = new Set(two.words.flatMap(({ stem, lemma, kind }) => (kind === 'content' ? [stem, lemma] : [])));
  const seen = new Set<string>();
  for (const { stem, lemma, kind } of one.words) if (kind === 'content' && (forms.has(stem) || forms.has(lemma))) seen.add(stem);
  return seen.size;
}

function withoutMarks(said: Saying, own: Spoken, other: Spoken): Given {
  const content = said.words.filter(({ kind }) => kind === 'content');
  const here = content.filter(({ stem }) => other.stems.has(stem)).length;
  if (content.length === 0 || content.length - here > nearly * said.words.length) return absent;
  if (content.length === 1) return oneWord(said, own, other);
  const stretch = bestStretch(said.words, other.words);
  if (!stretch || stretch.lost + stretch.added > nearly * said.words.length) return absent;
  const words = spanOf(other.words, stretch.from, stretch.to);
  const around = other.sayings.find((saying) => saying.start <= words.start && words.end <= saying.end);
  return { form: around ? 'within' : 'plain', words, saying: around ?? null, whole: false };
}

/** One word without marks is said of the same thing only where its sentence says the same: "war" stands everywhere. */
function oneWord(said: Saying, own: Spoken, other: Spoken): Given {
  const [stem] = said.words.flatMap((word) => (word.kind === 'content' ? [word.stem] : []));
  const words = other.words.find((word) => word.stem === stem && tellSame(said, own, word, other));
  return words ? { form: 'plain', words: { start: words.start, end: words.end }, saying: null, whole: false } : absent;
}

/** So large a share of the other words of meaning of the shorter sentence, and so many of them, make two sentences tell the same. */
const sameTelling = { share: 0.5, words: 2 };

function tellSame(said: Saying, own: Spoken, words: Span | null, other: Spoken): boolean {
  const around = ({ text }: Spoken, span: Span) =>
    new Set(touching(text.sentences, span).flatMap(({ tokens }) => wordsOf(tokens).flatMap(({ kind, stem }) => (kind === 'content' ? [stem] : []))));
  const inSaying = new Set(said.words.map(({ stem }) => stem));
  const [one, two] = [around(own, said), words ? around(other, words) : new Set<string>()].map(
    (stems) => new Set([...stems].filter((stem) => !inSaying.has(stem))),
  ) as [Set<string>, Set<string>];
  const common = [...one].filter((stem) => two.has(stem)).length;
  return common >= sameTelling.words && common >= sameTelling.share * Math.min(one.size, two.size);
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
