/** Cuts a title out of a sentence: the finite clause around a place in it, else the noun phrase that the place belongs to. Always one unbroken span. */
import type { Span } from '../../../model/span.ts';
import { isSaying } from '../../languages/english/speech.ts';
import type { Sentence, Token } from '../../records.ts';

/** A title longer than this does not fit a label or a heading on a phone. */
const longest = 120;
/** What somebody is reported to have said may take more room than any other clause. */
const longestSaid = 200;
/** A clause does not end at a comma or quotation mark before so many characters. */
const shortest = 24;
const nominal = /^(?:NOUN|PROPN|NUM)$/;
/** Words before which a clause may end: what follows is another clause. */
const parting = /^(?:which|who|whom|whose|where|when|after|before|while|because|although|though|since|as|but|so|if|until|despite|amid|following)$/i;

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && !/ing$/i.test(token.word);
}

/** The verb that governs a place: the nearest one before it, else the first behind; an auxiliary where the tagger found no verb. */
function verbOf(tokens: readonly Token[], at: number): number {
  const before = tokens.findLastIndex((token, i) => i < at && (isVerb(token) || token.pos === 'AUX'));
  if (before >= 0) return before;
  const behind = tokens.findIndex((token, i) => i >= at && isVerb(token));
  return behind >= 0 ? behind : tokens.findIndex((token) => token.pos === 'AUX');
}

function opensClause(token: Token | undefined): boolean {
  return token === undefined || /^[,;:–—“"(]$/.test(token.word) || /^(?:that|when|which|who|after|because|while|as|but)$/i.test(token.word);
}

/** Left end: behind the nearest opening of a clause that leaves a subject between itself and the verb. */
function leftEnd(tokens: readonly Token[], verb: number): number {
  let subject = false;
  let from = verb - 1;
  while (from > 0 && tokens[from]?.pos === 'AUX') from--;
  if (tokens[from]?.word === ',')
    from =
      Math.max(
        0,
        tokens.findLastIndex((token, i) => i < from && token.word === ','),
      ) - 1;
  for (let i = from; i >= 0; i--) {
    const token = tokens[i];
    const quotes = token?.pos === 'VERB' && isSaying(token.lemma);
    if ((opensClause(token) || quotes) && subject) return i + 1;
    if (token && /^(?:NOUN|PROPN)$/.test(token.pos)) subject = true;
  }
  return 0;
}

/** Right end (exclusive): before the next clause, comma or participle. A verb of saying keeps all that is said: half of it can mean the opposite. */
function rightEnd(tokens: readonly Token[], verb: number, start: number, place: number): number {
  const said = isSaying(tokens[verb]?.lemma ?? '') ? saidFrom(tokens, verb) : -1;
  let i = verb + 1;
  for (; i < tokens.length; i++) {
    const [token, last] = [tokens[i], tokens[i - 1]];
    if (!token) break;
    const length = token.end - (tokens[start]?.start ?? 0);
    if (length > (said >= 0 ? longestSaid : longest)) return backToNoun(tokens, i, verb);
    if (/^[;:!?]$/.test(token.word) || (token.word === '.' && i === tokens.length - 1)) break;
    if (i <= said) continue;
    if (said < 0 && /^[“”"–—)]$/.test(token.word) && length > shortest) break;
    if (token.word === ',' && (length > shortest || parting.test(tokens[i + 1]?.word ?? ''))) break;
    if (said >= 0) continue;
    if (parting.test(token.word) && i > verb + 1) break;
    if (/^that$/i.test(token.word)) break;
    if (token.pos === 'CCONJ' && i > place && length > shortest && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) break;
    if (token.pos === 'VERB' && /ing$/.test(token.word) && last && nominal.test(last.pos)) break;
  }
  return i;
}

/** Index of the "that" which opens what a verb of saying reports, a few words behind it; -1 where none does. */
function saidFrom(tokens: readonly Token[], verb: number): number {
  const that = tokens.findIndex(
    (token, i) => i > verb && i <= verb + 14 && /^that$/i.test(token.word) && !/^[;:“"]$/.test(tokens[i - 1]?.word ?? ''),
  );
  return that;
}

/** The last place before `end` where a phrase is complete. */
function backToNoun(tokens: readonly Token[], end: number, verb: number): number {
  for (let i = end - 1; i > verb; i--) {
    const next = tokens[i + 1];
    const complete = nominal.test(tokens[i]?.pos ?? '') || isVerb(tokens[i]);
    if (complete && (!next || /^(?:ADP|CCONJ|SCONJ|PUNCT|PART)$/.test(next.pos)) && !/^(?:’s|'s|of|to|-)$/.test(next?.word ?? '')) return i + 1;
  }
  return end;
}

/** The span of tokens without loose ends: no opening conjunction, no closing preposition or mark. */
function trimmed(tokens: readonly Token[], from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (
    start < end &&
    (/^(?:CCONJ|PUNCT|SCONJ)$/.test(tokens[start]?.pos ?? '') || /^(?:However|Moreover|Also|Meanwhile|Later|Then)$/.test(tokens[start]?.word ?? ''))
  )
    start++;
  while (end > start && /^(?:ADP|DET|CCONJ|PUNCT|SCONJ|PART|AUX|PRON)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The finite clause around offset `at` (any offset of the sentence), or null where none has a subject. */
export function clause(sentence: Sentence, at: number): Span | null {
  const { tokens } = sentence;
  const place = Math.max(
    0,
    tokens.findIndex((token) => token.end > at),
  );
  const when = /^,?$/.test(tokens[place]?.word ?? '')
    ? -1
    : tokens.findIndex((token, i) => i > place && i <= place + 3 && /^when$/i.test(token.word));
  const verb = when >= 0 ? tokens.findIndex((token, i) => i > when && isVerb(token)) : verbOf(tokens, place);
  if (verb < 0) return null;
  const start = when >= 0 ? when + 1 : leftEnd(tokens, verb);
  // "The bridge is shut, officials said on Friday": what they said stands before.
  const credits = start > 0 && isSaying(tokens[verb]?.lemma ?? '') && saidFrom(tokens, verb) < 0;
  if (credits && tokens.slice(0, start).some((token) => token.pos === 'VERB' || token.pos === 'AUX'))
    return clause({ ...sentence, tokens: tokens.slice(0, start) }, sentence.start);
  const span = trimmed(tokens, start, rightEnd(tokens, verb, start, place));
  const subject = tokens.slice(start, verb).some((token) => /^(?:NOUN|PROPN)$/.test(token.pos));
  const hangs = tokens.some((token) => span !== null && token.end === span.end && token.pos === 'VERB' && isSaying(token.lemma));
  const torn = /^(?:of|and|or|by)$/i.test(tokens.find((token) => token.start === span?.start)?.word ?? '');
  return span && subject && !hangs && !torn && span.end - span.start <= longestSaid && balanced(sentence, span) ? span : null;
}

/** Brackets and quotation marks that open in it also close in it. */
function balanced(sentence: Sentence, span: Span): boolean {
  let open = 0;
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    if (/^[([“«]$/.test(token.word)) open++;
    if (/^[)\]”»]$/.test(token.word)) open--;
    if (open < 0) return false;
  }
  return open === 0;
}

/** "the 1948 Nakba", "last month's XY summit in Z": the noun phrase in which a time stands as an attribute, or null. */
export function namedBy(sentence: Sentence, time: Span): Span | null {
  const { tokens } = sentence;
  const next = tokens.findIndex((token) => token.start >= time.end);
  const first = tokens[next];
  if (
    !first ||
    first.start - time.end > 1 ||
    !/^(?:NOUN|PROPN)$/.test(first.pos) ||
    /^(?:morning|noon|midday|afternoon|evening|night|midnight)s?$/i.test(first.word)
  )
    return null;
  let end = next;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
  // "In the 2030s Ilse Brandt hopes", "On 14 May the town's members": a subject behind its time is no thing that the time names.
  if (/^(?:VERB|AUX|ADV|PART)$/.test(tokens[end]?.pos ?? '')) return null;
  while (end > next && tokens[end - 1]?.pos === 'ADJ') end--;
  if (end === next) return null;
  if (/^(?:by|in|of|on|at|near)$/.test(tokens[end]?.word ?? '') && /^(?:PROPN)$/.test(tokens[end + 1]?.pos ?? '')) {
    end++;
    while (tokens[end]?.pos === 'PROPN') end++;
  }
  const before = tokens.findLast((token) => token.end <= time.start);
  const start = before?.pos === 'DET' ? before.start : time.start;
  return { start, end: tokens[end - 1]?.end ?? time.end };
}

/** "high-level agreements from 2020 to 2022": the noun phrase that a time closes, or null. */
export function closedBy(sentence: Sentence, time: Span): Span | null {
  const { tokens } = sentence;
  const before = tokens.findLastIndex((token) => token.end <= time.start);
  const last = tokens[before]?.pos === 'ADP' ? before - 1 : before;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[last]?.pos ?? '') || /^(?:minute|hour|day|week|month|year)s?$/i.test(tokens[last]?.word ?? '')) return null;
  let start = last;
  while (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[start - 1]?.pos ?? '') || (tokens[start - 1]?.word === '-' && start > 1)) start--;
  // "a burst main in Tanner Street last month"
  if (
    tokens[last]?.pos === 'PROPN' &&
    /^(?:in|at|near)$/i.test(tokens[start - 1]?.word ?? '') &&
    /^(?:NOUN|ADJ)$/.test(tokens[start - 2]?.pos ?? '')
  ) {
    start -= 2;
    while (
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[start - 1]?.pos ?? '') ||
      (tokens[start - 1]?.pos === 'VERB' && tokens[start - 2]?.pos === 'DET')
    )
      start--;
  }
  if (last - start < 1) return null;
  return { start: tokens[start]?.start ?? time.start, end: time.end };
}

/** Tokens between the governing verb and a place: the farther, the less the clause is about it. */
export function distance(sentence: Sentence, at: number): number {
  const place = sentence.tokens.findIndex((token) => token.end > at);
  const verb = verbOf(sentence.tokens, place);
  return verb < 0 ? Number.POSITIVE_INFINITY : Math.abs(place - verb);
}

/** The opening of a sentence up to a place where it may pause, for the case that nothing better is found. */
export function opening(sentence: Sentence): Span {
  const { tokens } = sentence;
  const over = tokens.findIndex((token) => token.end - sentence.start > longest);
  const end = over < 0 ? tokens.length : backToNoun(tokens, over, 0);
  return trimmed(tokens, 0, end) ?? { start: sentence.start, end: Math.min(sentence.end, sentence.start + longest) };
}
