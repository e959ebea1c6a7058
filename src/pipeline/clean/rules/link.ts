/** The address of the original, where a line of the page gives one. http and https alone (safety: other schemes run code or read files). */
import { type CleanRule, give } from '../draft.ts';

const line =
  /^(?:(?:source|original(?:ly)?(?: (?:published|article))?(?: (?:at|on))?|link|url|canonical|read (?:the )?(?:original|full story)(?: (?:at|on))?|from)\s*:?\s*)?(https?:\/\/[^\s<>"']{4,500})$/i;

export const link: CleanRule = {
  id: 'clean/link',
  apply(draft) {
    for (const paragraph of draft.paragraphs) {
      const address = paragraph.text.length < 600 ? line.exec(paragraph.text)?.[1] : undefined;
      if (!address) continue;
      give(paragraph, 'boilerplate', 'clean/link');
      if (draft.url || !URL.canParse(address) || new URL(address).username !== '') continue;
      draft.url = new URL(address).href;
    }
  },
};
