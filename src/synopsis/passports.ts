/** Utterances as a reader compares them: the fullest form first, then each version's way of giving it with the words that part it from the fullest; under who is named as the speaker. Judges no wording. */
import type { EventFile } from '../model/event.ts';
import type { Utterance } from '../model/quotation.ts';
import type { ArticleId, Excerpt } from '../model/span.ts';
import { changesOf } from '../text/changes.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';
import { wordsAt } from './marks.ts';
import { givenDifferently, type Whole, type WholeCell, wholesOf } from './wholes.ts';

/** A piece of a version's words; `missing` are words of the fullest form that it leaves out there. */
export interface Piece {
  readonly kind: 'shared' | 'here' | 'missing';
  readonly text: string;
}

export interface PassportCell extends Omit<WholeCell, 'pieces'> {
  readonly article: ArticleId;
  readonly words: Excerpt;
  /** Against the fullest form; null: the very words of it. */
  readonly changes: readonly Piece[] | null;
  /** What the version quotes of it by itself, each with who is named for it where one name does not hold for all. */
  readonly pieces: readonly { readonly words: Excerpt; readonly speaker: Excerpt | null }[];
}

/** Versions that give an utterance in one form and the same words, to the same speaker, through the same hands. */
export type Way = readonly [PassportCell, ...PassportCell[]];

export interface Passport {
  readonly key: string;
  /** The quotation of most words; its cell stands first. */
  readonly fullest: Excerpt;
  /** Those who give it in one way stand together, the way of the fullest first. */
  readonly ways: readonly Way[];
  readonly absent: readonly ArticleId[];
  readonly speakers: Utterance['speakers'];
  /** Whether versions that give it use other marks or name other speakers. */
  readonly differs: boolean;
}

export interface SpeakerGroup {
  /** null: nobody is named. */
  readonly speaker: Excerpt | null;
  readonly passports: readonly Passport[];
}

export function passportsOf(event: EventFile): readonly Passport[] {
  return wholesOf(event).flatMap((whole) => passportOf(event, whole) ?? []);
}

/** What else stands in quotation marks in the passages: single words and phrases that no utterance holds, once each, by version. */
export function loneQuotations({ versions, utterances }: EventFile): readonly Excerpt[] {
  const said = utterances.flatMap(({ cells }) => cells.flatMap(({ words }) => words ?? []));
  const lone = versions.flatMap(({ article, passages }) =>
    passages.flatMap(({ quotations, context }) =>
      quotations.flatMap(({ start, end }) => {
        const words = wordsAt(context.words, context.start, { start, end });
        const isSaid = said.some((one) => one.article === article && one.start < end && start < one.end);
        return words === null || isSaid ? [] : [{ article, start, end, words }];
      }),
    ),
  );
  return lone.filter((one, i) => lone.findIndex(({ article, start }) => article === one.article && start === one.start) === i);
}

function passportOf(event: EventFile, whole: Whole): Passport | null {
  const { cells, speakers } = whole;
  const given = cells.flatMap((cell, i) => (cell.words ? [{ ...cell, words: cell.words, article: event.versions[i]?.article ?? '' }] : []));
  const length = (cell: WholeCell): number => (cell.form === 'quoted' ? tokensOf(cell.words?.words ?? '').length : -1);
  const [first, ...others] = [...given].sort((a, b) => length(b) - length(a));
  if (!first) return null;
  const shown = [first, ...others].map((cell) => ({
    ...cell,
    changes: cell === first || cell.inPieces ? null : changesTo(first.words.words, cell.words.words),
    pieces: cell.pieces.flatMap(({ words, speaker }) => (words ? [{ words, speaker: cell.speaker ? null : speaker }] : [])),
  }));
  return {
    key: `${first.article} ${first.words.start} ${first.words.end}`,
    fullest: first.words,
    ways: waysOf(shown),
    absent: cells.flatMap((cell, i) => (cell.words ? [] : (event.versions[i]?.article ?? []))),
    speakers,
    differs: givenDifferently(whole),
  };
}

function waysOf(cells: readonly PassportCell[]): readonly Way[] {
  const ways = new Map<string, [PassportCell, ...PassportCell[]]>();
  for (const cell of cells) {
    const said = [cell.speaker, cell.cue, ...cell.credits].map((excerpt) => fold(excerpt?.words ?? ''));
    const changes = (cell.changes ?? []).map(({ kind, text }) => `${kind} ${fold(text)}`);
    const key = [
      cell.form,
      ...changes,
      '',
      ...cell.pieces.flatMap(({ words, speaker }) => [fold(words.words), fold(speaker?.words ?? '')]),
      '',
      ...said,
    ].join('|');
    const way = ways.get(key);
    if (way) way.push(cell);
    else ways.set(key, [cell]);
  }
  return [...ways.values()];
}

/** What stands in `there`, with what of `full` is missing put in where it would stand; null where both are the same words. */
export function changesTo(full: string, there: string): readonly Piece[] | null {
  const { left, right, onlyLeft, onlyRight } = changesOf(full, there);
  if (onlyLeft + onlyRight === 0) return null;
  const missing: { after: number; text: string }[] = [];
  let common = 0;
  for (const run of left) {
    if (run.shared) common += run.words;
    else missing.push({ after: common, text: full.slice(run.start, run.end) });
  }
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], text: string): void => void (text !== '' && pieces.push({ kind, text }));
  const putMissing = (): void => {
    for (; missing[0] && missing[0].after <= common; missing.shift()) put('missing', missing[0].text);
  };
  common = 0;
  let at = 0;
  for (const run of right) {
    if (!run.shared) {
      put('shared', there.slice(at, run.start));
      putMissing();
      put('here', there.slice(run.start, run.end));
      at = run.end;
      continue;
    }
    for (const token of tokensOf(there.slice(run.start, run.end))) {
      if (missing[0] && missing[0].after <= common) {
        put('shared', there.slice(at, run.start + token.start));
        at = run.start + token.start;
        putMissing();
      }
      common += 1;
    }
  }
  put('shared', there.slice(at));
  putMissing();
  return pieces;
}

/** Under the name of the fullest form's speaker, else of the first version that names one; in the order of the utterances, the unnamed last. */
export function bySpeaker(passports: readonly Passport[]): readonly SpeakerGroup[] {
  const speakers = passports.map((passport) => speakersIn(passport)[0] ?? null);
  const names = passports.flatMap(speakersIn);
  const groups = new Map<string, { speaker: Excerpt | null; passports: Passport[] }>();
  passports.forEach((passport, i) => {
    const speaker = speakers[i] ?? null;
    const name = speaker && fullestName(speaker, names);
    const key = name ? fold(name.words) : '';
    const group = groups.get(key);
    if (group) group.passports.push(passport);
    else groups.set(key, { speaker: name, passports: [passport] });
  });
  return [...groups.entries()].sort(([a], [b]) => Number(a === '') - Number(b === '')).map(([, group]) => group);
}

const speakersIn = ({ ways }: Passport): readonly Excerpt[] => ways.flatMap((way) => way.flatMap((cell) => cell.speaker ?? []));

/** The longest of the names that holds all words of this one and ends as it does ("Ada Quill" for "Quill"), where only one person can be meant; else the name itself, in its first writing. */
function fullestName(speaker: Excerpt, names: readonly Excerpt[]): Excerpt {
  const short = nameWords(speaker);
  const longer = short.length === 0 ? [] : names.map((name) => ({ name, words: nameWords(name) })).filter(({ words }) => holds(words, short));
  const [longest, ...others] = longer.sort((a, b) => b.words.length - a.words.length);
  if (longest && others.every(({ words }) => holds(longest.words, words))) return longest.name;
  return names.find((name) => fold(name.words) === fold(speaker.words)) ?? speaker;
}

const holds = (long: readonly string[], short: readonly string[]): boolean =>
  long[long.length - 1] === short[short.length - 1] && short.every((word) => long.includes(word));

/** Words with a capital, or of a script without; none where the last word has none: "port officials" and "Port Authority" are two. */
function nameWords({ words }: Excerpt): readonly string[] {
  const tokens = tokensOf(words).map(({ start, folded }) => ({ folded, named: /^[\p{Lu}\p{Lo}]/u.test(words.slice(start)) }));
  return tokens[tokens.length - 1]?.named ? tokens.filter(({ named }) => named).map(({ folded }) => folded) : [];
}
