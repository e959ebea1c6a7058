/** The working page of the cleaning rules: paragraphs, the role each has been given, and what the head matter says. Rules write only through `give`. */
import type { Role } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Block, blocks } from '../../text/lines.ts';
import type { StatedDate } from '../records.ts';

export interface Paragraph extends Block {
  text: string;
  role: Role | null;
  rule: string;
}

export interface Draft {
  text: string;
  paragraphs: Paragraph[];
  title: Span | null;
  publisher: Span | null;
  byline: Span | null;
  dateline: Span | null;
  /** The whole of the dateline, with day, agency and dash. */
  opening: Span | null;
  agencies: Span[];
  dates: StatedDate[];
  url: string | null;
  warnings: string[];
}

/** A cleaning rule: reads the draft, gives roles to paragraphs that have none yet, notes what they say. */
export interface CleanRule {
  id: string;
  apply: (draft: Draft) => void;
}

export function draft(text: string): Draft {
  const paragraphs = blocks(text).map((block) => ({ ...block, text: text.slice(block.start, block.end), role: null, rule: '' }));
  return {
    text,
    paragraphs,
    title: null,
    publisher: null,
    byline: null,
    dateline: null,
    opening: null,
    agencies: [],
    dates: [],
    url: null,
    warnings: [],
  };
}

/** First come, first served: a role once given stays. */
export function give(paragraph: Paragraph, role: Role, rule: string): void {
  if (paragraph.role !== null) return;
  paragraph.role = role;
  paragraph.rule = rule;
}

/** Ends like a sentence, closing marks apart. */
export function endsSentence(text: string): boolean {
  return /[.!?…。]['"”’»)\]]*$/.test(text);
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Counts on to `most`, so that a long paragraph is not read to its end to learn that it is long. */
export function wordCount(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  word.lastIndex = 0;
  while (count < most && word.test(text)) count++;
  return count;
}

/** How many paragraphs at the top may belong to the head: site name, headline twice, standfirst, byline, date, share bar. */
export const headLength = 10;
