/** The line under the headline that sums the article up. */
import { type CleanRule, endsSentence, give } from '../draft.ts';

const longest = 260;
/** A standfirst is one sentence: no full stop inside it that a capital follows. */
const twoSentences = /[.!?]["”’]? +\p{Lu}/u;
const dateline = /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:\([^)]{2,30}\))?\s*[-–—]/u;

export const standfirst: CleanRule = {
  id: 'clean/standfirst',
  apply(draft) {
    const open = draft.paragraphs.filter((p) => p.role === null);
    const [line, next] = [open[0], open[1]];
    if (!line || !next || line.text.length > longest || twoSentences.test(line.text) || dateline.test(line.text)) return;
    const at = draft.paragraphs.indexOf(line);
    const above = draft.paragraphs[at - 1]?.role;
    const below = draft.paragraphs[at + 1]?.role;
    const underTitle =
      (above === 'title' || above === 'title-again') &&
      (below === 'byline' || below === 'date' || !endsSentence(line.text) || isDeck(line.text, next.text));
    const underHead = draft.title === null && (above === 'date' || above === 'byline') && line.text.length < next.text.length;
    if (underTitle || underHead) give(line, 'standfirst', 'clean/standfirst');
  },
};

/** One short sentence above a much longer opening paragraph. */
function isDeck(line: string, next: string): boolean {
  return line.length <= 140 && next.length > 1.5 * line.length && /^\p{Lu}/u.test(next);
}
