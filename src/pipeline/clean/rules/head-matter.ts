/** The lines between headline and text that say who wrote it and when. A line counts only if nothing else is left in it. */
import type { Span } from '../../../model/span.ts';
import { isOutlet } from '../../languages/english/outlets.ts';
import { isWire } from '../../languages/english/wires.ts';
import { type CleanRule, type Draft, give, headLength, type Paragraph } from '../draft.ts';
import { absoluteDates, stated } from '../stated.ts';

const label =
  /\b(?:for immediate release|(?:(?:last|first) )?(?:date|published|posted|updated|modified|edited|issued|created|released?)(?: date)?(?: (?:on|at))?|(?:issue|release|print|publication) date|from the print edition(?: of)?|(?:fecha(?: de publicación)?|publicado|publicada|actualizado|actualizada)(?: el| a las)?)(?!\p{L})\s*:?/giu;
/** The label that stands nearest before a date says that it is the date of a change. */
const updatedLabel = /\b(?:updated|modified|edited|actualizad[oa])\b(?!.*\b(?:published|posted|issued|created|publicad[oa])\b)[^|;]*$/i;
/** Clock times and zones, which stand beside a date. */
const clock =
  /(?:at |,\s*)?\b\d{1,2}(?:[:.]\d\d)(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}(?:\/[A-Z]{2,5})?|[+-]\d\d:?\d\d)\)?)?(?![\p{L}\d])|\b(?:GMT|UTC)(?:[+-]\d{1,2}(?::\d\d)?)?|\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b/gu;
/** What else stands beside a date and says nothing: "3 hours ago", "No. 41", weekdays. */
const besides =
  /\b(?:uhr|hrs)\b|\b(?:\d+|an?) (?:min(?:ute)?s?|hours?|days?) ago\b|\b(?:no|nr|vol|issue)\.? ?\d+\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/giu;
const zones = /\b[A-Z]{2,5}\/[A-Z]{2,5}\b|\b[A-Z]{1,3}[SD]T\b/g;
const bars = /\s*[|·•;–—]\s*|\s+[-/]\s+/u;

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const person = String.raw`${nameWord}(?: (?:${nameWord}|de|van|von|bin|al|el)){1,3}`;
const trades = String.raw`(?:(?:[\p{L}]+ ){0,2}(?:writer|reporter|correspondent|editor|photographer|columnist|contributor|desk|staff|agencies))`;
/** "By NAME", "Words: NAME", "NAME, Staff Writer". What is asked for a name after "By" is only that it is short and no sentence. */
const byForm = new RegExp(
  String.raw`^(?:(?:written |reported |posted )?by:?|words(?: by)?:) +(.{2,80}?)(?:,? (?:at|in|for|with) .{2,60}|,? and (?:news )?agencies|, ${trades}(?:,.{2,40})?)?$`,
  'iu',
);
const tradeForm = new RegExp(String.raw`^(${person}(?:(?:,| and| &) ${person})*), (?:${trades}|[\w-]+\.(?:com|org|net|ca|co\.uk))$`, 'iu');
const role = new RegExp(String.raw`^${trades}$`, 'iu');
const staffOf =
  /^(.{2,60}?),? (?:staff(?: (?:writers?|reporters?))?|news ?desk|newsroom|correspondents?|reporters?|editors?|editorial (?:team|board))$/i;
/** "Ada Holm, Ness Courier": the house behind the name. */
const houseOf = /^(?<person>[^,]{2,50}), (?<name>\p{Lu}[\p{L}\p{M}\d'’&. -]{2,40})$/u;
const publisherLike = /^(?:\p{Lu}[\p{L}\p{M}\d'’&.-]*)(?: (?:of|and|the|on|for|&|\p{Lu}[\p{L}\p{M}\d'’&.-]*)){0,5}$/u;

/** A piece of the line between bars, with its place in the paragraph. */
interface Cell extends Span {
  text: string;
}

interface Line {
  dates: ReturnType<typeof absoluteDates>;
  byline: Cell | null;
  /** Cells that are neither date nor name nor label. */
  rest: readonly Cell[];
  barred: boolean;
}

/** Blanks stand for what was taken out, so that places stay. */
function without(text: string, form: RegExp): string {
  return text.replace(form, (found) => ' '.repeat(found.length));
}

function cells(text: string): Cell[] {
  const found: Cell[] = [];
  let at = 0;
  for (const piece of text.split(bars)) {
    const from = text.indexOf(piece, at);
    at = from + piece.length;
    const start = from + (piece.length - piece.replace(/^[\s,.:/-]+/, '').length);
    const end = start + piece.slice(start - from).replace(/[\s,:/-]+$/, '').length;
    if (end > start) found.push({ start, end, text: text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return found;
}

function nameIn(cell: Cell, text: string): Cell | null {
  const name = byForm.exec(cell.text)?.[1] ?? tradeForm.exec(cell.text)?.[1];
  if (!name || /\p{Ll}[.!?] \p{Lu}/u.test(name) || name.split(' ').length > 8) return null;
  const start = text.indexOf(name, cell.start);
  return start < 0 ? null : { start, end: start + name.length, text: name };
}

/** A line without any of these names nobody who wrote it. */
const mayName = /by|words|writer|reporter|correspondent|editor|photographer|columnist|contributor|desk|staff|agencies|\.(?:com|org|net|ca|co\.uk)/i;

/** null where the line tells neither a date nor a name. */
function read(paragraph: Paragraph): Line | null {
  const { text } = paragraph;
  const dates = absoluteDates(text, 0);
  if (dates.length === 0 && !mayName.test(text)) return null;
  let left = text;
  for (const date of dates) left = `${left.slice(0, date.start)}|${' '.repeat(Math.max(0, date.end - date.start - 1))}${left.slice(date.end)}`;
  for (const form of [clock, besides, zones, /[()]/g]) left = without(left, form);
  const all = cells(without(left, label));
  const withNames = all.map((cell) => ({ cell, name: nameIn(cell, text) }));
  const byline = withNames.find(({ name }) => name)?.name ?? null;
  return { dates, byline, rest: withNames.filter(({ name }) => !name).map(({ cell }) => cell), barred: /[|·•]/.test(text) };
}

function note(draft: Draft, paragraph: Paragraph, line: Line): void {
  const at = (cell: Cell): Span => ({ start: paragraph.start + cell.start, end: paragraph.start + cell.end });
  for (const date of line.dates) {
    if (date.warning) draft.warnings.push(date.warning);
    const own = stated(
      { ...date, start: paragraph.start + date.start, end: paragraph.start + date.end },
      updatedLabel.test(paragraph.text.slice(0, date.start)),
    );
    if (own) draft.dates.push(own);
  }
  if (line.byline && !draft.byline && !/^our\b/i.test(line.byline.text)) {
    draft.byline = at(line.byline);
    const { start, end } = draft.byline;
    const name = staffOf.exec(line.byline.text)?.[1];
    const house = houseOf.exec(line.byline.text)?.groups;
    if (house?.name && isOutlet(house.name) && !isWire(house.name)) {
      draft.byline = { start, end: start + (house.person?.length ?? 0) };
      if (!draft.publisher) draft.publisher = { start: end - house.name.length, end };
    } else if (name && !draft.publisher) draft.publisher = { start, end: start + name.length };
  }
  const named = line.rest.filter((cell) => !role.test(cell.text) && (line.barred || isOutlet(cell.text)));
  const person = line.byline === null && named.length > 1 && !draft.byline ? named.find((cell) => isPerson.test(cell.text)) : undefined;
  if (person) draft.byline = at(person);
  const publisher = named.find((cell) => cell !== person);
  if (publisher && !draft.publisher && line.rest.length <= 2) draft.publisher = at(publisher);
}

const isPerson = new RegExp(`^${person}$`, 'u');

/** "By nightfall the sea …" is prose: a name stands alone, ends without a full stop and starts with a capital or "our". */
function isByline(line: Line, paragraph: Paragraph): boolean {
  return line.byline !== null && /^(?:\p{Lu}|our\b|staff\b)/u.test(line.byline.text) && !/[.!?]$/.test(paragraph.text.replace(/\b(?:Jr|Sr)\.$/, ''));
}

export const headMatter: CleanRule = {
  id: 'clean/head-matter',
  apply(draft) {
    const head = draft.paragraphs.filter((p) => p.role === null).slice(0, headLength);
    for (const paragraph of head) {
      if (paragraph.text.length > 160) break;
      const line = read(paragraph);
      if (!line) continue;
      const says = line.dates.length > 0 || isByline(line, paragraph);
      const onlyThat = line.rest.every((cell) => role.test(cell.text) || (publisherLike.test(cell.text) && cell.text.length <= 60));
      if (!says || !onlyThat) continue;
      note(draft, paragraph, line);
      give(paragraph, line.byline && line.dates.length === 0 ? 'byline' : 'date', 'clean/head-matter');
    }
  },
};
