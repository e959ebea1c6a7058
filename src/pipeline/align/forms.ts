/** In which form an article gives a saying: these words in quotation marks, inside a longer quotation, in other words, without marks, or nowhere. Does not ask who says it. */
import type { Form } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { bestStretch, costs } from './same-words.ts';
import type { Saying, Spoken, Word } from './sayings.ts';

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

/** The best form that any words of the article give. `isOther` tells whether somebody else says them there. */
export function formOf(said: Saying, other: Spoken, isOther: (saying: Saying) => boolean): Given {
  let best: Scored | null = null;
  for (const saying of other.sayings) {
    const found = inMarks(said, saying, isOther);
    if (found && (!best || (rank[found.form] - rank[best.form] || found.score - best.score) > 0)) best = found;
  }
  return (best?.form === 'quoted' ? null : asRun(said, other)) ?? best ?? withoutMarks(said, other);
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

function withoutMarks(said: Saying, other: Spoken): Given {
  const content = said.words.filter(({ kind }) => kind === 'content');
  const here = content.filter(({ stem }) => other.stems.has(stem)).length;
  if (content.length === 0 || content.length - here > nearly * said.words.length) return absent;
  const stretch = bestStretch(said.words, other.words);
  if (!stretch || stretch.lost + stretch.added > nearly * said.words.length) return absent;
  const words = spanOf(other.words, stretch.from, stretch.to);
  const around = other.sayings.find((saying) => saying.start <= words.start && words.end <= saying.end);
  return { form: around ? 'within' : 'plain', words, saying: around ?? null, whole: false };
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
