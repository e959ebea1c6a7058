/** How the columns of an event stand: those that the reader pinned first, then by origin or in the reader's own order, without those left out. Pure; what the reader chose comes and goes as lists of ids. */
import type { Timeline } from '../model/dataset.ts';
import type { EventFile, Version } from '../model/event.ts';
import type { ArticleId } from '../model/span.ts';
import { type Column, columnsOf } from './columns.ts';

/** The part of the address that is about columns. Ids of articles that have no version here count for nothing. */
export interface ColumnChoice {
  readonly pin: readonly ArticleId[];
  readonly order: readonly ArticleId[];
  readonly hide: readonly ArticleId[];
}

/** The origin that a column shares with others. */
export interface SharedOrigin {
  /** Its place among the event's origins, from 0. */
  readonly index: number;
  /** Whether its versions use the same words, or only draw on one source. */
  readonly common: 'text' | 'source';
  /** How many versions rest on it, shown or not, and whose. */
  readonly versions: number;
  readonly articles: readonly ArticleId[];
  /** How many of them stand side by side here, and whether this column is the first or the last of them. */
  readonly beside: number;
  readonly first: boolean;
  readonly last: boolean;
}

export interface VersionColumn extends Column {
  readonly version: Version;
  /** Its place among the event's versions: where its cells are found. */
  readonly index: number;
  readonly pinned: boolean;
  /** null: the version is an origin of its own. */
  readonly origin: SharedOrigin | null;
}

export interface Arrangement {
  /** Pinned columns first. */
  readonly shown: readonly VersionColumn[];
  readonly hidden: readonly Column[];
  readonly silent: readonly Column[];
}

export function arrange(event: EventFile, timeline: Timeline, choice: ColumnChoice): Arrangement {
  const columns = new Map(columnsOf(event, timeline).map((column) => [column.article.id, column]));
  const ids = sequenceOf(event, choice.order).filter((id) => columns.has(id));
  const left = ids.filter((id) => !choice.hide.includes(id));
  // A table without columns would tell nothing: where a link hides all of them, none is.
  const seen = left.length > 0 ? left : ids;
  const pins = pinnedOf(choice, seen);
  const shown = [...pins, ...seen.filter((id) => !pins.includes(id))];
  const originOf = originsOf(event, shown);
  return {
    shown: shown.flatMap((id, i) => {
      const index = event.versions.findIndex((version) => version.article === id);
      const [column, version] = [columns.get(id), event.versions[index]];
      return column && version ? [{ ...column, version, index, pinned: i < pins.length, origin: originOf(i) }] : [];
    }),
    hidden: ids.filter((id) => !seen.includes(id)).flatMap((id) => columns.get(id) ?? []),
    silent: [...columns.values()].filter((column) => column.version === null),
  };
}

/** The choice after a column was pinned or let go. */
export function withPin(choice: ColumnChoice, id: ArticleId): ColumnChoice {
  return { ...choice, pin: toggled(choice.pin, id) };
}

export function withHidden(choice: ColumnChoice, id: ArticleId): ColumnChoice {
  return { ...choice, hide: toggled(choice.hide, id) };
}

/** Every version of the event is shown again; what is left out elsewhere stays so. */
export function withoutHidden(event: EventFile, choice: ColumnChoice): ColumnChoice {
  return { ...choice, hide: choice.hide.filter((id) => !event.versions.some((version) => version.article === id)) };
}

/** The column that another one would change places with: its neighbour of the same kind, pinned or not. */
export function neighbourOf(shown: readonly VersionColumn[], id: ArticleId, step: -1 | 1): VersionColumn | null {
  const at = shown.findIndex((column) => column.article.id === id);
  const [own, other] = [shown[at], shown[at + step]];
  return own && other && own.pinned === other.pinned ? other : null;
}

/** The choice after a column changed places with its neighbour; null where there is none. */
export function withMove(event: EventFile, choice: ColumnChoice, shown: readonly VersionColumn[], id: ArticleId, step: -1 | 1): ColumnChoice | null {
  const own = shown.find((column) => column.article.id === id);
  const other = neighbourOf(shown, id, step);
  if (!own || !other) return null;
  const list = own.pinned ? choice.pin : sequenceOf(event, choice.order);
  const rest = list.filter((one) => one !== id);
  const place = rest.indexOf(other.article.id) + (step > 0 ? 1 : 0);
  const moved = [...rest.slice(0, place), id, ...rest.slice(place)];
  return own.pinned ? { ...choice, pin: moved } : { ...choice, order: shortest(event, moved) };
}

/** All versions as columns stand before anybody moves them: those of one origin side by side, origins by their first version. */
export function naturalOrder(event: EventFile): readonly ArticleId[] {
  const origins = [...event.origins].sort((a, b) => Math.min(...a.versions) - Math.min(...b.versions));
  return origins.flatMap((origin) => [...origin.versions].sort((a, b) => a - b)).flatMap((index) => event.versions[index]?.article ?? []);
}

/** All versions: those that the reader put in order first, then as they stand by themselves. */
function sequenceOf(event: EventFile, order: readonly ArticleId[]): readonly ArticleId[] {
  const natural = naturalOrder(event);
  return [...new Set([...order.filter((id) => natural.includes(id)), ...natural])];
}

/** Without the end that would follow by itself: links stay short, and an order undone step by step is none. */
function shortest(event: EventFile, order: readonly ArticleId[]): readonly ArticleId[] {
  const same = (length: number): boolean => sequenceOf(event, order.slice(0, length)).every((id, i) => id === order[i]);
  let length = order.length;
  while (length > 0 && same(length - 1)) length -= 1;
  return order.slice(0, length);
}

function pinnedOf(choice: ColumnChoice, ids: readonly ArticleId[]): readonly ArticleId[] {
  return choice.pin.filter((id) => ids.includes(id));
}

function originsOf(event: EventFile, shown: readonly ArticleId[]): (at: number) => SharedOrigin | null {
  const places = shown.map((id) => event.origins.findIndex((origin) => origin.versions.some((index) => event.versions[index]?.article === id)));
  return (at) => {
    const index = places[at] ?? -1;
    const origin = event.origins[index];
    const versions = origin?.versions.length ?? 1;
    if (versions < 2) return null;
    const articles = (origin?.versions ?? []).flatMap((version) => event.versions[version]?.article ?? []);
    let [from, to] = [at, at];
    while (from > 0 && places[from - 1] === index) from -= 1;
    while (places[to + 1] === index) to += 1;
    return { index, common: origin?.common ?? 'text', versions, articles, beside: to - from + 1, first: from === at, last: to === at };
  };
}

function toggled(ids: readonly ArticleId[], id: ArticleId): readonly ArticleId[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
