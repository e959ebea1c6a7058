/** The headline: the first short line that is no sentence, above the text. None is better than a wrong one. */

import { fold } from '../../../text/fold.ts';
import { type CleanRule, type Draft, endsSentence, give, headLength, type Paragraph, wordCount } from '../draft.ts';

/** Longest headline seen in news is about 180 characters; a first paragraph is mostly longer. */
const longest = 200;

function unread(draft: Draft): Paragraph[] {
  return draft.paragraphs.filter((p) => p.role === null);
}

function isTitle(draft: Draft, paragraph: Paragraph): boolean {
  const at = draft.paragraphs.indexOf(paragraph);
  const headBefore = draft.paragraphs.slice(0, at).some((p) => p.role === 'byline' || p.role === 'date');
  const headSoon = draft.paragraphs.slice(at + 1, at + 5).some((p) => p.role === 'byline' || p.role === 'date');
  if (paragraph.text.length > longest || /^["“«].*["”»]$/u.test(paragraph.text) || /:$/.test(paragraph.text)) return false;
  if (endsSentence(paragraph.text)) return headSoon && wordCount(paragraph.text) <= 16 && !headBefore;
  return true;
}

/** A shorter line of the head that stands twice is the headline, wherever it stands. */
function standsTwice(open: readonly Paragraph[]): Paragraph | undefined {
  return open
    .slice(0, headLength)
    .find((p, i) => p.text.length <= longest && !endsSentence(p.text) && open.slice(i + 1, headLength).some((q) => fold(q.text) === fold(p.text)));
}

export const title: CleanRule = {
  id: 'clean/title',
  apply(draft) {
    const open = unread(draft);
    const first = open[0];
    const chosen = standsTwice(open) ?? (first && draft.paragraphs.length > 1 && isTitle(draft, first) ? first : undefined);
    if (!chosen) return;
    draft.title = { start: chosen.start, end: chosen.end };
    give(chosen, 'title', 'clean/title');
    for (const again of open) if (again.role === null && fold(again.text) === fold(chosen.text)) give(again, 'title-again', 'clean/title-again');
    for (const above of open.slice(0, open.indexOf(chosen)))
      if (above.role === null && wordCount(above.text) <= 6) give(above, 'boilerplate', 'clean/above-title');
  },
};
