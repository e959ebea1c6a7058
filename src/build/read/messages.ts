/** What is said of a file that was not read: the reason, and what to do. The file's name stands in front. */

export const refusals = {
  'not-regular-file': 'is a link, a pipe or a device, not a file. Put the article itself into the folder.',
  leftover: 'is a hidden or backup file and was left out. Rename it to end in .txt if it is an article.',
  'unsupported-format': 'is not a .txt file and was left out. Save the article as plain text (.txt, UTF-8).',
  'too-large': 'is larger than 1 MiB. Split it into one file for each article.',
  binary: 'is not text. Save the article as plain text (.txt, UTF-8).',
  empty: 'is empty. Put the article into it, or remove the file.',
  'looks-like-html': 'is a web page with its markup, not plain text. Save the page as text (.txt) and try again.',
  unreadable: 'could not be read. Check its name and the rights to read it.',
  'no-article-text': 'holds no text of an article, only headings or the furniture of a page. Check that the article itself was copied.',
  duplicate: 'holds the same words as another file, which was read instead:',
} as const;

/** A name as it can be printed: control characters escaped, no quotation marks around it. */
export function shown(name: string): string {
  return JSON.stringify(name.toWellFormed())
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
