/** The place, and often the day and the agency, that open the first paragraph: "MOSCOW (AA) - ", "Lima, 3 mar (XYZ).- ", "Geneva, Nov. 5 (XYZ) —", "3 March 2025, Rome –". */
import { monthNames } from '../../languages/english/months.ts';
import { monthNames as spanishMonths } from '../../languages/spanish/months.ts';
import { type CleanRule, headLength } from '../draft.ts';

const place = String.raw`(?<place>\p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]+|de|la|al)){0,3}?)`;
const capitals = String.raw`(?<place>\p{Lu}[\p{Lu}.'’-]*(?:[ ,]+(?:\p{Lu}[\p{Lu}.'’-]*|\p{Lu}\p{Ll}+\.?|de|la|al-))*?)`;
const month = `(?:${`${monthNames}|${spanishMonths}`.replace(/(?<=^|\|)./g, (letter) => `[${letter}${letter.toUpperCase()}]`)})\\.?`;
const day = String.raw`(?:,? +\(?(?:${month} \d{1,2}(?:,? \d{4})?|\d{1,2} (?:de )?${month}(?:,? (?:de )?\d{4})?)\)?,?)?`;
const agency = String.raw`(?:\((?<round>[^()\n]{2,30})\)|\/(?<slash>[^/\n]{2,30})\/)`;
const opens = String.raw`(?=[\p{Lu}\d"“‘«(])`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`^${capitals}${day}\s*${agency}?\s*(?:[-–—]{1,2}|_|:)\s*${opens}`, 'u'),
  new RegExp(String.raw`^${place}${day}\s*${agency}\.?\s*[-–—]{0,2}\s*${opens}`, 'u'),
  // `PLACE —` without an agency, mixed case, takes a long dash, so that "Ferry-goers - they" is none.
  new RegExp(String.raw`^${place}${day} ?[—–] ?${opens}`, 'u'),
  new RegExp(String.raw`^(?:\d{1,2} ${month} \d{4}|${month} \d{1,2}, \d{4}), ${place} ?[-–—] ?${opens}`, 'u'),
];

/** Initials of an agency are longer than one letter; a place has three letters at least. */
const leastLetters = 3;

export const dateline: CleanRule = {
  id: 'clean/dateline',
  apply(draft) {
    const open = draft.paragraphs.filter((p) => p.role === null || p.role === 'standfirst').slice(0, headLength);
    for (const paragraph of open.slice(0, 3)) {
      const start = paragraph.text.slice(0, 140);
      const match = forms.map((form) => form.exec(start)).find((found) => found !== null);
      const named = match?.groups?.place?.replace(/[ ,]+$/, '');
      if (!match || !named || named.replace(/[^\p{L}]/gu, '').length < leastLetters) continue;
      const at = paragraph.start + start.indexOf(named);
      draft.dateline = { start: at, end: at + named.length };
      draft.opening = { start: paragraph.start, end: paragraph.start + match[0].length };
      const credit = match.groups?.round ?? match.groups?.slash;
      if (credit) {
        const from = paragraph.start + match[0].lastIndexOf(credit);
        draft.agencies.push({ start: from, end: from + credit.length });
      }
      return;
    }
  },
};
