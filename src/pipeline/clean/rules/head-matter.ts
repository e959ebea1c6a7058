/** The line or lines between headline and text that say who wrote it and when. A line counts only if nothing else is left in it. */

import { type CleanRule, type Draft, give, headLength, type Paragraph } from '../draft.ts';
import { absoluteDates, stated } from '../stated.ts';

const label =
  /^(?:[-–—|·•,\s]*)(?:(?:last )?(?:date|published|posted|updated|modified|issued|created|first published)(?: (?:on|at|date))?\s*:?\s*)/iu;
const updatedLabel = /\b(?:updated|modified)\b[^\n]{0,20}$/i;
/** Clock times and zones, which stand beside a date. */
const clock =
  /(?:at |,\s*)?\b\d{1,2}(?:[:.]\d\d)(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}(?:\/[A-Z]{2,5})?|[+-]\d\d:?\d\d)\)?)?(?![\p{L}\d])|\b(?:GMT|UTC)(?:[+-]\d{1,2}(?::\d\d)?)?|\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+\b/gu;
/** A zone that is left behind when its clock time went with the date. */
const zone = /^[A-Z]{2,5}\/[A-Z]{2,5}$|^(?:GMT|UTC|[A-Z]{1,3}[SD]?T)$/;
const weekdayWord = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*/i;

/** "By NAME": up to the end of the line, a bar, a date or a comma with a role behind it. Names are short. */
const byline =
  /(?:^|[\s|·•–—-])(?:written )?by:? +([^|·•\n]{2,80}?)(?=\s*(?:$|[|·•]|[–—] |, (?:[a-z]|[A-Z][a-z]+ (?:correspondent|reporter|editor))))/iu;
const bylineAlone = /^(?:written )?by:? /i;
const staffOf =
  /^(.{2,60}?),? (?:staff(?: (?:writers?|reporters?))?|news ?desk|newsroom|correspondents?|reporters?|editors?|editorial (?:team|board))$/i;

interface Read {
  rest: string;
  byline: { start: number; end: number } | null;
}

function readByline(text: string, rest: string): Read {
  const match = byline.exec(rest);
  const name = match?.[1];
  if (!match || name === undefined) return { rest, byline: null };
  const start = text.indexOf(name, text.search(/by:? /i));
  return { rest: rest.replace(match[0], ' '), byline: start < 0 ? null : { start, end: start + name.trimEnd().length } };
}

/** What is left of a line once dates, clocks, labels and the byline are taken out; blanks stand for what was taken. */
function strip(paragraph: Paragraph): { rest: string; read: Read; dates: ReturnType<typeof absoluteDates> } {
  const dates = absoluteDates(paragraph.text, 0);
  let rest = paragraph.text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
  rest = rest.replace(clock, ' ');
  const read = readByline(paragraph.text, rest);
  let left = read.rest;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left
      .replace(label, '')
      .replace(zone, '')
      .replace(weekdayWord, '')
      .replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu, '');
  }
  return { rest: left, read, dates };
}

/** A publisher may stand beside date and byline ("By A. Writer | The Daily Name | 6 Nov 2024"): capitalised, short, no sentence. */
const publisherLike = /^(?:\p{Lu}[\p{L}\p{M}\d'’&.-]*)(?: (?:of|and|the|on|for|&|\p{Lu}[\p{L}\p{M}\d'’&.-]*)){0,5}$/u;
const role =
  /^(?:staff|senior|chief|special|political|foreign|local|business|sports?)? ?(?:writer|reporter|correspondent|editor|photographer|columnist|desk)$/i;

function note(draft: Draft, paragraph: Paragraph, parsed: ReturnType<typeof strip>): void {
  for (const date of parsed.dates) {
    if (date.warning) draft.warnings.push(date.warning);
    const own = stated(
      { ...date, start: paragraph.start + date.start, end: paragraph.start + date.end },
      updatedLabel.test(paragraph.text.slice(0, date.start)),
    );
    if (own) draft.dates.push(own);
  }
  const by = parsed.read.byline;
  if (by && !draft.byline) {
    draft.byline = { start: paragraph.start + by.start, end: paragraph.start + by.end };
    const name = staffOf.exec(paragraph.text.slice(by.start, by.end))?.[1];
    if (name && !draft.publisher) draft.publisher = { start: draft.byline.start, end: draft.byline.start + name.length };
  }
  if (parsed.rest && !role.test(parsed.rest) && !draft.publisher) {
    const at = paragraph.text.indexOf(parsed.rest);
    if (at >= 0) draft.publisher = { start: paragraph.start + at, end: paragraph.start + at + parsed.rest.length };
  }
}

export const headMatter: CleanRule = {
  id: 'clean/head-matter',
  apply(draft) {
    const head = draft.paragraphs.filter((p) => p.role === null).slice(0, headLength);
    for (const paragraph of head) {
      if (paragraph.text.length > 160) break;
      const parsed = strip(paragraph);
      const says =
        parsed.dates.length > 0 ||
        bylineAlone.test(paragraph.text) ||
        (parsed.read.byline !== null && /^\W*(?:date|published|posted|updated)?/i.test(paragraph.text));
      const onlyThat = parsed.rest === '' || role.test(parsed.rest) || (publisherLike.test(parsed.rest) && parsed.rest.length <= 60);
      if (!says || !onlyThat) continue;
      note(draft, paragraph, parsed);
      give(paragraph, parsed.read.byline && parsed.dates.length === 0 ? 'byline' : 'date', 'clean/head-matter');
    }
  },
};
