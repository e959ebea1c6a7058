/** The part `fix` of the address: a reader's corrections in few characters. A codec alone: whether ids and places are those of any event is found out elsewhere. Never throws. */
import { compareDays, day } from '../model/calendar.ts';
import type { Fix, PassagePlace } from '../synopsis/corrections/fix.ts';

/** A link is no place for more: what would go beyond is exported as a file. */
export const mostFixes = 40;
export const longestFix = 3000;
const longestName = 80;

const version = '1';

/** `whole`: nothing of the value had to be left out. */
export interface FixReading {
  readonly fixes: readonly Fix[];
  readonly whole: boolean;
}

export function readFixes(value: string): FixReading {
  const [first, ...items] = value.slice(0, longestFix).split('_');
  if (first !== version) return { fixes: [], whole: false };
  // What is cut in the middle may look whole.
  if (value.length > longestFix) items.pop();
  const fixes = items.slice(0, mostFixes).flatMap((item) => readOne(item) ?? []);
  return { fixes, whole: fixes.length === items.length && value.length <= longestFix && items.length > 0 };
}

/** Empty for no corrections. */
export function writeFixes(fixes: readonly Fix[]): string {
  return fixes.length === 0 ? '' : [version, ...fixes.map(writeOne)].join('_');
}

/** Whether the link can keep them all. */
export function fitsLink(fixes: readonly Fix[]): boolean {
  return fixes.length <= mostFixes && writeFixes(fixes).length <= longestFix;
}

const bare = (id: string): string => id.slice(1);

function writeOne(fix: Fix): string {
  switch (fix.kind) {
    case 'join':
      return ['j', ...fix.events.map(bare)].join('-');
    case 'split':
      return ['s', bare(fix.event), ...byArticle(fix.passages)].join('-');
    case 'date':
      return ['d', bare(fix.article), ...new Set([fix.earliest, fix.latest].map((one) => one.replaceAll('-', '')))].join('-');
    case 'publisher':
      return ['p', bare(fix.article), fix.name.replaceAll('~', '~0').replaceAll('_', '~1')].join('-');
  }
}

function byArticle(passages: readonly PassagePlace[]): readonly string[] {
  const starts = new Map<string, string[]>();
  for (const { article, start } of passages) starts.set(article, [...(starts.get(article) ?? []), start.toString(36)]);
  return [...starts].map(([article, own]) => [bare(article), ...own].join('.'));
}

function readOne(item: string): Fix | null {
  const [, kind, rest] = /^([a-z])-(.+)$/isu.exec(item) ?? [];
  if (kind === undefined || rest === undefined) return null;
  const fields = rest.toLowerCase().split('-');
  const [id, ...more] = fields;
  if (id === undefined || !isId(id)) return null;
  switch (kind.toLowerCase()) {
    case 'j':
      return readJoin(fields);
    case 's':
      return readSplit(id, more);
    case 'd':
      return readDate(id, more);
    case 'p':
      return readPublisher(id, rest.slice(id.length + 1));
    default:
      return null;
  }
}

const isId = (text: string): boolean => /^[0-9a-z]{10}$/.test(text);

function readJoin(ids: readonly string[]): Fix | null {
  return ids.length > 1 && ids.every(isId) ? { kind: 'join', events: [...new Set(ids)].map((id) => `e${id}`) } : null;
}

function readSplit(event: string, groups: readonly string[]): Fix | null {
  const passages: PassagePlace[] = [];
  for (const group of groups) {
    const [article, ...starts] = group.split('.');
    if (article === undefined || !isId(article) || starts.length === 0 || !starts.every((start) => /^[0-9a-z]{1,6}$/.test(start))) return null;
    passages.push(...starts.map((start) => ({ article: `a${article}`, start: Number.parseInt(start, 36) })));
  }
  return passages.length > 0 ? { kind: 'split', event: `e${event}`, passages } : null;
}

function readDate(article: string, days: readonly string[]): Fix | null {
  const [earliest, latest] = [days[0], days[1] ?? days[0]].map((written) => {
    const [, year, month, dayOfMonth] = /^(\d{4})(\d\d)(\d\d)$/.exec(written ?? '') ?? [];
    return year === undefined ? null : day(Number(year), Number(month), Number(dayOfMonth));
  });
  if (!earliest || !latest || days.length > 2 || compareDays(earliest, latest) > 0) return null;
  return { kind: 'date', article: `a${article}`, earliest, latest };
}

function readPublisher(article: string, written: string): Fix | null {
  if (/~(?![01])/.test(written)) return null;
  const name = nameIn(written.replaceAll('~1', '_').replaceAll('~0', '~'));
  return name === null ? null : { kind: 'publisher', article: `a${article}`, name };
}

/** One line of visible characters, or null; the same as the schema of overrides.json asks for. */
export function nameIn(text: string): string | null {
  const name = text.trim();
  return name !== '' && name.length <= longestName && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? name : null;
}
