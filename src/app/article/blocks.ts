/** An article's text as blocks to be read: a block a line of the text, each with its role; neighbouring furniture of the site in one block. Loses no visible character. */
import type { ArticleFile, Part, Role } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

export interface Block {
  /** Offsets into the text, without the white space around. */
  readonly lines: readonly Span[];
  readonly role: Role;
}

export function blocksOf(article: Pick<ArticleFile, 'text' | 'parts'>): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(article.text)) {
    for (const piece of piecesOf(line, article.parts)) {
      const last = blocks[blocks.length - 1];
      if (piece.role === 'boilerplate' && last?.role === 'boilerplate') {
        blocks[blocks.length - 1] = { role: 'boilerplate', lines: [...last.lines, piece.span] };
      } else blocks.push({ role: piece.role, lines: [piece.span] });
    }
  }
  return blocks;
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    lines.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length });
  }
  return lines;
}

/** Roles that stand inside a paragraph rather than beside it. */
const inline = new Set<Role>(['dateline', 'credit']);

/** A line is one block, unless parts of different kinds share it (a date and a byline on one line). */
function piecesOf(line: Span, parts: readonly Part[]): readonly { span: Span; role: Role }[] {
  const here = parts.filter((part) => part.start < line.end && part.end > line.start);
  const pieces: { span: Span; role: Role }[] = [];
  for (const part of here) {
    const last = pieces[pieces.length - 1];
    if (last && (last.role === part.role || inline.has(part.role))) continue;
    if (last && inline.has(last.role) && part.role === 'body') {
      pieces[pieces.length - 1] = { ...last, role: 'body' };
      continue;
    }
    if (last) pieces[pieces.length - 1] = { ...last, span: { start: last.span.start, end: part.start } };
    pieces.push({ span: { start: last ? part.start : line.start, end: line.end }, role: part.role });
  }
  return pieces.length > 0 ? pieces : [{ span: line, role: 'body' }];
}
