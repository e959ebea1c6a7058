/** Parts an English sentence into its finite clauses, each with its subject and its end, as runs of words that can stand alone. Judges nothing that happens. */
import type { Token } from '../../records.ts';
import { isSaying } from './speech.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** Indices of tokens; `to` is exclusive. */
export interface Clause {
  /** The first word of the subject; the start of `group` where it has none of its own. */
  from: number;
  group: VerbGroup;
  to: number;
  /** The word that ties the clause to another ("that", "if", "who", "when"), in lower case; null for a main clause. */
  opener: string | null;
  /** It goes on behind `to`, and was cut only for its length. */
  isCut: boolean;
}

/** A title longer than this does not fit a label or a heading on a phone; what somebody is reported to have said may take more room. */
export const longest = { plain: 120, said: 200 };
/** A clause does not end at a comma before so many characters. */
const shortest = 18;
/** A subject of more words is none that a title can bear. */
const longestSubject = 30;
/** So far ahead a conjunction is looked at for a verb of its own. */
const reach = 12;

const openers =
  /^(?:that|which|who|whom|whose|where|when|while|because|although|though|if|unless|whether|what|how|why|since|as|after|before|until|once|than|whereas|so)$/i;
const relatives = /^(?:that|which|who|whom|whose)$/i;
const marks = /^[;:–—“”"()[\]]$/;
/** A noun, or a name that the tagger takes for a verb. */
const isNominal = (token: Token | undefined) =>
  token !== undefined && (/^(?:NOUN|PROPN|NUM)$/.test(token.pos) || (/^(?:VERB|ADJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.word)));

export function clauses(tokens: readonly Token[]): readonly Clause[] {
  const known = read.get(tokens);
  if (known) return known;
  const found = clausesOf(tokens);
  read.set(tokens, found);
  return found;
}

/** Each time of a sentence asks for its clauses again. */
const read = new WeakMap<readonly Token[], readonly Clause[]>();

function clausesOf(tokens: readonly Token[]): Clause[] {
  const all = verbGroups(tokens);
  // "In a ballot held last month, …": what seems to have a preposition for its subject is a participle.
  const groups = all.filter(
    (group, g) => group.head !== group.start || tokens[group.head]?.pos !== 'VERB' || tokens[subjectOf(tokens, group, all[g - 1])]?.pos !== 'ADP',
  );
  const found: Clause[] = [];
  groups.forEach((group, g) => {
    const own = subjectOf(tokens, group, groups[g - 1]);
    const from = own < group.start ? inherited(tokens, own, group, found) : subjectElsewhere(tokens, group, found);
    const opener = isContact(tokens, from) ? 'that' : openerOf(tokens, from, group.start);
    const { to, isCut } = endOf(tokens, from, group, groups.slice(g + 1, g + 4));
    found.push({ from, group, to, opener, isCut });
  });
  return found;
}

/** "the van that had been stolen in Ness was found": what stands between two verbs belongs to the relative clause, and the subject before it. */
function inherited(tokens: readonly Token[], own: number, group: VerbGroup, before: readonly Clause[]): number {
  const last = before.at(-1);
  if (tokens[own]?.pos !== 'ADP' || !last || last.group.end !== own) return own;
  const pronoun = last.group.start - 1;
  if (relatives.test(tokens[pronoun]?.word ?? '')) return antecedent(tokens, pronoun, group.start);
  // "the terms that she had agreed with Ness were signed", also without "that"
  if (relatives.test(tokens[last.from - 1]?.word ?? '')) return antecedent(tokens, last.from - 1, group.start);
  return isContact(tokens, last.from) ? antecedent(tokens, last.from, group.start) : own;
}

/** A pronoun right behind a noun opens a relative clause that has no word of its own for it. */
function isContact(tokens: readonly Token[], from: number): boolean {
  return /^(?:i|you|we|he|she|they)$/i.test(tokens[from]?.word ?? '') && tokens[from - 1]?.pos === 'NOUN';
}

/** "fired and sent": the subject of the verb before. ", who bought the club": the noun before the pronoun. */
function subjectElsewhere(tokens: readonly Token[], group: VerbGroup, before: readonly Clause[]): number {
  let i = group.start - 1;
  while (i > 0 && tokens[i]?.pos === 'ADV') i--;
  const last = before.at(-1);
  if (tokens[i]?.pos === 'CCONJ' && last && group.start - last.group.end < longestSubject && group.start - last.from < 2 * longestSubject)
    return (tokens[i - 1]?.word === ',' ? (before.findLast((one) => one.opener === null) ?? last) : last).from;
  if (!/^(?:who|which)$/i.test(tokens[i]?.word ?? '') || i === 0) return group.start;
  return antecedent(tokens, i, group.start);
}

/** The start of the noun phrase before a relative pronoun. */
function antecedent(tokens: readonly Token[], pronoun: number, otherwise: number): number {
  const end = tokens[pronoun - 1]?.word === ',' ? pronoun - 1 : pronoun;
  if (!isNominal(tokens[end - 1])) return otherwise;
  let start = end - 1;
  while (
    start > 0 &&
    end - start < longestSubject / 3 &&
    (/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(tokens[start - 1]?.pos ?? '') || /^(?:of|’s|'s|-)$/i.test(tokens[start - 1]?.word ?? ''))
  )
    start--;
  return trimmedFront(tokens, start, end);
}

/** Walks from the verb to the left over one noun phrase with what hangs on it. */
function subjectOf(tokens: readonly Token[], group: VerbGroup, last: VerbGroup | undefined): number {
  let stop = Math.max(last?.end ?? 0, group.start - longestSubject);
  let start = group.start;
  let listed = false;
  const restarts: number[] = [];
  for (let i = group.start - 1; i >= stop; i--) {
    const token = tokens[i];
    if (!token || marks.test(token.word) || (token.word === '-' && (tokens[i - 1]?.end ?? token.start) < token.start)) break;
    if (token.word === ',') {
      const jump = start === group.start || listed ? insertion(tokens, i, Math.max(0, group.start - longestSubject)) : -1;
      if (jump >= 0) {
        i = jump + 1;
        stop = Math.max(0, group.start - longestSubject);
        continue;
      }
      if (!listed || !isNominal(tokens[i - 1])) break;
      restarts.push(i + 1);
      continue;
    }
    if (openers.test(token.word) && !(token.pos === 'DET' && isNominal(tokens[i + 1]))) break;
    if (token.pos === 'CCONJ') {
      if (start === group.start || !(isNominal(tokens[i - 1]) || endsList(tokens, i - 1))) break;
      listed = true;
      continue;
    }
    if (token.pos === 'AUX' || (token.pos === 'VERB' && start === group.start && !isNominal(token))) break;
    const isFirst = start === group.start;
    if (token.pos !== 'ADV' || !isFirst) start = i;
    if (isFirst && /^(?:i|you|we|he|she|they|it)$/i.test(token.word)) break;
  }
  for (const restart of restarts) if (/^(?:ADP|SCONJ|ADV|VERB)$/.test(tokens[start]?.pos ?? '')) start = restart;
  return trimmedFront(tokens, start, group.start);
}

/** The comma before "and" ends a list or an insertion: another comma stands close before it. */
function endsList(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.word !== ',') return false;
  for (let k = comma - 1; k > comma - 6 && k > 0; k--) {
    if (tokens[k]?.word === ',') return true;
    if (/^(?:VERB|AUX)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** The place before the comma that opens the insertion which the one at `comma` closes ("Renn, 58, said"), or -1. */
function insertion(tokens: readonly Token[], comma: number, stop: number): number {
  for (let k = comma - 1; k > stop; k--) {
    if (tokens[k]?.word === ',') return isNominal(tokens[k - 1]) || tokens[k - 1]?.word === ')' ? k - 1 : -1;
    if (marks.test(tokens[k]?.word ?? '')) return -1;
  }
  return -1;
}

const timeWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|fall|winter|\d{1,2}(?:st|nd|rd|th)?|[12]\d{3}|last|next|this|that|earlier|late|early|later|same|ago|yesterday|today|tomorrow|tonight|weeks|months|years|days)$/i;

const dayName = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|[12]\d{3})$/i;

/** Without "On Tuesday", "But", "Meanwhile" before the subject itself. */
function trimmedFront(tokens: readonly Token[], start: number, verb: number): number {
  let at = start;
  while (at < verb && !/[\p{L}\p{N}]/u.test(tokens[at]?.word ?? 'x')) at++;
  while (
    at < verb &&
    /^(?:CCONJ|PUNCT|ADV|SCONJ|INTJ)$/.test(tokens[at]?.pos ?? '') &&
    !/^(?:about|nearly|almost|around|over|more|some|at|only|then|just)$/i.test(tokens[at]?.word ?? '')
  )
    at++;
  const ago = tokens.slice(at, at + 4).findIndex((token) => /^(?:ago|later|earlier)$/i.test(token.word));
  if (ago > 1 && at + ago + 1 < verb && tokens[at]?.pos === 'NUM') at += ago + 1;
  let skip = at;
  const isAdverbial =
    (tokens[skip]?.pos === 'ADP' &&
      !/^(?:under|over|about|around|of|than|for|between|among|with|like|outside|inside|behind)$/i.test(tokens[skip]?.word ?? '')) ||
    /^(?:last|next|this|earlier|later)$/i.test(tokens[skip]?.word ?? '');
  if (isAdverbial && tokens[skip]?.pos === 'ADP') skip++;
  if (/^(?:the|a|an|that)$/i.test(tokens[skip]?.word ?? '')) skip++;
  const first = skip;
  const isDay = !isAdverbial && dayName.test(tokens[skip]?.word ?? '');
  while (skip < verb && timeWord.test(tokens[skip]?.word ?? '')) skip++;
  const next = tokens[skip];
  if (skip === first || skip >= verb || !next || /^(?:’s|'s)$/.test(next.word)) return at;
  return isAdverbial ||
    (isDay && (/^(?:DET|PRON)$/.test(next.pos) || /^to/i.test(tokens[at]?.word ?? '') || /^yesterday$/i.test(tokens[at]?.word ?? '')))
    ? skip
    : at;
}

/** The word that subordinates the clause: before its subject, behind an adverbial too ("when, on Friday, the bridge fell"), or the relative pronoun before its verb. */
function openerOf(tokens: readonly Token[], from: number, verb: number): string | null {
  const own = tokens[verb - 1]?.word ?? '';
  if (from < verb && relatives.test(own) && tokens[verb - 1]?.pos !== 'DET') return own.toLowerCase();
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const token = tokens[i];
    if (!token || marks.test(token.word) || token.word === '.' || /^(?:VERB|AUX)$/.test(token.pos)) return null;
    const isConjunction =
      i === from - 1 ? openers.test(token.word) : /^(?:when|if|unless|because|while|although|though|that|whether)$/i.test(token.word);
    if (isConjunction && token.pos !== 'DET') return token.word.toLowerCase();
  }
  return null;
}

/** Right end (exclusive): at a mark, before the next clause, or where a phrase is complete once the room is used up. */
function endOf(tokens: readonly Token[], from: number, group: VerbGroup, next: readonly VerbGroup[]): { to: number; isCut: boolean } {
  const start = tokens[from]?.start ?? 0;
  const said = saidFrom(tokens, group.end, isSaying(tokens[group.head]?.lemma ?? ''));
  const room = said >= 0 ? longest.said : longest.plain;
  let complete = false;
  let quoted = false;
  for (let i = group.end; i < tokens.length; i++) {
    const [token, behind] = [tokens[i], tokens[i + 1]];
    if (!token) break;
    const length = token.start - start;
    if (token.end - start > room) return { to: phraseEnd(tokens, i, group.end), isCut: true };
    if (/^[;:–—!?]$/.test(token.word) || (token.word === '.' && (!behind || /^[”"’)]$/.test(behind.word)))) return { to: i, isCut: false };
    if (/^[“”"]$/.test(token.word)) quoted = !quoted;
    if (quoted || i <= said) continue;
    if (said >= 0) {
      if (token.word === ',' && endsSaid(tokens, i)) return { to: i, isCut: false };
      continue;
    }
    if (/^[()]$/.test(token.word)) return { to: i, isCut: false };
    if (complete && endsHere(tokens, i, length, next, from))
      return { to: tokens[i - 1]?.pos === 'ADV' && /ing$/i.test(token.word) && token.pos === 'VERB' ? i - 1 : i, isCut: false };
    if (isNominal(token) || /^(?:ADV|ADJ|PRON)$/.test(token.pos) || group.passive) complete = true;
  }
  return { to: tokens.length, isCut: false };
}

/** The "that" which opens what a verb of saying or finding reports, a few words behind it; -1 where none does. */
function saidFrom(tokens: readonly Token[], from: number, isSaid: boolean): number {
  for (let i = from; i < Math.min(tokens.length, from + reach + 2); i++) {
    if (/^[;:“"]$/.test(tokens[i]?.word ?? '')) return -1;
    if (/^that$/i.test(tokens[i]?.word ?? '')) return isSaid || tokens[i]?.pos === 'SCONJ' ? i : -1;
  }
  return -1;
}

/** In what somebody said, a comma ends it before the one who said it or before a clause that only adds. */
function endsSaid(tokens: readonly Token[], comma: number): boolean {
  return /^(?:which|who|whose|where|adding|saying|according|because|although|though|while|as|after|when|but|so)$/i.test(
    tokens[comma + 1]?.word ?? '',
  );
}

function endsHere(tokens: readonly Token[], i: number, length: number, next: readonly VerbGroup[], from: number): boolean {
  const [token, behind] = [tokens[i], tokens[i + 1]];
  const word = token?.word ?? '';
  if (word === ',') return (length > shortest || openers.test(behind?.word ?? '')) && !goesOn(tokens, i);
  if (/^(?:when|while|because|although|though|whereas|which|who|whom|whose|where)$/i.test(word)) return length > shortest || from > 0;
  if (/^(?:after|before|since|until|as|once|so)$/i.test(word)) return opensClause(tokens, i, next);
  if (/^(?:he|she|they|we)$/i.test(word)) return next.some((group) => group.start === i + 1);
  if (token?.pos === 'CCONJ' && tokens[i - 1]?.pos === 'PROPN' && behind?.pos === 'PROPN') return false;
  if (token?.pos === 'CCONJ')
    return length > shortest && (/^(?:VERB|AUX|ADV)$/.test(behind?.pos ?? '') || behind?.pos === 'PRON' || opensClause(tokens, i, next));
  const noun = tokens[i - 1]?.pos === 'ADV' ? tokens[i - 2] : tokens[i - 1];
  return token?.pos === 'VERB' && /ing$/i.test(word) && isNominal(noun) && length > shortest && word !== token.lemma;
}

/** A comma in the name of a place, in a list or between adjectives ends nothing. */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  const behind = tokens[comma + 1];
  if (!behind) return false;
  if (isNominal(tokens[comma - 1]) && /^(?:PROPN|NOUN|NUM|DET|ADJ)$/.test(behind.pos)) {
    for (let k = comma + 1; k <= comma + 2 * reach; k++) {
      const token = tokens[k];
      if (!token || /^(?:VERB|AUX|PRON|SCONJ)$/.test(token.pos) || (k > comma + 7 && token.pos === 'ADP')) break;
      if (token.pos === 'CCONJ') return (isNominal(tokens[k - 1]) || tokens[k - 1]?.word === ',') && isNominal(tokens[k + 1] ?? tokens[k]);
    }
  }
  return tokens[comma - 1]?.pos === 'PROPN' && behind.pos === 'PROPN' && /^(?:[,.]|on|in|at|to|from|by)$/.test(tokens[comma + 2]?.word ?? '.');
}

/** Behind a conjunction stands a subject with its finite verb, before the next mark. */
function opensClause(tokens: readonly Token[], at: number, next: readonly VerbGroup[]): boolean {
  const verb = next.find((group) => group.start > at);
  if (!verb || verb.start - at > reach || verb.start === at + 1) return false;
  return !tokens.slice(at + 1, verb.start).some((token) => /^[,;:–—]$/.test(token.word) || openers.test(token.word));
}

/** The last place before `end` where a phrase is complete. */
function phraseEnd(tokens: readonly Token[], end: number, from: number): number {
  for (let i = end - 1; i > from; i--) {
    const next = tokens[i + 1];
    const after = tokens[i + 2];
    if (
      isNominal(tokens[i]) &&
      next &&
      /^(?:ADP|CCONJ|PUNCT)$/.test(next.pos) &&
      !/^(?:of|to|than|-|’s|'s|"|“)$/.test(next.word) &&
      !(next.word === ',' && goesOn(tokens, i + 1)) &&
      after
    )
      return i + 1;
  }
  return from;
}
