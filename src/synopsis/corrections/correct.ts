/** Lays a reader's corrections over the events of the dataset, one after the other, and says what became of each. Fetches nothing: names the files that it lacks. Changes no value it is given. */

import type { ArticleFile } from '../../model/article.ts';
import { compareDays } from '../../model/calendar.ts';
import type { Correction, NamedEvent } from '../../model/corrections.ts';
import type { Moved, Timeline } from '../../model/dataset.ts';
import type { EventEntry, EventFile } from '../../model/event.ts';
import type { ArticleId, EventId, Excerpt } from '../../model/span.ts';
import { compare } from '../../text/fold.ts';
import { type Fix, placeOf } from './fix.ts';
import { joinedOf } from './join.ts';
import { partsOf } from './split.ts';
import { passagesOf, type Told } from './told.ts';

/** What is at hand. null: could not be had; missing: not asked for yet. */
export interface Base {
  readonly timeline: Timeline;
  readonly events: ReadonlyMap<EventId, EventFile | null>;
  readonly articles: ReadonlyMap<ArticleId, ArticleFile | null>;
  readonly moved: Moved | null | undefined;
}

/** `needless`: the data tell it so by themselves, as after a build that honoured it. `lost`: what it names is not there. */
export type Result = 'honoured' | 'needless' | 'lost';

export interface Outcome {
  readonly fix: Fix;
  readonly result: Result;
  /** The same as overrides.json holds it; null where nothing is left to correct. */
  readonly correction: Correction | null;
  /** Titles of what was joined, or of the event that was split; names of the article. */
  readonly named: readonly Excerpt[];
  /** The events that it made, under the ids that they have in the end. */
  readonly made: readonly EventId[];
}

export interface Corrected {
  readonly timeline: Timeline;
  readonly outcomes: readonly Outcome[];
  /** The files of the events that no server holds, by the path in their entry. */
  readonly files: ReadonlyMap<string, EventFile>;
  /** Ids of the dataset that another event bears now. */
  readonly alias: ReadonlyMap<EventId, EventId>;
  /** Ids of the dataset whose passages stand elsewhere now, in part or all. */
  readonly changed: ReadonlySet<EventId>;
}

/** What has to be fetched before the corrections can be laid over the events. */
export interface Wanted {
  readonly events: readonly EventId[];
  readonly articles: readonly ArticleId[];
  readonly moved: boolean;
}

/** The state between two corrections. */
interface Desk {
  readonly base: Base;
  readonly entries: Map<EventId, EventEntry>;
  readonly made: Map<EventId, EventFile>;
  readonly alias: Map<EventId, EventId>;
  readonly changed: Set<EventId>;
  readonly wanted: { events: Set<EventId>; articles: Set<ArticleId>; moved: boolean };
}

type Done = Omit<Outcome, 'fix'>;
const nothing = (result: Result): Done => ({ result, correction: null, named: [], made: [] });

export function correct(base: Base, fixes: readonly Fix[]): Corrected | Wanted {
  const desk: Desk = {
    base,
    entries: new Map(base.timeline.events.map((entry) => [entry.id, entry])),
    made: new Map(),
    alias: new Map(),
    changed: new Set(),
    wanted: { events: new Set(), articles: new Set(), moved: false },
  };
  const outcomes = fixes.map((fix) => ({ fix, ...done(desk, fix) }));
  const { wanted } = desk;
  if (wanted.events.size > 0 || wanted.articles.size > 0 || wanted.moved)
    return { events: [...wanted.events], articles: [...wanted.articles], moved: wanted.moved };
  return finished(desk, outcomes);
}

export const isCorrected = (answer: Corrected | Wanted): answer is Corrected => 'timeline' in answer;

function done(desk: Desk, fix: Fix): Done {
  if (fix.kind === 'join') return joined(desk, fix);
  if (fix.kind === 'split') return split(desk, fix);
  const article = desk.base.timeline.articles.find(({ id }) => id === fix.article);
  if (!article) return nothing('lost');
  if (fix.kind === 'date') {
    const { published, checked } = article;
    if (checked?.published && published?.earliest === fix.earliest && published.latest === fix.latest) return nothing('needless');
  } else if ((article.checked?.publisher ?? article.publisher?.words) === fix.name) return nothing('needless');
  return { result: 'honoured', correction: fix, named: [article.name], made: [] };
}

function joined(desk: Desk, fix: Fix & { kind: 'join' }): Done {
  const found = fix.events.map((id) => toldAt(desk, id));
  if (found.some((one) => one === undefined)) return nothing('lost');
  if (found.includes(null)) return nothing('lost');
  const parts = [...new Map(found.flatMap((told) => (told ? [[told.entry.id, told] as const] : []))).values()];
  if (parts.length < 2) return nothing('needless');
  const told = joinedOf(parts, desk.base.timeline);
  for (const { entry } of parts) remove(desk, entry.id);
  put(desk, told);
  for (const { entry } of parts) if (entry.id !== told.entry.id) desk.alias.set(entry.id, told.entry.id);
  return {
    result: 'honoured',
    correction: { kind: 'join', events: parts.map(namedOf) },
    named: parts.map(({ entry }) => entry.title),
    made: [told.entry.id],
  };
}

function split(desk: Desk, fix: Fix & { kind: 'split' }): Done {
  const told = toldAt(desk, fix.event);
  if (!told) return nothing('lost');
  const own = new Set(passagesOf(told.file).map(placeOf));
  const taken = fix.passages.filter((passage) => own.has(placeOf(passage)));
  if (taken.length === 0) return nothing(standElsewhere(desk, fix) ? 'needless' : 'lost');
  if (new Set(taken.map(placeOf)).size === own.size) return nothing('needless');
  const places = new Set(taken.map(placeOf));
  const { out, rest } = partsOf(told, taken, { ...desk.base.timeline, events: [...desk.entries.values()] });
  remove(desk, told.entry.id);
  put(desk, rest);
  put(desk, out);
  return {
    result: 'honoured',
    correction: { kind: 'split', event: namedOf(told), passages: passagesOf(told.file).filter((passage) => places.has(placeOf(passage))) },
    named: [told.entry.title],
    made: [rest.entry.id, out.entry.id],
  };
}

/** The passages are those of another event already, as after a build that honoured the split. */
function standElsewhere(desk: Desk, { passages }: Fix & { kind: 'split' }): boolean {
  const [first] = passages;
  if (!first || !desk.base.timeline.articles.some(({ id }) => id === first.article)) return false;
  const article = desk.base.articles.get(first.article);
  if (article === undefined) desk.wanted.articles.add(first.article);
  return article?.mentions.some(({ start }) => start === first.start) ?? false;
}

/** The event that bears the id now; null where its file cannot be had, undefined where nobody bears it. */
function toldAt(desk: Desk, id: EventId): Told | null | undefined {
  const now = bearerOf(desk, id);
  const entry = now === null ? undefined : desk.entries.get(now);
  if (now === null || !entry) return undefined;
  const file = desk.made.get(now) ?? desk.base.events.get(now);
  if (file === undefined) desk.wanted.events.add(now);
  return file ? { entry, file } : null;
}

/** Through the corrections made before, then through the ids that earlier builds gave out, where one event has all of it. */
function bearerOf(desk: Desk, id: EventId): EventId | null {
  const through = (from: EventId): EventId => {
    const next = desk.entries.has(from) ? undefined : desk.alias.get(from);
    return next === undefined ? from : through(next);
  };
  if (desk.entries.has(through(id))) return through(id);
  if (desk.base.moved === undefined) desk.wanted.moved = true;
  const moved = desk.base.moved?.events ?? {};
  const heirs = Object.hasOwn(moved, id) ? (moved[id] ?? []).map(through).filter((heir) => desk.entries.has(heir)) : [];
  return heirs.length === 1 ? (heirs[0] ?? null) : null;
}

function namedOf({ entry, file }: Told): NamedEvent {
  return { id: entry.id, when: entry.when?.edtf ?? null, passages: [...passagesOf(file)] };
}

function remove(desk: Desk, id: EventId): void {
  desk.entries.delete(id);
  desk.made.delete(id);
  if (desk.base.timeline.events.some((entry) => entry.id === id)) desk.changed.add(id);
}

function put(desk: Desk, { entry, file }: Told): void {
  desk.entries.set(entry.id, entry);
  desk.made.set(entry.id, file);
}

function finished(desk: Desk, outcomes: readonly Outcome[]): Corrected {
  const now = (id: EventId): EventId => bearerOf({ ...desk, base: { ...desk.base, moved: null } }, id) ?? id;
  const events = [...desk.entries.values()].map((entry) => beside(entry, now)).sort(byMoment);
  return {
    timeline: { ...desk.base.timeline, events },
    outcomes: outcomes.map((one) => ({ ...one, made: [...new Set(one.made.map(now))] })),
    files: new Map(events.flatMap((entry) => (desk.made.has(entry.id) ? [[entry.file, desk.made.get(entry.id) as EventFile]] : []))),
    alias: new Map([...desk.alias.keys()].filter((id) => !desk.entries.has(id)).map((id) => [id, now(id)])),
    changed: desk.changed,
  };
}

/** A count or an announcement follows the event that it stands beside; joined with it, it is no other event any more. */
function beside(entry: EventEntry, now: (id: EventId) => EventId): EventEntry {
  const of = entry.of && now(entry.of);
  if (of === entry.id) return { ...entry, kind: 'happening', of: null };
  return of === entry.of ? entry : { ...entry, of };
}

/** As the build sorts them: earliest first, an open start by its end, undated last. */
function byMoment(a: EventEntry, b: EventEntry): number {
  const [x, y] = [a.when?.earliest ?? a.when?.latest, b.when?.earliest ?? b.when?.latest];
  return (x && y ? compareDays(x, y) : (x ? 0 : 1) - (y ? 0 : 1)) || b.weight - a.weight || compare(a.id, b.id);
}
