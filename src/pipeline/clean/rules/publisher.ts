/** The publisher where the page names it: a masthead above the headline, the first word of a menu, the holder of the copyright. An article that names none has none. */
import { isWire } from '../../english/wires.ts';
import { type CleanRule, type Draft, endsSentence, give, type Paragraph } from '../draft.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}\d’'&-]*(?:\.(?=[\p{L}]))?[\p{L}]*`;
const name = String.raw`(?:The )?${word}(?: (?:of |and |& )?${word}){0,4}`;
const trade =
  /\b(?:News|Times|Post|Press|Wire|Tribune|Herald|Chronicle|Journal|Gazette|Courier|Mirror|Guardian|Observer|Standard|Telegraph|Mail|Express|Star|Sun|Record|Review|Register|Ledger|Monitor|Independent|Echo|Argus|Dispatch|Examiner|Inquirer|Sentinel|Broadcasting|Radio|TV|Daily|Weekly|Online|Today)\b/;
const alone = new RegExp(`^(${name})$`, 'u');
const menu = new RegExp(
  String.raw`^(${name})?(?:\s*[|·•/]?\s*\b(?:Home|News|Sports?|Weather|Politics|World|Business|Opinion|Culture|Life|Travel|Tech|Contact|About|Login|Subscribe|Menu|Search)\b){2,}\s*$`,
  'u',
);
const rights = new RegExp(String.raw`(?:©|\([cC]\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{4})?,?\s*)?(?:by )?(${name})`, 'u');

/** A word of the trade, also in a line that is all capitals. */
function isOutlet(words: string): boolean {
  return (
    trade.test(words) ||
    (words === words.toUpperCase() && trade.test(words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())))
  );
}

function note(draft: Draft, paragraph: Paragraph, words: string | undefined): void {
  // A wire service that holds the rights wrote the text; who published it is another matter.
  const at = words && !isWire(words) ? paragraph.text.indexOf(words) : -1;
  if (words && at >= 0 && !draft.publisher) draft.publisher = { start: paragraph.start + at, end: paragraph.start + at + words.length };
}

/** A masthead stands above a headline, so another line that is no sentence follows it. */
function masthead(draft: Draft): void {
  const [first, second, third] = draft.paragraphs.filter((p) => p.role === null);
  const words = first && alone.exec(first.text)?.[1];
  if (!first || !second || !third || !words || words.length > 40 || !isOutlet(words) || endsSentence(second.text)) return;
  note(draft, first, words);
  give(first, 'boilerplate', 'clean/masthead');
}

export const publisher: CleanRule = {
  id: 'clean/publisher',
  apply(draft) {
    for (const paragraph of draft.paragraphs) {
      if (paragraph.text.length > 200) continue;
      const bar = menu.exec(paragraph.text);
      if (bar) {
        note(draft, paragraph, bar[1]?.replace(/\s*[|·•/]\s*$/, ''));
        give(paragraph, 'boilerplate', 'clean/menu');
      }
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
