/** What a rule of attribution is asked and what it answers, and which words are cues: verbs by which somebody says something. */
import { introduces, isForeignSaying } from '../../languages/english/quoting.ts';
import type { Item } from './line.ts';
import type { Phrase } from './phrases.ts';

/** Indices of items; a cue of two words ("according to") is a phrase. */
export interface Attribution {
  speaker: Phrase | null;
  cue: Phrase | null;
}

/** A quotation in its sentence: the items from `first` to `last`. */
export interface Place {
  items: readonly Item[];
  at: number;
  first: number;
  last: number;
  /** A comma, a question or a dash ends the words: what follows them says whose they are. */
  strong: boolean;
}

export type Rule = (place: Place) => Attribution | null;

const word = (items: readonly Item[], i: number): string => items[i]?.token?.word ?? '';
const pos = (items: readonly Item[], i: number): string => items[i]?.token?.pos ?? '';

export function isCue(items: readonly Item[], i: number): boolean {
  const token = items[i]?.token;
  if (!token) return false;
  if (token.pos === 'VERB') return introduces(token.lemma);
  return isForeignSaying(token.word) || wasTakenForOther(items, i);
}

/** Verbs that were read as something else: "X also informed them", "some call it". */
function wasTakenForOther(items: readonly Item[], i: number): boolean {
  const own = word(items, i);
  const stem = /^\p{Ll}+ed$/u.test(own) ? [own.slice(0, -1), own.slice(0, -2)] : [];
  if (pos(items, i) === 'ADJ')
    return !/^(?:DET|ADJ|ADP)$/.test(pos(items, i - 1)) && stem.some(introduces) && /^(?:DET|PRON|ADP|SCONJ|PROPN)$/.test(pos(items, i + 1));
  return (
    pos(items, i) === 'NOUN' &&
    introduces(own) &&
    /^(?:it|him|her|them|this|that)$/.test(word(items, i + 1)) &&
    !/^(?:ADP|ADJ)$/.test(pos(items, i - 1))
  );
}
