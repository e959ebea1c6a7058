/** Finds words in quotation marks: outermost spans with those nested in them, closed or not, and which paragraph goes on with the one before. Knows marks, no words. */
import type { Span } from '../../../model/span.ts';
import { fits, type Mark, marksOf } from './marks.ts';

export interface Quoted extends Span {
  /** No closing mark: it ends with its paragraph. */
  unclosed: boolean;
  /** The paragraph before ended unclosed, and this one goes on with it. */
  continues: boolean;
  nested: readonly Span[];
}

interface Open {
  mark: Mark;
  nested: Span[];
}

const shortest = 3;

/** Quotations of paragraphs that follow each other, in order. Time is linear in the text. */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Quoted[] {
  const all = paragraphs.map((span) => ({ span, marks: marksOf(text, span) }));
  const found: Quoted[] = [];
  all.forEach(({ span, marks }, p) => {
    const before = found.at(-1);
    const goesOn = before?.unclosed === true && before.end === paragraphs[p - 1]?.end;
    const next = all[p + 1];
    const opensNext = next?.marks[0]?.at === next?.span.start && next?.marks[0]?.family === 'double';
    const own = ofParagraph(text, span, goesOn && marks[0]?.at !== span.start ? withOpening(span, marks) : marks, opensNext);
    if (goesOn && own[0]?.start === span.start) own[0] = { ...own[0], continues: true };
    found.push(...own);
  });
  return found;
}

/** A paragraph that goes on with a quotation and only closes it has its opening mark forgotten. */
function withOpening(span: Span, marks: readonly Mark[]): readonly Mark[] {
  const first = marks.find(({ family }) => family === 'double');
  if (!first?.closes || first.opens) return marks;
  return [{ at: span.start, char: '', family: 'double', opens: true, closes: false }, ...marks];
}

function ofParagraph(text: string, span: Span, marks: readonly Mark[], opensNext: boolean): Quoted[] {
  const found: Quoted[] = [];
  const open: Open[] = [];
  const close = (depth: number, end: number, unclosed = false) => {
    const top = open[depth];
    open.length = depth;
    const own = { start: top?.mark.at ?? 0, end };
    if (!top || end - own.start < shortest) return;
    const outer = open.at(-1);
    if (outer) outer.nested.push(own, ...top.nested);
    else found.push({ ...own, unclosed, continues: false, nested: top.nested });
  };
  /** Takes back a mark that opened nothing: what stands in it counts for itself. */
  const drop = (depth: number) => {
    const nested = open.splice(depth).flatMap((one) => one.nested);
    const outer = open.at(-1);
    if (outer) outer.nested.push(...nested);
    else found.push(...nested.map((own) => ({ ...own, unclosed: false, continues: false, nested: [] })));
  };
  marks.forEach((mark, m) => {
    const depth = open.findLastIndex((one) => fits(one.mark, mark));
    const top = open[depth];
    if (top && !startsAnew(mark, m, marks)) {
      if (!isApostrophe(text, mark, m, marks)) close(depth, mark.at + 1);
      return;
    }
    if (!mark.opens) return;
    const same = open.findIndex((one) => one.mark.family === mark.family);
    if (same >= 0 && !(mark.family === 'double' && isNested(m, marks))) {
      const wrong = mark.family === 'double' ? wronglyClosed(text, open[same]?.mark.at ?? 0, mark.at) : -1;
      if (wrong > 0) close(same, wrong);
      else drop(same);
    }
    open.push({ mark, nested: [] });
  });
  const [last] = open;
  if (last && mayStayOpen(text, span, last.mark, opensNext)) close(0, span.end, true);
  else if (last) drop(0);
  return found.sort((a, b) => a.start - b.start);
}

/** A mark that both opens and closes, inside a quotation: it opens if another one follows that closes and none stands between that opens. */
function startsAnew(mark: Mark, m: number, marks: readonly Mark[]): boolean {
  return mark.opens && !(mark.closes && !isNested(m, marks));
}

/** Behind an opening mark inside a quotation two close: its own and the outer one. */
function isNested(m: number, marks: readonly Mark[]): boolean {
  const [first, second] = marks.slice(m + 1, m + 40).filter(({ family }) => family === marks[m]?.family);
  return first !== undefined && second !== undefined && first.closes && !first.opens && second.closes && !second.opens;
}

/** The plural possessive ("the workers’ boat") before a mark that surely closes, or inches before one. */
function isApostrophe(text: string, mark: Mark, m: number, marks: readonly Mark[]): boolean {
  const before = text.charAt(mark.at - 1);
  const opensWord = /^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3));
  if (!opensWord || !(mark.family === 'single' ? before === 's' : mark.char === '"' && /\d/.test(before))) return false;
  const next = marks.slice(m + 1, m + 40).find(({ family }) => family === mark.family);
  return next?.closes === true && !next.opens && text.charAt(next.at - 1) !== 's';
}

/** A double mark closed by a single one behind a stop: the end of the words, or -1. */
function wronglyClosed(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/(?<=[.,!?])[’'](?= \p{Lu})/u);
  return at < 0 ? -1 : from + at + 1;
}

/** Speech of several paragraphs, and a closing mark that was forgotten. A single mark or one in the middle of a paragraph is rather a slip. */
function mayStayOpen(text: string, span: Span, { at, family, char }: Mark, opensNext: boolean): boolean {
  if (family === 'single' || char === '') return false;
  const before = text.slice(Math.max(span.start, at - 3), at);
  // A sentence of its own that opens behind a full stop, and nothing closes it before its paragraph ends as sentences do.
  const isSentence = /[.!?]\s+$/.test(before) && /^\p{Lu}/u.test(text.slice(at + 1, at + 3)) && /[.!?]$/.test(text.slice(at, span.end).trimEnd());
  return at === span.start || opensNext || isSentence || /[:,]\s*$/.test(before);
}
