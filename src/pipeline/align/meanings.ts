/** What a word counts for wherever it stands: the key by which it is compared, and what our tables know of it. Looks at no neighbours. */
import { fold } from '../../text/fold.ts';
import { root } from '../../text/root.ts';
import { wording } from '../languages/english/happenings.ts';
import { family, senses } from '../languages/english/predicates.ts';
import { isSaying } from '../languages/english/speech.ts';
import type { Token } from '../records.ts';

export interface Meaning {
  /** By what it is compared: a name by its root behind `^`, another word by its family. */
  key: string;
  /** It tells something by itself. */
  tells: boolean;
  /** A clause begins or ends with it. */
  ends: boolean;
  says: boolean;
  /** 0 to 3: how often the noun names a happening. */
  happens: number;
  senses: readonly number[];
}

const contentPos = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
const boundary = /^(?:[,;:.–—()]|that)$/i;

/** Most words of a text have been met before; a folder of noise must not fill the memory. */
const met = new Map<string, Meaning>();
const mostMet = 100_000;

export function meaningOf(token: Token): Meaning {
  const name = `${token.pos} ${token.word}`;
  const known = met.get(name);
  if (known) return known;
  if (met.size >= mostMet) met.clear();
  const found = meant(token);
  met.set(name, found);
  return found;
}

function meant({ word, pos, stem, lemma }: Token): Meaning {
  const tells = contentPos.test(pos) && /[\p{L}\p{N}]/u.test(word);
  const key = !tells ? fold(word) : pos === 'PROPN' ? `^${root(word)}` : family(stem);
  const says = pos === 'VERB' && isSaying(lemma);
  const happens = pos === 'NOUN' || pos === 'ADJ' ? wording(word, stem).grade : 0;
  return { key, tells, ends: boundary.test(word) || says, says, happens, senses: tells ? senses(key) : [] };
}

/** One family, or words of a like sense. */
export function areRelated(x: Meaning, y: Meaning): boolean {
  return x.key === y.key || (x.says && y.says) || x.senses.some((sense) => y.senses.includes(sense));
}

export function isName(key: string): boolean {
  return key.startsWith('^');
}
