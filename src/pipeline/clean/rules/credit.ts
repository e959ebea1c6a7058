/** The credit line behind the text: "(Agency, XY)". Initials of the publisher itself are no agency. */
import { isWire } from '../../languages/english/wires.ts';
import { type CleanRule, type Draft, give, type Paragraph } from '../draft.ts';

const brackets = /^\(([^()]{2,80})\)$/;
const credited = /^(?:via|credits?|agenc(?:y|ies)|with (?:reporting|files|input) from|additional reporting by)\s*:?\s*(.{2,80}?)\.?$/i;

function isInitials(word: string, of: string): boolean {
  const initials = (of.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((w) => w.charAt(0).toUpperCase()).join('');
  return word.length >= 2 && word === word.toUpperCase() && (initials === word || initials.replace(/^T/, '') === word);
}

function takeNames(draft: Draft, paragraph: Paragraph, list: string): void {
  const own = draft.publisher ? draft.text.slice(draft.publisher.start, draft.publisher.end) : '';
  let from = paragraph.text.indexOf(list);
  for (const piece of list.split(/,|;|\/| and /)) {
    const name = piece.trim();
    const at = paragraph.text.indexOf(name, from);
    from = at + name.length;
    if (!/^\p{Lu}/u.test(name) || name === own || isInitials(name, own) || /\d/.test(name) || /^https?:/i.test(name)) continue;
    draft.agencies.push({ start: paragraph.start + at, end: paragraph.start + at + name.length });
  }
}

export const credit: CleanRule = {
  id: 'clean/credit',
  apply(draft) {
    const open = draft.paragraphs.filter((p) => p.role === null);
    for (const paragraph of open.slice(-2)) {
      if (paragraph.text.length > 120) continue;
      const bare = paragraph.text.replace(/^[-–—]+ ?/, '');
      const list = brackets.exec(paragraph.text)?.[1] ?? credited.exec(paragraph.text)?.[1] ?? (isWire(bare) ? bare : undefined);
      if (!list || open.length < 2) continue;
      takeNames(draft, paragraph, list);
      give(paragraph, 'credit', 'clean/credit');
    }
  },
};
