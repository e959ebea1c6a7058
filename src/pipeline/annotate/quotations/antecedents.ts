/** Whom a pronoun that speaks stands for: the one who was last spoken of as doing something, by name. Silent where that is in doubt; "it", "they" and "I" are left alone. */
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import type { Sentence } from '../../records.ts';
import { type Item, lineOf } from './line.ts';
import { carriesClause, isOffice, speaks, subjectOf } from './phrases.ts';

/** So many sentences back a name is still in mind. */
const farthest = 4;

const pos = (items: readonly Item[], i: number): string => items[i]?.token?.pos ?? '';

/** "its statement", "her letter": what is written speaks for its writer. */
const document = /^(his|her|its) (?:\p{Ll}+ )?(?:statement|message|letter|post|tweet|website|note|readout|account|announcement)$/iu;
const standing: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it' };

/** The pronoun by which words name a speaker: they are one that stands for a person, or begin with whose statement speaks. */
export function pronounOf(words: string): string | null {
  const owner = document.exec(words)?.[1]?.toLowerCase();
  return isPersonal(words) ? words.toLowerCase() : ((owner && standing[owner]) ?? null);
}

/** A pronoun that stands for one person. */
export function isPersonal(words: string): boolean {
  return /^(?:he|she)$/i.test(words);
}

/** What is known before a pronoun: the names of earlier pronouns, and who was said to speak. */
export interface Known {
  name: (pronoun: Span) => Span | null;
  speakers: readonly Span[];
}

/** The name that the pronoun at `at` stands for. */
export function antecedent(
  text: string,
  at: Span,
  sentences: readonly Sentence[],
  quoted: readonly Span[],
  pronoun: string,
  known: Known,
): Span | null {
  const index = indexAt(sentences, at.start);
  for (let back = 0; back <= farthest && index - back >= 0; back++) {
    const sentence = sentences[index - back] as Sentence;
    const { items } = lineOf({ start: sentence.start, end: back === 0 ? at.start : sentence.end }, [sentence], touching(quoted, sentence));
    const own = items.filter(({ token }) => !token || token.end <= at.start);
    for (const { span, isNamed } of spokenOf(text, own, known.speakers)) {
      const words = text.slice(span.start, span.end);
      if (isPersonal(words)) {
        if (words.toLowerCase() !== pronoun) return null;
        const resolved = known.name(span);
        if (resolved) return resolved;
        break;
      }
      if (isNamed) return span;
    }
  }
  return null;
}

interface Candidate {
  span: Span;
  isNamed: boolean;
}

/** Who is spoken of in a sentence, in order: the subjects of its clauses, and who speaks behind his verb ("…", said X). */
function spokenOf(text: string, items: readonly Item[], speakers: readonly Span[]): Candidate[] {
  const all = items.flatMap((_, i): Candidate[] => {
    const subject = carriesClause(items, i) ? subjectOf(items, i, 0) : null;
    if (!subject || !speaks(items, subject)) return [];
    const span = { start: items[subject[0]]?.token?.start ?? 0, end: items[subject[1]]?.token?.end ?? 0 };
    return [{ span, isNamed: pos(items, subject[1]) === 'PROPN' || isOffice(items, subject[1]) }];
  });
  const ends = { start: items.find(({ token }) => token)?.token?.start ?? 0, end: items.findLast(({ token }) => token)?.token?.end ?? 0 };
  const behind = touching(speakers, ends).filter((speaker) => !all.some(({ span }) => span.start < speaker.end && speaker.start < span.end));
  const told = behind.map((span) => ({ span, isNamed: /^\p{Lu}/u.test(text.slice(span.start, span.end).split(' ').at(-1) ?? '') }));
  return [...all, ...told].sort((a, b) => a.span.start - b.span.start);
}

/** The sentence at a place, or the last one before it. */
function indexAt(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
