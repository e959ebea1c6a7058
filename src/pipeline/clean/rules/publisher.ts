/** The publisher where the page names it: a masthead above the headline, the first word of a menu, the holder of the copyright. An article that names none has none. */
import { isOutlet } from '../../languages/english/outlets.ts';
import { isWire } from '../../languages/english/wires.ts';
import { type CleanRule, type Draft, endsSentence, give, type Paragraph } from '../draft.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}\d’'&-]*(?:\.(?=[\p{L}]))?[\p{L}]*`;
const name = String.raw`(?:The )?${word}(?: (?:of |and |& )?${word}){0,4}`;
const alone = new RegExp(`^(${name})$`, 'u');
const menu = new RegExp(
  String.raw`^(${name})?(?:\s*[|·•/]?\s*\b(?:Home|News|Sports?|Weather|Politics|World|Business|Opinion|Culture|Life|Travel|Tech|Contact|About|Login|Subscribe|Menu|Search)\b){2,}\s*$`,
  'u',
);
const rights = new RegExp(String.raw`(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{4})?,?\s*)?(?:by )?(${name})`, 'u');

/** A name before it, and that without its words, takes time that grows with a power of its length: asked only of a line that ends like a menu. */
const endsLikeMenu =
  /\b(?:Home|News|Sports?|Weather|Politics|World|Business|Opinion|Culture|Life|Travel|Tech|Contact|About|Login|Subscribe|Menu|Search)\s*$/;
/** A masthead is no longer. */
const longestMasthead = 40;

function note(draft: Draft, paragraph: Paragraph, words: string | undefined): void {
  // A wire service that holds the rights wrote the text; who published it is another matter.
  const at = words && !isWire(words) ? paragraph.text.indexOf(words) : -1;
  if (words && at >= 0 && !draft.publisher) draft.publisher = { start: paragraph.start + at, end: paragraph.start + at + words.length };
}

/** "Printed and published by NAME", "NAME, all rights reserved". */
const imprint = new RegExp(String.raw`(?:\b(?:printed and )?published by (${name})|^(${name}), all rights reserved)`, 'iu');

/** A masthead stands above a headline, so another line that is no sentence follows it. */
function masthead(draft: Draft): void {
  const [first, second, third] = draft.paragraphs.filter((p) => p.role === null);
  const words = first && first.text.length <= longestMasthead ? alone.exec(first.text)?.[1] : undefined;
  if (!first || !second || !third || !words || !isOutlet(words) || endsSentence(second.text)) return;
  note(draft, first, words);
  give(first, 'boilerplate', 'clean/masthead');
}

export const publisher: CleanRule = {
  id: 'clean/publisher',
  apply(draft) {
    for (const [index, paragraph] of draft.paragraphs.entries()) {
      if (paragraph.text.length > 200) continue;
      const section = index === 0 ? /^([^|»>]{3,40}) [|»>] \p{Lu}[\p{L} ]{2,20}$/u.exec(paragraph.text)?.[1] : undefined;
      if (section && isOutlet(section)) {
        note(draft, paragraph, section);
        give(paragraph, 'boilerplate', 'clean/masthead');
      }
      const bar = endsLikeMenu.test(paragraph.text) ? menu.exec(paragraph.text) : null;
      if (bar) {
        note(draft, paragraph, bar[1]?.replace(/\s*[|·•/]\s*$/, ''));
        give(paragraph, 'boilerplate', 'clean/menu');
      }
      if (paragraph.role === 'boilerplate')
        note(
          draft,
          paragraph,
          imprint
            .exec(paragraph.text)
            ?.slice(1)
            .find(Boolean)
            ?.replace(/ (?:Ltd|Inc|LLC|plc)\.?$/i, ''),
        );
      if (paragraph.role === 'boilerplate')
        note(
          draft,
          paragraph,
          rights
            .exec(paragraph.text)?.[1]
            ?.replace(/[.,]+$/, '')
            .replace(/\.? All Rights.*$/i, ''),
        );
    }
    masthead(draft);
  },
};
