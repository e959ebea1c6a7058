/** The sentences for the rules that the data name. A rule that the catalogue does not know yet is shown by its id, never hidden. */
import { messages } from './messages.ts';

export function ruleInWords(rule: string): string {
  const sentences: { readonly [rule: string]: string } = messages.evidence.rules;
  return Object.hasOwn(sentences, rule) ? (sentences[rule] ?? '') : messages.evidence.rule(rule);
}
