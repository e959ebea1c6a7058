/** What an article says in quotation marks, one saying for what may stand in several pairs of marks, and the words of any stretch of it made comparable. Compares nothing. */
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { touching } from '../../text/spans.ts';
import type { AnnotatedArticle, Token } from '../records.ts';

/** A word by its stem, or a gap where the writer left words out or put others in their place: `…`, `[he]`. */
export interface Word extends Span {
  stem: string;
  lemma: string;
  kind: 'content' | 'small' | 'gap';
}

/** Words that one speaker says in one go: more than one pair of marks where "he said" or the end of a paragraph parts them. The span is without the outer marks. */
export interface Saying extends Span {
  parts: readonly Quotation[];
  words: readonly Word[];
  /** Words that carry meaning. */
  content: number;
}

/** Sayings that follow each other by one speaker, read as one: another article may give them in one pair of marks. */
export interface Run extends Saying {
  of: readonly Saying[];
}

/** An article as the comparison of its words needs it. */
export interface Spoken {
  text: AnnotatedArticle;
  sayings: readonly Saying[];
  runs: readonly Run[];
  /** All words of the article, in marks or not, in order. */
  words: readonly Word[];
  stems: ReadonlySet<string>;
}

const contentful = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/;
/** Without them the words say the contrary. */
const negating = /^(?:not|n['’]t|no|never|nobody|none|nothing|cannot|nor|neither)$/i;
const gap = /…|^\.{2,}$/;

/** Words of a run of tokens; what stands in square brackets is one gap. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let opened = -1;
  for (const { start, end, word, stem, lemma, pos } of tokens) {
    if (word === '[') opened = start;
    else if (word === ']' && opened >= 0) {
      while ((words.at(-1)?.start ?? -1) > opened) words.pop();
      words.push({ start: opened, end, stem: '', lemma: '', kind: 'gap' });
      opened = -1;
    } else if (gap.test(word) && !/[\p{L}\p{N}]/u.test(word)) words.push({ start, end, stem: '', lemma: '', kind: 'gap' });
    else if (/[\p{L}\p{N}]/u.test(word)) {
      const kind = contentful.test(pos) || negating.test(word) ? 'content' : 'small';
      words.push({ start, end, stem: stem.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, ''), lemma: lemma.toLowerCase(), kind });
      if (word.endsWith('…')) words.push({ start: end, end, stem: '', lemma: '', kind: 'gap' });
    }
  }
  return words;
}

/** White space and the marks of a quotation taken off its ends. */
export function inner(text: string, first: Quotation, last: Quotation): Span {
  let start = first.start + 1;
  let end = last.unclosed ? last.end : last.end - 1;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The part has no closing mark, or the next one begins within its sentence: both are one saying. A comma tells nothing: it stands for the full stop before "he said". */
function goesOn(text: string, part: Quotation, next: Quotation | undefined): boolean {
  if (!next?.continues) return false;
  const { start } = inner(text, next, next);
  return part.unclosed === true || /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(start, start + 8));
}

export function spoken(text: AnnotatedArticle): Spoken {
  const { quotations, sentences } = text;
  const sayings: Saying[] = [];
  for (let i = 0; i < quotations.length; i++) {
    const parts: Quotation[] = [];
    do parts.push(quotations[i] as Quotation);
    while (goesOn(text.text, quotations[i] as Quotation, quotations[i + 1]) && ++i);
    const span = inner(text.text, parts[0] as Quotation, parts.at(-1) as Quotation);
    const tokens = parts.flatMap((part) => {
      const own = inner(text.text, part, part);
      return touching(sentences, own).flatMap((sentence) => sentence.tokens.filter((token) => token.start >= own.start && token.end <= own.end));
    });
    const words = wordsOf(tokens);
    sayings.push({ ...span, parts, words, content: words.filter(({ kind }) => kind === 'content').length });
  }
  const words = wordsOf(sentences.flatMap(({ tokens }) => tokens));
  return { text, sayings, runs: runsOf(sayings), words, stems: new Set(words.map(({ stem }) => stem)) };
}

/** A speech is looked at in pieces of so many sayings. */
const longestRun = 4;

function runsOf(sayings: readonly Saying[]): Run[] {
  return sayings.flatMap((_, i) => {
    const runs: Run[] = [];
    for (let last = i + 1; last < i + longestRun && sayings[last]?.parts[0]?.continues; last++) {
      const of = sayings.slice(i, last + 1);
      const together = {
        parts: of.flatMap(({ parts }) => parts),
        words: of.flatMap(({ words }) => words),
        content: of.reduce((sum, one) => sum + one.content, 0),
      };
      runs.push({ start: of[0]?.start ?? 0, end: of.at(-1)?.end ?? 0, ...together, of });
    }
    return runs;
  });
}
