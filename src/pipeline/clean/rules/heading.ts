/** Headings between paragraphs: short lines that are no sentence. What is left is body. */
import { type CleanRule, endsSentence, give, wordCount } from '../draft.ts';

/** A time of day on a line of its own marks the entries of a live report. */
const clock = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?: \p{L}+day)?$/iu;

const longest = { characters: 90, words: 12 };

export const heading: CleanRule = {
  id: 'clean/heading',
  apply(draft) {
    const open = draft.paragraphs.filter((p) => p.role === null);
    open.forEach((paragraph, i) => {
      const { text } = paragraph;
      const short = text.length <= longest.characters && wordCount(text) <= longest.words;
      const closed = endsSentence(text) || /[,:;]$/.test(text) || /["”»」]$/.test(text);
      const inside = i > 0 && i < open.length - 1;
      if (clock.test(text)) give(paragraph, 'date', 'clean/clock-line');
      else if (short && !closed && inside) give(paragraph, 'heading', 'clean/heading');
      else give(paragraph, 'body', 'clean/body');
    });
  },
};
