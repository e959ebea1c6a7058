/** What a row is called by: its count where all who speak give one, else words that they share, else the first of the shortest telling. Always a span of an article, cut at the ends of words. */
import type { EventFile, Passage } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Excerpt, Span } from '../model/span.ts';
import { gravest, isCompared, placeKey, verdictsWithin } from './figures.ts';
import { openingOf } from './opening.ts';
import { bare, cutOf, opensPhrase, withoutTornMarks } from './phrases.ts';

/** About two lines of a row's head. */
const length = { least: 24, most: 72, usual: 52 };

interface Telling {
  readonly article: string;
  readonly passages: readonly Passage[];
}

/** `cells`: one list of passages a version, in the order of the versions. */
export function headingOf(event: EventFile, cells: readonly (readonly Passage[])[], shared: Excerpt | null): Excerpt | null {
  const size = ({ passages }: Telling): number => passages.reduce((sum, passage) => sum + passage.words.length, 0);
  const tellings = cells
    .flatMap((passages, i): Telling[] => (passages.length > 0 ? [{ article: event.versions[i]?.article ?? '', passages }] : []))
    .sort((a, b) => size(a) - size(b));
  return countIn(event, tellings) ?? shared ?? openingIn(tellings);
}

/** Of the shortest telling: it says it with the least besides. */
function openingIn([first]: readonly Telling[]): Excerpt | null {
  const passage = first?.passages[0];
  if (!first || !passage) return null;
  const place = withoutTornMarks(openingOf(passage.words, length));
  return excerptIn(first.article, passage, place);
}

const excerptIn = (article: string, passage: Passage, { start, end }: Span): Excerpt => ({
  article,
  start: passage.start + start,
  end: passage.start + end,
  words: passage.words.slice(start, end),
});

/** The clause around a figure that all tellings have one like: compared with each other, or of those that something befell. The first that says behind the number what befell whom, else one that says it before. */
function countIn(event: EventFile, tellings: readonly Telling[]): Excerpt | null {
  const keys = comparedKeys(event, tellings);
  const counts = tellings.map(({ article, passages }) =>
    passages.flatMap((passage) =>
      passage.figures
        .filter((figure) => (keys.size > 0 ? keys.has(placeKey({ article, ...figure })) : figure.fate !== null))
        .map((figure) => ({ article, passage, figure })),
    ),
  );
  if (tellings.length === 0 || counts.some((own) => own.length === 0)) return null;
  const found = counts.flatMap((own) => own.slice(0, 1)).map((one) => ({ ...one, clause: clauseAround(one.passage, one.figure) }));
  const best = found.find(({ clause }) => clause?.behind) ?? found.find(({ clause }) => clause);
  return best?.clause ? excerptIn(best.article, best.passage, best.clause) : null;
}

/** The figures of the gravest verdict that falls between these tellings; none where it is no news. */
function comparedKeys(event: EventFile, tellings: readonly Telling[]): ReadonlySet<string> {
  if (!isCompared(gravest(verdictsWithin(event, tellings)))) return new Set();
  const own = new Set(
    tellings.flatMap(({ article, passages }) => passages.flatMap(({ figures }) => figures.map((one) => placeKey({ article, ...one })))),
  );
  return new Set(
    event.figurePairs
      .filter((pair) => isCompared(pair.verdict) && own.has(placeKey(pair.a)) && own.has(placeKey(pair.b)))
      .flatMap(({ a, b }) => [placeKey(a), placeKey(b)]),
  );
}

interface Clause extends Span {
  readonly behind: boolean;
}

/** In offsets of the passage's words; null where nothing near the number says what is counted. */
function clauseAround(passage: Passage, figure: Figure): Clause | null {
  const { words } = passage;
  const at = (offset: number): number => offset - passage.start;
  const [start, end] = [at(figure.start), at(figure.end)];
  const counted = figure.of && figure.of.start >= figure.end && at(figure.of.end) <= words.length ? at(figure.of.end) : end;
  const others = passage.figures.map((one) => at(one.start)).filter((one) => one >= counted);
  const last = clauseEnd(words, counted, Math.min(words.length, ...others));
  const behind = words.slice(counted, last).trim();
  if (behind !== '' && !opensPhrase.has(firstWord(behind))) {
    const least = counted - start + firstWord(behind).length + 1;
    const cut = last - start <= length.most ? words.slice(start, last) : cutOf(words.slice(start, last), { ...length, least });
    return { start, end: start + cut.length, behind: true };
  }
  const from = clauseStart(words, start);
  return from < start && counted - from <= length.most ? { start: from, end: counted, behind: false } : null;
}

const firstWord = (words: string): string => (/\p{L}+/u.exec(words)?.[0] ?? '').toLowerCase();

/** Before the next mark, or the words that lead on to the next figure. */
function clauseEnd(words: string, from: number, until: number): number {
  const mark = words.slice(from, until).search(/[.,;:!?)\]”"»–—](?=\s|$|\p{P})/u);
  let end = mark < 0 ? until : from + mark;
  for (let last = /\s+\S+\s*$/u.exec(words.slice(from, end)); mark < 0 && until < words.length && last && bare.has(last[0].trim().toLowerCase()); ) {
    end = from + last.index;
    last = /\s+\S+\s*$/u.exec(words.slice(from, end));
  }
  return from + words.slice(from, end).trimEnd().length;
}

/** Behind the last mark, without the words that lead on from it. */
function clauseStart(words: string, start: number): number {
  const before = words.slice(0, start);
  const mark = [...before.matchAll(/[.,;:!?([“"«–—]\s*/gu)].at(-1);
  const from = mark ? mark.index + mark[0].length : 0;
  const lead = /^(?:and|or|but)\s+/iu.exec(before.slice(from));
  return from + (lead?.[0].length ?? 0);
}
