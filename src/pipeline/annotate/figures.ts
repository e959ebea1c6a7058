/** Finds numbers that count something, with the words of their bound, what is counted, what befell it and who says so. Dates, names and addresses that hold digits are no figures. */
import type { Bound } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { root } from '../../text/root.ts';
import type { RawFigure, Sentence, Token } from '../records.ts';

const grouped = String.raw`\d{1,3}(?:[,’'\u00a0\u202f\u2009 ]\d{2,3})+(?![\d])|\d{1,3}(?:,\d{3})+|\d+`;
const scaleWord = String.raw`(?:hundred|thousand|lakh|million|crore|billion|trillion|bn|mn|m|k|tn)`;
const digits = String.raw`(?:${grouped})(?:\.\d+)?`;
const spelled =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const bounds: readonly (readonly [string, Bound])[] = [
  ['more than|over|above|exceed(?:s|ed|ing)?|upwards of|surpass(?:es|ed|ing)?', 'more than'],
  ['at least|no fewer than|no less than|a minimum of', 'at least'],
  ['fewer than|less than|under|below', 'less than'],
  ['at most|up to|no more than|as many as|a maximum of', 'at most'],
  ['nearly|almost|close to|just under|approaching', 'nearly'],
  ['about|around|roughly|approximately|some|an estimated|estimated', 'about'],
];
const boundForms = bounds.map(([words, bound]) => [new RegExp(`^(?:${words})$`, 'i'), bound] as const);
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}_#/.:+−-]|[$€£]?\d[,.])(?:(?<bound>${bounds.map(([words]) => words).join('|')}) )?(?:[$€£])?(?<number>${digits}|${spelled})(?: ?(?<scale>${scaleWord})(?![\p{L}\p{N}]))?(?![\p{N}/:]|[.,]\d|-\p{L}|th\b|st\b|nd\b|rd\b|s\b|\p{L})`,
  'giu',
);
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const small = spelled.split('|');
/** Words behind which a number is a name. */
const named =
  /(?:\b(?:No|Nos|Number|number|Article|Articles|Resolution|Route|Room|Flight|flight|Boeing|Airbus|Section|Chapter|Page|page|Channel|Highway|Road|Level|Phase|Group|Class|Apollo|Windows|Act|Law|Order|Unit|Platform|Pier|Gate|Berth|Dock|Line|Tel|Call|call|phone|aged|age)\.? |\p{Lu}[\p{L}]*[ -])$/u;
/** A capital before a number names a thing ("Boeing 747") except at the start of a sentence and for words that open a count. */
const opensCount =
  /(?:^|[.!?:;“"‘(] ?)(?:The|A|An|At|In|On|Of|By|From|To|With|And|But|For|All|Another|These|Those|Some|Its|Their|Only|Between|Among|Later|Then|Officials?|Police)? ?$/u;
const phone = /(?:\d{3,}[ -]){2}\d{3,}|\b0\d{3,}/;

const fates: readonly (readonly [RegExp, NonNullable<RawFigure['fate']>])[] = [
  [/^(?:kill|die|dead|death|slay|slain|perish|fatal|murder|massacr)/, 'killed'],
  [/^(?:injur|wound|hurt|hospitali)/, 'injured'],
  [/^(?:miss|unaccount)/, 'missing'],
  [/^(?:displac|evacuat|flee|fled|homeless)/, 'displaced'],
  [/^(?:detain|arrest|captur|hostag|abduct|kidnap|imprison)/, 'detained'],
];

function worth(word: string, scale: string | undefined): number | null {
  const spelledAt = small.indexOf(word.toLowerCase());
  const plain = spelledAt >= 0 ? (spelledAt < 19 ? spelledAt + 2 : (spelledAt - 16) * 10) : Number(word.replace(/[,’'\u00a0\u202f\u2009 ]/g, ''));
  const value = plain * (scales[scale?.toLowerCase() ?? ''] ?? 1);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** The noun phrase behind the number: up to its last noun. */
function counted(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|PROPN|ADJ|CCONJ|ADV)$/.test(token.pos) || (token.pos === 'CCONJ' && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')))
      break;
    phrase.push(token);
  }
  while (phrase.length > 0 && !/^(?:NOUN|PROPN)$/.test(phrase.at(-1)?.pos ?? '')) phrase.pop();
  return phrase;
}

/** The word of fate in the same clause: the verb right before the number ("killed five"), else behind it, else farther before. */
function fateOf(tokens: readonly Token[], at: number): RawFigure['fate'] {
  const clauseEnd = (token: Token | undefined) => !token || /^[;:.]$/.test(token.word);
  const reach = 9;
  const look = (step: 1 | -1) => {
    for (let i = at, n = 0; n < reach && !clauseEnd(tokens[i]); i += step, n++) {
      if (step === 1 && n > 0 && tokens[i]?.pos === 'NUM') break;
      const found = fates.find(([form]) => form.test(tokens[i]?.lemma ?? ''));
      if (found) return found[1];
    }
    return null;
  };
  const toll = tokens.some((token, i) => token.lemma === 'toll' && tokens[i - 1]?.lemma === 'death');
  const lives = tokens.some((token, i) => token.lemma === 'lose' && tokens.slice(i + 1, i + 4).some((one) => one.lemma === 'life'));
  const governing = tokens.slice(Math.max(0, at - 2), at).findLast((token) => token.pos === 'VERB');
  const governed = governing && fates.find(([form]) => form.test(governing.lemma))?.[1];
  return governed ?? look(1) ?? look(-1) ?? (toll || lives ? 'killed' : null);
}

const saying = /^(?:say|tell|report|state|announce|claim|estimate|confirm|add|note)$/;

/** "according to X" anywhere in the sentence, else "X says that …" before the number. */
function sayer(text: string, sentence: Sentence, at: number): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const match =
    /\b[Aa]ccording to (?:the )?((?:latest |local |official |\p{Lu}|health |ministry |authorities|officials|police)[^,.;“”"]{1,60}?)(?=[,.;“”"]|$)/u.exec(
      words,
    );
  if (match?.[1]) {
    const start = sentence.start + match.index + match[0].indexOf(match[1]);
    return { start, end: start + match[1].trimEnd().length };
  }
  const before = sentence.tokens.filter((token) => token.end <= at);
  const verb = before.findLastIndex((token) => saying.test(token.lemma));
  const subject: Token[] = [];
  for (let i = verb - 1; i >= 0 && /^(?:NOUN|PROPN|ADJ|DET|ADP|PART)$/.test(before[i]?.pos ?? ''); i--) subject.unshift(before[i] as Token);
  while (subject[0] && /^(?:DET|ADP|PART)$/.test(subject[0].pos)) subject.shift();
  const [first, last] = [subject[0], subject.at(-1)];
  return verb > 0 && first && last ? { start: first.start, end: last.end } : null;
}

/** Terms of whom or what the figure counts: the counted phrase and, where that is general ("people"), the side named around it. Names carry a sign. */
function scopeOf(phrase: readonly Token[], tokens: readonly Token[], at: number): string[] {
  const termOf = (token: Token) => (token.pos === 'PROPN' ? `^${root(token.word)}` : token.stem);
  const own = phrase.filter((token) => token.pos === 'NOUN' || token.pos === 'PROPN').map(termOf);
  if (own.some((one) => one.startsWith('^'))) return own;
  const side = tokens.findLastIndex((token, i) => i < at && /^(?:side|part)$/.test(token.lemma));
  const named = side > 0 && at - side <= 6 ? tokens[side - 1] : undefined;
  return named ? [termOf(named), ...own] : own;
}

/** "three of eight samples", "the number of dead rose to seven": a word of number that counts though no noun follows it. */
function isCount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word === 'of' && /^(?:NUM|PRON|DET)$/.test(tokens[at + 2]?.pos ?? '')) return true;
  const named = tokens.some((token, i) => i < at && /^(?:toll|number|count|total)$/.test(token.lemma));
  return named && /^(?:to|at|reach|exceed|hit)$/.test(tokens[at - 1]?.lemma ?? '');
}

/** Lengths of time are no counts of anything. */
const isSpan = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/;

/** "1." opens an item of a list; "12 Quay Street" is an address. */
function isLabel(piece: string, at: number, length: number): boolean {
  const behind = piece.slice(at + length, at + length + 40);
  return (
    (at === 0 && /^[.)]/.test(behind)) ||
    /^(?: \p{Lu}[\p{L}’'-]+){1,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Terrace)\b/u.test(behind)
  );
}

/** "3-2", "12-15": a score or a range; neither of its numbers stands for itself. */
function isScore(piece: string, at: number, length: number): boolean {
  return /\d[-–]$/.test(piece.slice(0, at)) || /^[-–]\d/.test(piece.slice(at + length));
}

/** Figures of one sentence, in order. `taken` are the places of time expressions. */
export function figures(text: string, sentence: Sentence, taken: readonly Span[]): RawFigure[] {
  const found: RawFigure[] = [];
  const piece = text.slice(sentence.start, sentence.end);
  for (const match of piece.matchAll(number)) {
    const groups = match.groups ?? {};
    const word = groups.number ?? '';
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const before = piece.slice(0, match.index);
    const isName = named.test(before) && !opensCount.test(before) && !groups.bound;
    const value = worth(word, groups.scale);
    if (value === null || isName || phone.test(match[0]) || taken.some((span) => span.start < end && start < span.end)) continue;
    if (phone.test(piece.slice(Math.max(0, match.index - 14), match.index + match[0].length + 14)) && !/,/.test(word)) continue;
    const at = sentence.tokens.findIndex((token) => token.end > end - 1);
    const next = sentence.tokens.findIndex((token) => token.start >= end);
    const phrase = next < 0 ? [] : counted(sentence.tokens, next);
    const spelledOut = small.includes(word.toLowerCase());
    if (
      (spelledOut && phrase.length === 0 && !isCount(sentence.tokens, at)) ||
      isSpan.test(phrase.at(-1)?.lemma ?? '') ||
      isScore(piece, match.index, match[0].length) ||
      isLabel(piece, match.index, match[0].length)
    )
      continue;
    const [first, last] = [phrase[0], phrase.at(-1)];
    found.push({
      start,
      end,
      value,
      bound: boundForms.find(([form]) => form.test(groups.bound ?? ''))?.[1] ?? 'exactly',
      of: first && last ? { start: first.start, end: last.end } : null,
      says: sayer(text, sentence, start),
      fate: fateOf(sentence.tokens, Math.max(0, at)),
      scope: scopeOf(phrase, sentence.tokens, Math.max(0, at)),
    });
  }
  return found;
}
