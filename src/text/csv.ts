/** Rows as comma-separated values that a spreadsheet opens as they are: quoted after RFC 4180, in UTF-8 with its mark, no cell read as a formula (OWASP, "CSV Injection"). Knows nothing of what the cells mean. */

/** Numbers stand bare; words are made safe. null: nothing is known. */
export type CellValue = string | number | null;

/** Without it spreadsheets take UTF-8 for the alphabet of the machine. */
const byteOrderMark = '\uFEFF';

export function csvOf(rows: readonly (readonly CellValue[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = asWords(value);
  return safe !== value || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How a formula may begin, also in wide letters; spreadsheets overlook white space, controls and signs without width before it. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** An apostrophe before it says that a cell holds words; a cell may also be read line by line. Tab and return alone may begin one. */
function asWords(words: string): string {
  return /^[\t\r]/.test(words) || words.split(/\r\n|[\n\r\u2028\u2029]/).some((line) => formula.test(line)) ? `'${words}` : words;
}

/** Part of a file's name that any system takes: letters, digits and single hyphens, none of them at an end. */
export function fileNameOf(words: string, most = 60): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, most)
    .join('')
    .replace(/^-+|-+$/g, '');
}
