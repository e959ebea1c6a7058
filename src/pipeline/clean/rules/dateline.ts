/** The place, and often the agency, that opens the first paragraph: "MOSCOW (AA) - ", "Geneva, Nov 5 (XYZ) —". */
import { type CleanRule, headLength } from '../draft.ts';

const capitals =
  /^(\p{Lu}[\p{Lu}.'’-]*(?:[ ,]+(?:\p{Lu}[\p{Lu}.'’-]*|\p{Lu}\p{Ll}+\.?|de|la|al-))*?)(?:,? +(?:\p{Lu}\p{Ll}{2,8}\.? +\d{1,2}(?:, \d{4})?))?\s*(?:\(([^()\n]{2,30})\))?\s*(?:[-–—]{1,2}|_|:)\s*(?=[\p{Lu}\d"“‘«(])/u;
const mixed =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})(?:, \p{Lu}\p{Ll}{2,8}\.? +\d{1,2}(?:, \d{4})?| +\d{1,2} \p{Lu}\p{Ll}{2,8})?\s*(?:\(([^()\n]{2,30})\)|\/([^/\n]{2,30})\/)\s*[-–—]{0,2}\s*(?=[\p{Lu}\d"“‘«(])/u;
/** `PLACE —` without an agency, mixed case, takes a long dash, so that "Ferry-goers - they" is none. */
const dashed = /^(\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]+){0,3}) ?— ?(?=[\p{Lu}"“])/u;

export const dateline: CleanRule = {
  id: 'clean/dateline',
  apply(draft) {
    const open = draft.paragraphs.filter((p) => p.role === null || p.role === 'standfirst').slice(0, headLength);
    for (const paragraph of open.slice(0, 3)) {
      const start = paragraph.text.slice(0, 120);
      const match = capitals.exec(start) ?? mixed.exec(start) ?? dashed.exec(start);
      const place = match?.[1]?.replace(/[ ,]+$/, '');
      if (!match || !place || place.replace(/[^\p{L}]/gu, '').length < 3) continue;
      draft.dateline = { start: paragraph.start, end: paragraph.start + place.length };
      const agency = match[2] ?? match[3];
      if (agency) {
        const at = paragraph.start + match[0].lastIndexOf(agency);
        draft.agencies.push({ start: at, end: at + agency.length });
      }
      return;
    }
  },
};
