/** Whether a sentence speaks of what is done or of what is to come, by its verbs outside quotation marks. */
import type { Quotation } from '../../model/quotation.ts';
import type { Sentence } from '../records.ts';

const ahead = /\b(?:will(?! have)|shall|to be held|(?:is|are|was|were) (?:to|due|set|scheduled|expected|planned|slated|going)\b|plans?(?: to|ned for)|intends? to|due to (?:be|begin|start|open|meet|take)|upcoming|scheduled for|expected to|set to)\b/i;

/** Index into the text up to which "ahead" words count for a time at `at`: the clause around it. */
const reach = 120;

/** True where the words around `at` put it into the future. A quotation's own tense does not count. */
export function isAhead(text: string, sentence: Sentence, at: number, quotations: readonly Quotation[]): boolean {
  const from = Math.max(sentence.start, at - reach);
  const to = Math.min(sentence.end, at + reach);
  let words = '';
  for (let i = from; i < to; i++) words += quotations.some((quotation) => quotation.start <= i && i < quotation.end) ? ' ' : text.charAt(i);
  return ahead.test(words);
}
