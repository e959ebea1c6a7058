/** A name on a line of its own between headline and text, without "By": "Piers Holloway", "M. Brandt in Saltby", "From ADA HOLM in Ness", "Text: Ada Holm". */
import { isWire } from '../../languages/english/wires.ts';
import { type CleanRule, give, headLength, wordCount } from '../draft.ts';

const part = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const person = String.raw`${part}(?: (?:${part}|de|van|von|bin|al|el)){1,3}`;
const form = new RegExp(
  String.raw`^(?:(?:[Ff]rom|FROM|[Tt]ext|[Ss]tory|[Rr]eport|[Ww]ords):? )?(?<name>${person}(?: (?:and|&) ${person})?)(?<rest>,? (?:in|at|for|IN) \p{Lu}.{1,40}|,? and (?:news )?agencies|,? (?:[Pp]hotos?|[Pp]ictures?|[Ii]llustrations?)(?: by)?:? .{2,40}| {2,}.{2,40})?$`,
  'u',
);
/** A second "name" that is a house, not a person, credits an agency. */
const house = / (?:and|&) (.*(?:Wire|Press|News|Agenc).*)$/;
const longest = 9;

/** "Nordhav ASA": one word of capitals among others is the form of a company, not of a person. */
function isFirm(name: string): boolean {
  return name !== name.toUpperCase() && /(?:^| )\p{Lu}{2,}(?: |$)/u.test(name);
}

export const byline: CleanRule = {
  id: 'clean/byline',
  apply(draft) {
    if (draft.byline || !draft.title) return;
    const at = draft.paragraphs.findIndex((p) => p.role === 'title');
    for (const paragraph of draft.paragraphs.slice(at + 1, at + headLength)) {
      if (paragraph.role === 'body' || wordCount(paragraph.text, 26) > 25) return;
      const name = form.exec(paragraph.text)?.groups?.name;
      if (paragraph.role !== null || !name || !/^\p{Lu}/u.test(name) || wordCount(paragraph.text) > longest || /[.!?]$/.test(paragraph.text))
        continue;
      const credited = house.exec(name)?.[1];
      const own = credited ? name.slice(0, name.length - credited.length).replace(/ (?:and|&) $/, '') : name;
      if (isWire(own) || isFirm(own)) continue;
      const start = paragraph.start + paragraph.text.indexOf(name);
      draft.byline = { start, end: start + own.length };
      if (credited) draft.agencies.push({ start: start + name.length - credited.length, end: start + name.length });
      give(paragraph, 'byline', 'clean/byline');
      return;
    }
  },
};
