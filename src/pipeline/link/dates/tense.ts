/** Whether words speak of what is done or of what is to come, by their verbs outside quotation marks. */

import { touching } from '../../../text/spans.ts';
import { isSaying, isUnchanging } from '../../languages/english/speech.ts';
import { languageNamed } from '../../languages/languages.ts';
import type { AnnotatedArticle, Sentence, Token } from '../../records.ts';

/** The sentence's words from `from` to `to`, quotations blanked. */
function outside({ text, quotations }: AnnotatedArticle, from: number, to: number): string {
  let words = text.slice(from, to);
  for (const { start, end } of touching(quotations, { start: from, end: to })) {
    words = words.slice(0, Math.max(0, start - from)) + ' '.repeat(Math.min(end, to) - Math.max(start, from)) + words.slice(Math.min(end, to) - from);
  }
  return words;
}

/** The sentence says of something that it is to come, whatever else it reports. */
export function announces(article: AnnotatedArticle, sentence: Sentence): boolean {
  return languageNamed(article.language).ahead.test(outside(article, sentence.start, sentence.end));
}

/** The clause in which a time at `at` stands is in the future: by its words, or since its only verbs are in the present ("they meet on Monday"). A clause without a verb of its own takes that of the one before it. */
export function isAhead(article: AnnotatedArticle, sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const { joints, ahead } = languageNamed(article.language);
  const place = tokens.findIndex((token) => token.end > at);
  if (place < 0) return false;
  let [start, end] = [place, place];
  while (end < tokens.length && !(end > place && joints.test(tokens[end]?.word ?? ''))) end++;
  const hasVerb = () => tokens.slice(start, end).some((token) => /^(?:VERB|AUX)$/.test(token.pos));
  do {
    start--;
    while (start >= 0 && !joints.test(tokens[start]?.word ?? '')) start--;
  } while (start > 0 && !hasVerb());
  const from = tokens[Math.max(0, start)]?.start ?? sentence.start;
  const clause = outside(article, from, tokens[end - 1]?.end ?? sentence.end);
  return ahead.test(clause) || isPresent(tokens.slice(Math.max(0, start), end), clause, from);
}

/** All finite verbs are in the present and none is one of saying, which news puts there for what is past ("police say"). */
function isPresent(tokens: readonly Token[], clause: string, from: number): boolean {
  let present = false;
  for (const [i, token] of tokens.entries()) {
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (clause.slice(token.start - from, token.end - from).trim() === '') continue;
    const word = token.word.toLowerCase();
    if (isSaying(token.lemma) || isUnchanging(token.lemma) || /^(?:has|have|had|did|was|were|been)$/.test(word)) return false;
    if (word.endsWith('ing') || tokens[i - 1]?.word.toLowerCase() === 'to') continue;
    const isBase = word === token.lemma || word === `${token.lemma}s` || word === `${token.lemma}es`;
    if (!isBase && token.pos === 'VERB') return false;
    if (token.pos === 'VERB') present = true;
  }
  return present;
}
