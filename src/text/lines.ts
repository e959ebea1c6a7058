/** The lines and paragraphs of a plain text, as spans. Knows no news. */
import type { Span } from '../model/span.ts';

/** A paragraph without its surrounding white space; `gap`: a blank line stands before it. */
export interface Block extends Span {
  gap: boolean;
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function lines(text: string): Block[] {
  const found: Block[] = [];
  let from = 0;
  let gap = true;
  const take = (to: number) => {
    const span = trimmed(text, from, to);
    if (span.start < span.end) found.push({ ...span, gap });
    gap = span.start >= span.end;
  };
  for (const match of text.matchAll(lineEnd)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(text.length);
  return found;
}

/** A typewriter's or mail program's margin: wrapped lines run nearly full and break inside sentences. */
const fullLine = { least: 45, most: 100 };

function isWrapped(text: string, all: readonly Block[]): boolean {
  let followed = 0;
  let broken = 0;
  all.forEach((line, i) => {
    const next = all[i + 1];
    if (!next || next.gap) return;
    followed++;
    const length = line.end - line.start;
    const open = !/[.!?:"'”’»)*]$/.test(text.slice(line.start, line.end));
    if (open && length >= fullLine.least && length <= fullLine.most) broken++;
  });
  return followed >= 4 && broken / followed > 0.6;
}

/** Paragraphs in order. One line is one paragraph, except in a text with hard-wrapped lines, where blank lines part them. */
export function blocks(text: string): Block[] {
  const all = lines(text);
  if (!isWrapped(text, all)) return all;
  const joined: Block[] = [];
  for (const line of all) {
    const last = joined.at(-1);
    if (last && !line.gap) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}
