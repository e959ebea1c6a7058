/** Which words of a sentence tell what happened at a time: the clause that the time belongs to, or the thing that is named by it; and whether they would stand on a timeline alone. */
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import { type Clause, clauses, longest } from '../../languages/english/clauses.ts';
import { type Doubt, doubt, isPlainSaying, lightInLead } from '../../languages/english/doubts.ts';
import { isSaying } from '../../languages/english/speech.ts';
import type { AnnotatedArticle, Sentence, TimeExpression, Token } from '../../records.ts';

/** How well words tell what happened. 4: in plain words; 3: of something that befell what was named before ("the bid was made public"), or of what was said; 2: of what somebody named before did; 1: by a verb that dates nothing; 0: not at all. */
export type Grade = 4 | 3 | 2 | 1 | 0;

export interface Wording {
  span: Span;
  grade: Grade;
  /** It goes on in the sentence. */
  isCut: boolean;
}

/** Between a participle and the time that belongs to it stand at most so many words ("messages left early on Friday"). */
const participleReach = 3;
/** A time more words behind its verb belongs to something else in the clause. */
const timeReach = 14;

/** The clause that a time belongs to, or null where it belongs to none: to a participle, to a noun, or to what was cut off. */
export function clauseAt(article: AnnotatedArticle, sentence: Sentence, time: TimeExpression): Wording | null {
  const { tokens } = sentence;
  const place = tokens.findIndex((token) => token.end > time.start);
  const own = owner(tokens, place, clauses(tokens));
  return own && wording(article, sentence, own, time);
}

/** The main clause of a sentence that names no time. */
export function mainClause(article: AnnotatedArticle, sentence: Sentence): Wording | null {
  const found = clauses(sentence.tokens).find(
    (one) => one.opener === null && doubt(sentence.tokens, one) === null && !isPlainSaying(sentence.tokens[one.group.head]?.lemma ?? ''),
  );
  return found ? wording(article, sentence, found, null) : null;
}

/** The first clause of a lead that goes on with who said so: it is news, whatever its verb, and its time may stand in any phrase of it. */
export function leadClause(article: AnnotatedArticle, sentence: Sentence): Wording | null {
  const { tokens } = sentence;
  const [first, next] = clauses(tokens);
  const isSaid = next !== undefined && tokens[next.from - 1]?.word === ',' && isSaying(tokens[next.group.head]?.lemma ?? '');
  if (
    !first ||
    !isSaid ||
    first.from === first.group.start ||
    first.opener !== null ||
    first.group.tense === 'present' ||
    !lightInLead.has(doubt(tokens, first))
  )
    return null;
  const found = wording(article, sentence, first, null);
  return found && !isQuoted(article, tokens[first.group.head]) ? { ...found, grade: 1 } : null;
}

function wording(article: AnnotatedArticle, sentence: Sentence, clause: Clause, time: TimeExpression | null): Wording | null {
  const { tokens } = sentence;
  const [first, last] = [tokens[clause.from], tokens[clause.to - 1]];
  const head = tokens[clause.group.head];
  if (!first || !last || !head || last.end <= first.start || last.end - first.start > longest.said) return null;
  const span = whole(article, { start: first.start, end: last.end });
  if (!span) return null;
  const reason: Doubt | null = isQuoted(article, head) ? 'speech' : doubt(tokens, clause);
  if (time && head.pos === 'VERB' && reason === 'speech') return attributed(article, sentence, clause, span);
  const fits = time === null || (isWhen(article, time) && isNear(tokens, clause, time) && (!isPerfect(tokens, clause) || isNow(time)));
  return { span, grade: fits ? gradeOf(reason, clause, head.lemma, time) : 0, isCut: clause.isCut };
}

function gradeOf(reason: Doubt | null, { from, group }: Clause, verb: string, time: TimeExpression | null): Grade {
  if (reason === null) return isPlainSaying(verb) ? 3 : 4;
  if (reason === 'slight') return 1;
  if (reason === 'lasting') return time?.meaning.kind === 'range' && from < group.start ? 2 : 0;
  const isDated = time !== null && isWholeDay(time);
  if (reason === 'subject') return group.passive || group.tense === 'future' || isDated ? 3 : 2;
  return reason === 'pronoun' && isDated ? 3 : 0;
}

/** The span with the marks that its quotations need, or null where it would tear one. */
function whole({ text, quotations }: AnnotatedArticle, span: Span): Span | null {
  let { start, end } = span;
  for (const quotation of touching(quotations, span)) {
    if (quotation.start < start && start < quotation.end) return null;
    if (quotation.end > end) {
      if (quotation.end - start > longest.said) return null;
      end = quotation.end;
    }
  }
  while (end > start && /[\s,;:–—-]/.test(text.charAt(end - 1))) end--;
  let open = 0;
  for (let i = start; i < end; i++) {
    if (/[([]/.test(text.charAt(i))) open++;
    if (/[)\]]/.test(text.charAt(i)) && --open < 0) return null;
  }
  const marks = text.slice(start, end).match(/''|"/g)?.length ?? 0;
  return open === 0 && marks % 2 === 0 ? { start, end } : null;
}

/** "The line will reopen, the mayor said on Friday": what was said stands before the words that say who said it. */
function attributed(article: AnnotatedArticle, sentence: Sentence, clause: Clause, span: Span): Wording {
  const { tokens } = sentence;
  const none: Wording = { span, grade: 0, isCut: false };
  const first = clauses(tokens).find((one) => one.opener === null);
  const start = tokens[first?.from ?? 0]?.start ?? span.start;
  if (!first || first.group.head >= clause.from || span.end - start > longest.said || tokens[clause.from - 1]?.word !== ',') return none;
  const long = whole(article, { start, end: span.end });
  const speaker = tokens[clause.from];
  const head = tokens[first.group.head];
  if (!long || !head || speaker?.pos === 'PRON' || isQuoted(article, head)) return none;
  const reason = doubt(tokens, first);
  const isForetold = reason === 'subject' && first.group.tense === 'future';
  const grade = reason === null || isForetold ? 4 : reason === 'subject' ? gradeOf(reason, first, head.lemma, null) : head.pos === 'AUX' ? 1 : 0;
  return { span: long, grade, isCut: false };
}

function isQuoted(article: AnnotatedArticle, token: Token | undefined): boolean {
  return token !== undefined && touching(article.quotations, token).some((one) => one.start < token.start && token.end < one.end);
}

/** A day with its month and year stands in the words. */
function isWholeDay({ meaning }: TimeExpression): boolean {
  return meaning.kind === 'date' && meaning.date.day !== undefined && meaning.date.year !== undefined;
}

/** A time before the verb or not far behind it. */
function isNear(tokens: readonly Token[], { group }: Clause, time: Span): boolean {
  return tokens.findIndex((token) => token.end > time.start) - group.end <= timeReach;
}

/** "has opened", "have been seen". */
function isPerfect(tokens: readonly Token[], { group }: Clause): boolean {
  return /^(?:has|have|’ve|'ve)$/i.test(tokens[group.start]?.word ?? '');
}

/** With the perfect only a time that reaches the present goes: "has opened this week", not "has reopened after the 1990 fire". */
function isNow({ meaning }: TimeExpression): boolean {
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.count === 0);
}

/** A time says when something happened; "since", a decade or "this year" only says from when on or in what age. */
function isWhen({ text }: AnnotatedArticle, { meaning, side, end }: TimeExpression): boolean {
  if (side === 'since' && !/^,? when/i.test(text.slice(end, end + 8))) return false;
  if (meaning.kind === 'decade') return false;
  return !(meaning.kind === 'shift' && meaning.unit === 'year' && meaning.count === 0);
}

const strong = /^(?:that|which|who|whom|whose|when|where|while|because|although|though|if|unless|[;–—()“”"])$/i;

/** The clause whose verb the time goes with: the one it stands in, else the one that it opens. */
function owner(tokens: readonly Token[], place: number, all: readonly Clause[]): Clause | null {
  if (place < 0) return null;
  const isFronted = tokens[0]?.pos === 'ADP' && !all.some((one) => one.group.start <= place);
  if (isOfParticiple(tokens, place, all) && !isFronted) return null;
  const before = all.findLast((one) => one.group.start <= place);
  const behind = all.find((one) => one.group.start > place);
  const opens = behind && parted(tokens, place, behind.group.start, 1) ? undefined : behind;
  if (!before) return opens ?? null;
  // "since 1991, when the army came": the clause behind tells of the year.
  const when = tokens.slice(place, place + 5).findIndex((token) => /^when$/i.test(token.word));
  if (when >= 0 && behind && behind.from <= place + when + 2) return behind;
  const inside = all.findLast((one) => one.group.start <= place && place < one.to);
  if (opens && !inside && isInserted(tokens, place, opens)) return null;
  const inSubject = opens !== undefined && opens.from <= place && before.group.start < opens.from;
  if (inside && !inSubject) return inside;
  if (opens && (inSubject || parted(tokens, before.group.end, place, 0) || tokens.slice(before.group.end, place).some((token) => token.word === ',')))
    return opens;
  return inside ?? (parted(tokens, before.group.end, place, 0) ? null : before);
}

/** "Brandt, mayor from 2000 to 2006, said": a time between commas behind the subject says who it is. */
function isInserted(tokens: readonly Token[], place: number, { from, group }: Clause): boolean {
  if (place < from || place >= group.start) return false;
  const isComma = (token: Token) => token.word === ',';
  return tokens.slice(from, place).some(isComma) && tokens.slice(place, group.start).some(isComma);
}

/** A word or mark between two places keeps apart what stands on either side. */
function parted(tokens: readonly Token[], from: number, to: number, offset: number): boolean {
  return tokens.slice(from + offset, to).some((token) => strong.test(token.word));
}

/** "messages left early on Friday", "a plant built in 1907", "talks starting on Monday": the time goes with the participle. */
function isOfParticiple(tokens: readonly Token[], place: number, all: readonly Clause[]): boolean {
  for (let i = place - 1; i >= Math.max(0, place - participleReach - 1); i--) {
    const token = tokens[i];
    if (!token || token.word === ',') return false;
    if (token.pos !== 'VERB') {
      if (/^(?:ADP|ADV|ADJ|DET)$/.test(token.pos)) continue;
      return false;
    }
    if (token.word.toLowerCase().endsWith('ing') && /^(?:DET|PRON|ADJ)$/.test(tokens[i - 1]?.pos ?? '')) return false;
    return !all.some(({ group }) => group.start <= i && i < group.end) && tokens[i - 1]?.word.toLowerCase() !== 'to';
  }
  return false;
}
