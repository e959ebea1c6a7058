/** Says whose people or things a number counts, by the names around it. Compares nothing. */
import type { Span } from '../../../model/span.ts';
import { root } from '../../../text/root.ts';
import { armed } from '../../languages/english/count-words.ts';
import { anybody } from '../../languages/english/number-words.ts';
import { isSomebody } from '../../languages/english/person-nouns.ts';
import type { RawFigure, Token } from '../../records.ts';

/** A name so many words before a number can be its subject. */
const subjectReach = 9;

const isName = (token: Token): boolean => /^\p{Lu}\p{L}/u.test(token.word) && /^(?:PROPN|ADJ|NOUN)$/.test(token.pos);
export const within = (token: Token, span: Span | null): boolean => span !== null && token.start >= span.start && token.end <= span.end;

/** Names in what is counted, "on the Ness side", "Ness lost 12 men"; else the one name of who says it, which stands for the side it speaks of. */
export function sidesOf(
  figure: RawFigure,
  text: string,
  tokens: readonly Token[],
  at: number,
  phrase: readonly Token[],
  isTime: (token: Token) => boolean,
): Set<string> {
  const own = phrase.filter(isName);
  if (own.length > 0) return new Set(own.map(({ word }) => root(word)));
  const owner = ownerOf(
    tokens,
    tokens.findIndex(({ end }) => end >= (figure.of?.end ?? figure.end)),
  );
  if (figure.of && owner) return new Set([root(owner.word)]);
  const side = tokens.findLastIndex(({ lemma }, i) => i < at && /^(?:side|part)$/.test(lemma));
  const named = side > 0 && at - side <= 6 ? tokens[side - 1] : undefined;
  if (named && isName(named)) return new Set([root(named.word)]);
  // "1,300 Danes were killed and thousands injured"
  const sooner =
    figure.fate === null || phrase.some(({ word }) => !anybody.test(word)) || !isGoingOn(tokens, at)
      ? null
      : tokens.slice(0, at).findLast((token, i) => tokens[i - 1]?.pos === 'NUM' && isName(token));
  if (sooner) return new Set([root(sooner.word)]);
  // "Karsova counts 3,150 dead and Ostrenia over 5,900"
  const elliptic = tokens[at - 1];
  if (elliptic && figure.of === null && isName(elliptic) && !isTime(elliptic)) return new Set([root(elliptic.word)]);
  const verb = tokens.findLastIndex(({ lemma }, i) => i < at && at - i < 6 && /^(?:lose|count|suffer|mourn)$/.test(lemma));
  const subject = tokens[verb - 1];
  if (subject && isName(subject) && !isTime(subject)) return new Set([root(subject.word)]);
  // "the Tessaran navy lost three frigates"
  const whose = tokens[verb - 2];
  if (whose && subject?.pos === 'NOUN' && isName(whose) && tokens[verb - 3]?.pos === 'DET') return new Set([root(whose.word)]);
  const says = figure.says ? text.slice(figure.says.start, figure.says.end) : '';
  return new Set(figure.fate !== null && /^\p{Lu}\p{L}+$/u.test(says) && !isSomebody(says) ? [root(says)] : []);
}

/** Whose a thing is told to be behind it: "patrol boats of the Ness navy"; "of its navy" is of the name that opens the sentence. */
function ownerOf(tokens: readonly Token[], last: number): Token | undefined {
  if (tokens[last + 1]?.word !== 'of') return undefined;
  const [whose, next, third] = tokens.slice(last + 2, last + 5);
  if (/^(?:its|their)$/i.test(whose?.word ?? '') && next && armed.test(next.word)) return tokens[0] && isName(tokens[0]) ? tokens[0] : undefined;
  return next && isName(next) && third && armed.test(third.word) ? next : undefined;
}

/** A count joined to one before it, without a noun of its own: "… and more than 40 injured". */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ pos }) => pos === 'CCONJ') && tokens.slice(0, at).some(({ pos }) => pos === 'NUM');
}

/** "the Greens received 9,412 votes": names before the number that stand behind no word of place. */
export function subjectsOf(figure: RawFigure, tokens: readonly Token[], at: number, isTime: (token: Token) => boolean): Set<string> {
  const found = new Set<string>();
  for (let i = Math.max(0, at - subjectReach); i < at; i++) {
    const token = tokens[i];
    // A capital that only opens the sentence is no name: "Turnout in", "Consumer prices".
    const isOpening = i === 0 && (token?.pos !== 'PROPN' || /^(?:ADP|NOUN)$/.test(tokens[1]?.pos ?? ''));
    if (!token || !isName(token) || isOpening || isTime(token) || within(token, figure.says)) continue;
    let first = i;
    while (first > 0 && /^(?:PROPN|ADJ|DET|PART)$/.test(tokens[first - 1]?.pos ?? '')) first--;
    const isPlaced = tokens[first - 1]?.pos === 'ADP';
    const owns = /^['’]s?$/.test(tokens[i + 1]?.word ?? '') && tokens[i + 2]?.pos === 'NOUN';
    if (!isPlaced && !owns) found.add(root(token.word));
  }
  return found;
}
