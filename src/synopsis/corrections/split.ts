/** Makes two events of one: the passages taken out, and the rest. Each part keeps what rests on its own passages alone. */
import { compareDays, daysSince1970, readDay } from '../../model/calendar.ts';
import { correctedRules } from '../../model/corrections.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile, Version } from '../../model/event.ts';
import type { Moment } from '../../model/moment.ts';
import type { Excerpt } from '../../model/span.ts';
import { openingOf } from '../opening.ts';
import { type Holds, holdsOf, partOf } from '../part.ts';
import { type PassagePlace, placeOf } from './fix.ts';
import { edtfOf, momentOf, partIds, passagesOf, type Told, toldOf } from './told.ts';

/** A title of a part that has none of its own: its first passage up to a mark that ends a clause between these lengths, else up to a word's end. */
const titleLength = { least: 40, most: 130, usual: 90 };
/** A publication known to no more than so many days says when what is told without a time had happened; the same in `pipeline/link/moments.ts`. */
const widestReference = 14;

/** `taken` are passages of the event, some and not all. */
export function partsOf(told: Told, taken: readonly PassagePlace[], timeline: Timeline): { readonly out: Told; readonly rest: Told } {
  const places = new Set(taken.map(placeOf));
  const ids = partIds(timeline, told.file, taken);
  const excerpts = passagesOf(told.file).filter((passage) => places.has(placeOf(passage)));
  const part = (id: string, side: boolean): Told => {
    const versions = told.file.versions.flatMap((version) =>
      versionWith(version, (start) => places.has(placeOf({ article: version.article, start })) === side),
    );
    const file = partWith(told.file, id, versions, excerpts, timeline, side);
    const share = versions.length / told.file.versions.length;
    const how = new Set([...(told.entry.corrected ?? []), 'split' as const]);
    const own = side ? ({ kind: 'happening', of: null } as const) : {};
    return toldOf(file, { ...told.entry, ...own, weight: Math.round(1000 * told.entry.weight * share) / 1000, corrected: [...how] });
  };
  return { out: part(ids.out, true), rest: part(ids.rest, false) };
}

function versionWith(version: Version, keeps: (start: number) => boolean): Version[] {
  const passages = version.passages.filter(({ start }) => keeps(start));
  return passages.length > 0 ? [{ ...version, passages }] : [];
}

function partWith(whole: EventFile, id: string, kept: readonly Version[], taken: readonly Excerpt[], timeline: Timeline, isOut: boolean): EventFile {
  const part = partOf(whole, kept);
  const holds = holdsOf(part.versions);
  return {
    ...part,
    id,
    title: titleOf(whole, part.versions, holds, isOut),
    when: whenOf(whole, part.versions, holds, timeline),
    utterances: [],
    wording: [],
    joined: [{ rule: correctedRules.split, status: 'checked', excerpts: [...taken] }, ...part.joined],
  };
}

/** The title of the whole where its words stand in this part; a headline stays with the rest. Else the first words of the passage that stands nearest to a lead. */
function titleOf(whole: EventFile, versions: readonly Version[], holds: Holds, isOut: boolean): Excerpt {
  const { title } = whole;
  const isHeadline = !passagesOf(whole).some(({ article, start, end }) => article === title.article && start <= title.start && title.end <= end);
  if (isHeadline ? !isOut && versions.some(({ article }) => article === title.article) : holds(title)) return title;
  return firstWords(versions) ?? title;
}

/** The opening of the passage that stands nearest to a lead. */
export function firstWords(versions: readonly Version[]): Excerpt | null {
  const ranks = ['lead', 'body', 'background'] as const;
  const [first] = [...versions].sort((a, b) => ranks.indexOf(a.place) - ranks.indexOf(b.place));
  const passage = first?.passages[0];
  if (!first || !passage) return null;
  const words = openingOf(passage.words, titleLength);
  return { article: first.article, start: passage.start, end: passage.start + words.length, words };
}

/** What the clues in its own passages allow; where these name a time without being the clue that was kept, the time of the whole; else what the publication says. */
function whenOf(whole: EventFile, versions: readonly Version[], holds: Holds, timeline: Timeline): Moment | null {
  const { when } = whole;
  const own = when?.evidence.filter(({ excerpts }) => excerpts.some(holds)) ?? [];
  const bounded = when && momentOf(own, [when]);
  if (bounded) return bounded;
  const named = versions.some(({ passages }) => passages.some(({ times }) => times.length > 0));
  return named ? when : byPublication(versions, timeline);
}

/** As the build does it: told as done, it had happened by the day of the earliest article; announced, it had not. */
export function byPublication(versions: readonly Version[], timeline: Timeline): Moment | null {
  const [first] = versions
    .flatMap(({ article }) => timeline.articles.find(({ id }) => id === article)?.published ?? [])
    .flatMap(({ earliest, latest }) => (earliest && latest && width(earliest, latest) <= widestReference ? [{ earliest, latest }] : []))
    .sort((a, b) => compareDays(a.latest, b.latest));
  if (!first) return null;
  const ahead = versions.every(({ state }) => state === 'announced');
  const days = ahead ? { earliest: first.earliest, latest: null } : { earliest: null, latest: first.latest };
  const rule = ahead ? 'date/announced-at-publication' : 'date/by-publication';
  const clue = { rule, status: 'inferred' as const, excerpts: [], ...days };
  return { ...days, precision: 'interval', approximate: false, status: 'inferred', edtf: edtfOf(days), evidence: [clue] };
}

function width(earliest: string, latest: string): number {
  const [from, to] = [readDay(earliest), readDay(latest)];
  return from && to ? daysSince1970(to) - daysSince1970(from) + 1 : Number.POSITIVE_INFINITY;
}
