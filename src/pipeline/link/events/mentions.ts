/** Which sentences tell of something that happened or will, when that was, and where in the article they stand. */

import { compareDays } from '../../../model/calendar.ts';
import type { Place, State } from '../../../model/event.ts';
import type { Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import { isCaption, isSaying, isThinking, isUnchanging } from '../../languages/english/speech.ts';
import { languageNamed } from '../../languages/languages.ts';
import { type AnnotatedArticle, isBody, isOnCalendar, type Mention, type Sentence, type TimeExpression, type Token } from '../../records.ts';
import type { DatedArticle } from '../dates/published.ts';
import { announces } from '../dates/tense.ts';

/** News whose moment lies so many days before publication is told as background. */
const backgroundDays = 30;
/** The opening: so many sentences of the text, standfirst included. */
export const leadSentences = 2;
/** More mentions than this from one article are a table or an attack; the rest stays in its text. */
export const mostMentions = 200;

/** Prose tells: it ends like a sentence, or is long enough and has a verb. A label, a name or a clock time between paragraphs does not. */
export function isTold(article: AnnotatedArticle, sentence: Sentence): boolean {
  if (!isBody(article, sentence) || isCaption(article.text.slice(sentence.start, sentence.end), article.text.slice(sentence.end, sentence.end + 20)))
    return false;
  const verb = sentence.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  return verb && (sentence.tokens.length >= proseTokens || /[.!?…]['"”’»)]*$/.test(article.text.slice(sentence.start, sentence.end)));
}

const proseTokens = 8;

/** Whether a time can be the moment of its sentence. A comparison, a bound, the dateline's own day or words within quotation marks cannot. */
export function isMoment(article: AnnotatedArticle, sentence: Sentence, time: TimeExpression): boolean {
  if (!isOnCalendar(time) || time.meaning.kind === 'century') return false;
  if (time.side === 'before' || time.side === 'until' || time.side === 'than') return false;
  if (article.opening && time.start < article.opening.end && time.start >= article.opening.start) return false;
  if (touching(article.quotations, time).some((quotation) => quotation.start < time.start && time.end < quotation.end)) return false;
  // "the highest since 2008", "first final since 1976": the time only measures a distance, unless a noun or clause of its own hangs on it.
  if (time.side !== 'since' || !languageNamed(article.language).measured.test(article.text.slice(sentence.start, time.start))) return true;
  const behind = sentence.tokens.find((token) => token.start >= time.end);
  return (
    behind !== undefined && (/^(?:NOUN|PROPN)$/.test(behind.pos) || /^,? ?(?:when|cuando)(?!\p{L})/u.test(article.text.slice(time.end, time.end + 9)))
  );
}

/** A predicate of something done: a verb in the past or perfect outside quotation marks that is no verb of saying or thinking. */
export function happens(article: AnnotatedArticle, sentence: Sentence): boolean {
  const quoted = touching(article.quotations, sentence);
  return sentence.tokens.some((token, i) => {
    if (token.pos !== 'VERB' || isSaying(token.lemma) || isThinking(token.lemma) || quoted.some((q) => q.start <= token.start && token.end <= q.end))
      return false;
    return isDone(sentence.tokens, i);
  });
}

/** Perfect, past passive or simple past; not "is done", "can be done", "to do", "doing". */
function isDone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const word = token?.word.toLowerCase() ?? '';
  const before = tokens.slice(Math.max(0, i - 4), i).map((one) => one.word.toLowerCase());
  if (
    isUnchanging(word) &&
    /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
    !before.some((one) => /^(?:to|will|would|can|could|may|must|should)$/.test(one))
  )
    return true;
  if (!token || word === token.lemma || word.endsWith('ing') || (word.endsWith('s') && !word.endsWith('ss'))) return false;
  if (
    before.some((one) => /^(?:can|could|may|might|must|should|would|will|shall|to|is|are|’s|being)$/.test(one)) &&
    !before.some((one) => /^(?:has|have|had)$/.test(one))
  )
    return false;
  return true;
}

function placeOf(order: number, told: number, moment: Moment | null, published: Moment | null): Place {
  if (order < leadSentences) return 'lead';
  const old = moment?.latest && published?.earliest ? compareDays(published.earliest, moment.latest) > backgroundDays : false;
  return old || (!published && order > told * 0.7 && moment !== null) ? 'background' : 'body';
}

/** Every told sentence, with a mention for each moment that its times name; a sentence without a time has one mention without a moment. */
export function mentions(dated: DatedArticle, index: number): Mention[] {
  const { article, published } = dated;
  const told = article.sentences.map((sentence, s) => ({ sentence, s })).filter(({ sentence }) => isTold(article, sentence));
  const places = new Map(article.times.map((time, t) => [time, t]));
  const found: Mention[] = [];
  told.forEach(({ sentence, s }, order) => {
    const own = touching(article.times, sentence)
      .filter((time) => isMoment(article, sentence, time))
      .map((time) => ({ t: places.get(time) ?? -1 }));
    const groups = new Map<string, number[]>();
    for (const { t } of own) {
      const key = dated.moments[t]?.edtf ?? unknownKey(article, t);
      groups.set(key, [...(groups.get(key) ?? []), t]);
    }
    const known = [...groups.keys()].filter((key) => !key.startsWith(unknown));
    if (known.length > 0) for (const key of groups.keys()) if (key.startsWith(unknown)) groups.delete(key);
    if (groups.size === 0) groups.set('none', []);
    for (const times of groups.values()) {
      const first = times[0];
      const moment = first === undefined ? null : (dated.moments[first] ?? null);
      const ahead = announces(article, sentence) ? !isPast(moment, published) : isToCome(moment, published);
      const state: State = ahead ? 'announced' : 'reported';
      found.push({ article: index, sentence: s, times, moment, place: placeOf(order, told.length, moment, published), state });
    }
  });
  return found;
}

const unknown = 'unknown ';

/** What an expression says where nobody knows which day that was: the same words may mean the same day. */
export function unknownKey(article: AnnotatedArticle, t: number): string {
  return unknown + JSON.stringify({ ...article.times[t]?.meaning, clock: undefined });
}

/** Whatever its tense: its first possible day lies behind the last on which the article can have appeared. */
function isToCome(moment: Moment | null, published: Moment | null): boolean {
  return Boolean(moment?.earliest && published?.latest && compareDays(moment.earliest, published.latest) > 0);
}

function isPast(moment: Moment | null, published: Moment | null): boolean {
  return Boolean(moment?.latest && published?.earliest && compareDays(moment.latest, published.earliest) < 0);
}
