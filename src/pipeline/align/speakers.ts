/** To whom a version gives a saying, and whether two versions give it to the same one. A pronoun is followed to its name only where annotate could. */
import type { Utterance } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { root } from '../../text/root.ts';
import type { AnnotatedArticle } from '../records.ts';
import type { Saying } from './sayings.ts';

/** Speaker and cue of a saying: of its first part that has them. */
export function credited({ parts }: Saying): { speaker: Span | null; cue: Span | null } {
  const named = parts.find(({ speaker }) => speaker) ?? parts.find(({ cue }) => cue);
  return { speaker: named?.named ?? named?.speaker ?? null, cue: named?.cue ?? null };
}

const pronoun = /^(?:I|we|you|he|she|it|they|who|that|which|one|some|many|others|both|his|her|their|its)$/i;
/** Words that name nobody: offices and titles, and what any speaker may be called. */
const general = new Set(
  'the a an of for and in at mr mrs ms dr sir president prime minister deputy leader secretary chancellor king queen mayor senator governor general director chief chairman chairwoman chair spokesman spokeswoman spokesperson official officials statement state foreign former readout press service'.split(
    ' ',
  ),
);

/** A pronoun that nothing resolved: the name is unknown. */
export function isNameless(words: string): boolean {
  return pronoun.test(words);
}

/** A speaker as one version names him, and as its article names him elsewhere where it gives an office here. */
export interface Named {
  names: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

/** `same` or `differ` over the versions that name one; `unknown` where fewer than two do or words alone cannot tell ("the minister", "Ada Holm"). */
export function speakersOf(named: readonly Named[]): Utterance['speakers'] {
  if (named.length < 2) return 'unknown';
  const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => likeness(a, b)));
  if (pairs.includes('differ')) return 'differ';
  return pairs.every((pair) => pair === 'same') ? 'same' : 'unknown';
}

function likeness(a: Named, b: Named): Utterance['speakers'] {
  const shared = (kind: keyof Named) => [...a[kind]].some((key) => b[kind].has(key));
  if (shared('names')) return 'same';
  if (a.names.size > 0 && b.names.size > 0) return 'differ';
  return shared('nouns') ? 'same' : 'unknown';
}

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const capital = /^\p{Lu}/u;

/** The words of a speaker by their roots. Words with a capital are a name only where the phrase ends in one: "the Russian leader" bears none. */
export function namedBy({ text }: AnnotatedArticle, words: string): Named {
  const all = (words.match(word) ?? []).filter((one) => !little.has(one.toLowerCase()));
  const own = meaning(words);
  const isName = capital.test(own.at(-1) ?? '') && !general.has((words.match(word)?.at(-1) ?? '').toLowerCase());
  const names = isName ? own.filter((one) => capital.test(one)) : elsewhere(text, words);
  return { names: new Set(names.map(root)), nouns: new Set(all.map(root)) };
}

function meaning(words: string): string[] {
  return (words.match(word) ?? []).filter((one) => !general.has(one.toLowerCase()));
}

/** The name that the article puts behind the same office: "the Ness mayor" where it also says "Ness Mayor Ada Holm". */
function elsewhere(text: string, words: string): string[] {
  const office = words.replace(/^(?:the|a|an|its|his|her|their) /i, '');
  if (!office.includes(' ') || office.length > longestOffice) return [];
  const escaped = office.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`${escaped},? ((?:\\p{Lu}[\\p{L}\\p{M}’'-]+ ?){1,3})`, 'giu').exec(text)?.[1] ?? '';
  return meaning(found).filter((one) => capital.test(one));
}

const little = new Set('the a an of for and in at his her its their'.split(' '));
const longestOffice = 60;

export function wordsAt({ text }: AnnotatedArticle, { start, end }: Span): string {
  return text.slice(start, end);
}
