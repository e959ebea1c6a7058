/** The address of what a reader sees: a pure codec between a query string and its fields. Never throws, never names a place to load from. */

import { compareDays, readDay } from '../model/calendar.ts';
import type { Day } from '../model/moment.ts';
import type { Span } from '../model/span.ts';
import type { Fix } from '../synopsis/corrections/fix.ts';
import { readFixes, writeFixes } from './fix.ts';

/** The ways to look at one event. `null` in an address: whichever suits the width of the page. */
export const views = ['versions', 'lines', 'text', 'figures', 'quotations', 'wording', 'two'] as const;
export type ComparisonView = (typeof views)[number];

export interface Address {
  /** An id as it stands in the link; one that the dataset does not know leads to the not-found view. */
  readonly event: string | null;
  readonly article: string | null;
  /** The place in the article; only beside an article. */
  readonly at: Span | null;
  readonly scale: 'folded' | 'even';
  readonly window: { readonly from: Day; readonly to: Day } | null;
  readonly view: 'timeline' | 'list';
  readonly as: ComparisonView | null;
  /** The one text that is read, or the first of two versions; and the second of two. */
  readonly base: string | null;
  readonly beside: string | null;
  readonly sort: 'text' | 'agreement';
  /** All statements, or what one version or one text tells alone. */
  readonly show: 'all' | 'alone';
  /** Articles whose columns stand first and stay in sight, stand in this order, or are left out. */
  readonly pin: readonly string[];
  readonly order: readonly string[];
  readonly hide: readonly string[];
  /** Only what had been published by this day. */
  readonly known: Day | null;
  /** Publishers stand under letters until a reader reveals them. */
  readonly masked: boolean;
  readonly query: string;
  readonly embed: boolean;
  /** A reader's corrections, in the order in which they were made. */
  readonly fix: readonly Fix[];
}

export interface Reading {
  readonly address: Address;
  /** Names of the parts that could not be read, each once, in the order of the link. */
  readonly unread: readonly string[];
}

export const home: Address = {
  event: null,
  article: null,
  at: null,
  scale: 'folded',
  window: null,
  view: 'timeline',
  as: null,
  base: null,
  beside: null,
  sort: 'text',
  show: 'all',
  pin: [],
  order: [],
  hide: [],
  known: null,
  masked: false,
  query: '',
  embed: false,
  fix: [],
};

/** What lies over the data, and so belongs to every link from one part of the page to another. */
export const layersIn = ({ fix, known, masked }: Address): Pick<Address, 'fix' | 'known' | 'masked'> => ({ fix, known, masked });

/** Longer values are cut: a link is no place for more. */
export const longest = { id: 300, query: 200, name: 40, list: 200 } as const;

const fieldNames = new Set('v event article at scale from to view as base beside sort show pin order hide known masked q embed fix'.split(' '));

/** Marks that mail and news programs hang on links: theirs, so not worth a word to the reader. */
const foreign = /^(?:utm_\w+|fbclid|gclid|mc_\w+|igshid)$/;

/** `search` and `hash` as in `location`. */
export function readAddress(search: string, hash = ''): Reading {
  const unread = new Set<string>();
  const fields = fieldsOf(search, unread);
  const field = <T>(name: string, read: (value: string) => T | null, fallback: T): T => {
    const value = fields.get(name);
    if (value === undefined) return fallback;
    const result = read(value);
    if (result === null) unread.add(name);
    return result ?? fallback;
  };
  field('v', (value) => (value === '1' ? true : null), true);
  const article = field('article', (value) => id(value, 'a'), null);
  const address: Address = {
    event: field('event', (value) => id(value, 'e'), null),
    article,
    at: article === null ? null : field('at', place, null),
    scale: field('scale', oneOf('folded', 'even'), home.scale),
    window: windowOf(fields, unread),
    view: field('view', oneOf('timeline', 'list'), home.view),
    as: field('as', oneOf(...views), home.as),
    base: field('base', oneArticle, null),
    beside: field('beside', oneArticle, null),
    sort: field('sort', oneOf('text', 'agreement'), home.sort),
    show: field('show', oneOf('all', 'alone'), home.show),
    pin: field('pin', articles, home.pin),
    order: field('order', articles, home.order),
    hide: field('hide', articles, home.hide),
    known: field('known', (value) => (readDay(value) ? value : null), home.known),
    masked: field('masked', flag, home.masked),
    query: field('q', (value) => cut(value, longest.query), home.query),
    embed: field('embed', flag, home.embed),
    fix: fixesOf(fields, unread),
  };
  if (article === null && fields.has('at')) unread.add('at');
  if (hash.length > 1) unread.add(cut(hash, longest.name));
  return { address, unread: [...unread] };
}

/** The shortest query string that reads back as `address`; empty for the plain first view. */
export function writeAddress(address: Address): string {
  const parts: string[] = [];
  const put = (name: string, value: string): void => {
    parts.push(`${name}=${encodeURIComponent(wellFormed(value))}`);
  };
  if (address.event !== null) put('event', address.event);
  if (address.article !== null) put('article', address.article);
  if (address.article !== null && address.at) put('at', `${address.at.start}-${address.at.end}`);
  if (address.scale !== home.scale) put('scale', address.scale);
  if (address.window) {
    put('from', address.window.from);
    put('to', address.window.to);
  }
  if (address.view !== home.view) put('view', address.view);
  if (address.as !== null) put('as', address.as);
  if (address.base !== null) put('base', address.base);
  if (address.beside !== null) put('beside', address.beside);
  if (address.sort !== home.sort) put('sort', address.sort);
  if (address.show !== home.show) put('show', address.show);
  for (const name of ['pin', 'order', 'hide'] as const) if (address[name].length > 0) put(name, address[name].join('.'));
  if (address.known !== null) put('known', address.known);
  if (address.masked) put('masked', '1');
  if (address.query !== '') put('q', address.query);
  if (address.embed) put('embed', '1');
  if (address.fix.length > 0) put('fix', writeFixes(address.fix));
  return parts.length > 0 ? `?v=1&${parts.join('&')}` : '';
}

/** Values by name, the first of each; a value that cannot be decoded stays as it stands where it may be shown (ids) and counts as unread elsewhere. */
function fieldsOf(search: string, unread: Set<string>): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const part of search.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = decode(at < 0 ? part : part.slice(0, at)) ?? part;
    const raw = at < 0 ? '' : part.slice(at + 1);
    const value = decode(raw) ?? (name === 'event' || name === 'article' ? raw : null);
    if (!fieldNames.has(name)) {
      if (!foreign.test(name)) unread.add(cut(wellFormed(name), longest.name));
    } else if (value === null) unread.add(name);
    else if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/** Decoded once, so that what was escaped twice stays harmless text. */
function decode(text: string): string | null {
  try {
    return wellFormed(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    return null;
  }
}

/** An id is told apart by its letters alone: case and a full stop that a mail program added do not count. Anything else is kept for the not-found view. */
function id(value: string, letter: 'a' | 'e'): string | null {
  const plain = value.trim().replace(/\.+$/, '').toLowerCase();
  if (new RegExp(`^${letter}[0-9a-z]{10}$`).test(plain)) return plain;
  return value === '' ? null : cut(wellFormed(value), longest.id);
}

function place(value: string): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value);
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match && start < end ? { start, end } : null;
}

function oneOf<T extends string>(...allowed: readonly T[]): (value: string) => T | null {
  return (value) => allowed.find((one) => one === value) ?? null;
}

const flag = (value: string): boolean | null => (value === '1' ? true : value === '0' ? false : null);

/** Ids of articles parted by full stops, each once; null where one of them is none. */
function articles(value: string): readonly string[] | null {
  const ids = value.replace(/\.+$/, '').toLowerCase().split('.');
  return ids.length <= longest.list && ids.every((one) => /^a[0-9a-z]{10}$/.test(one)) ? [...new Set(ids)] : null;
}

const oneArticle = (value: string): string | null => {
  const [first, ...more] = articles(value) ?? [];
  return first && more.length === 0 ? first : null;
};

function windowOf(fields: ReadonlyMap<string, string>, unread: Set<string>): Address['window'] {
  const [from, to] = [fields.get('from'), fields.get('to')].map((value) => value?.replace(/^ /, '+'));
  if (from === undefined && to === undefined) return null;
  const sound = from !== undefined && to !== undefined && readDay(from) !== null && readDay(to) !== null;
  if (sound && compareDays(from, to) <= 0) return { from, to };
  for (const name of ['from', 'to']) if (fields.has(name)) unread.add(name);
  return null;
}

/** Those that can be read stand, the others alone fall away. */
function fixesOf(fields: ReadonlyMap<string, string>, unread: Set<string>): Address['fix'] {
  const value = fields.get('fix');
  if (value === undefined) return home.fix;
  const { fixes, whole } = readFixes(value);
  if (!whole) unread.add('fix');
  return fixes;
}

/** Half a surrogate pair can neither be encoded nor shown. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function cut(text: string, limit: number): string {
  return text.length > limit ? wellFormed(text.slice(0, limit)) : text;
}
