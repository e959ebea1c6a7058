/** Whom a pronoun that speaks stands for: the one who was last spoken of as doing something, by name. Silent where that is in doubt; "it", "they" and "I" are left alone. */
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import type { Sentence } from '../../records.ts';
import { type Item, lineOf } from './line.ts';
import { carriesClause, isOffice, type Phrase, speaks, subjectOf } from './phrases.ts';

/** So many sentences back a name is still in mind. */
const farthest = 4;

const pos = (items: readonly Item[], i: number): string => items[i]?.token?.pos ?? '';

/** A pronoun that stands for one person. */
export function isPersonal(words: string): boolean {
  return /^(?:he|she)$/i.test(words);
}

/** The name that the pronoun at `at` stands for. `known` are the names of earlier pronouns. */
export function antecedent(
  text: string,
  at: Span,
  sentences: readonly Sentence[],
  quoted: readonly Span[],
  known: (pronoun: Span) => Span | null,
): Span | null {
  const gender = text.slice(at.start, at.end).toLowerCase();
  const index = indexAt(sentences, at.start);
  for (let back = 0; back <= farthest && index - back >= 0; back++) {
    const sentence = sentences[index - back] as Sentence;
    const { items } = lineOf({ start: sentence.start, end: back === 0 ? at.start : sentence.end }, [sentence], touching(quoted, sentence));
    const own = items.filter(({ token }) => !token || token.end <= at.start);
    for (const subject of subjects(own)) {
      const span = { start: own[subject[0]]?.token?.start ?? 0, end: own[subject[1]]?.token?.end ?? 0 };
      const words = text.slice(span.start, span.end);
      if (isPersonal(words)) {
        if (words.toLowerCase() !== gender) return null;
        const resolved = known(span);
        if (resolved) return resolved;
        break;
      }
      if (pos(own, subject[1]) === 'PROPN' || isOffice(own, subject[1])) return span;
    }
  }
  return null;
}

/** The subjects of the clauses of a sentence, in order. */
function subjects(items: readonly Item[]): Phrase[] {
  return items.flatMap((_, i) => {
    const subject = carriesClause(items, i) ? subjectOf(items, i, 0) : null;
    return subject && speaks(items, subject) ? [subject] : [];
  });
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
