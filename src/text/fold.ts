/** Words made comparable: case, marks and white space levelled. Never used for display, since it moves offsets. */

/** Printable ASCII in words with one space between has nothing to level but its case. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

const ascii = /^[\0-\x7f]*$/;
/** All combining marks lie behind this; a text without so many of what lies there needs no look for heaps of them. */
const mayBeHeap = /[\u0300-\uffff]{30}/;
/** All white space but a single blank. */
const blanks = /\s{2,}|[^\S ]/g;

/** Heaps of more than 30 combining marks are parted first, since sorting them takes quadratic time (Stream-Safe Text, UAX 15).
 * Lower case, compatibility forms joined (NFKC), typographic quotes and dashes levelled, white space runs made one space. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (ascii.test(text)) return text.toLowerCase().replace(blanks, ' ').trim();
  const parted = mayBeHeap.test(text) ? text.replace(/\p{M}{30}/gu, '$&\u034f') : text;
  return parted
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(blanks, ' ')
    .trim();
}

/** Orders by UTF-16 code unit, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
