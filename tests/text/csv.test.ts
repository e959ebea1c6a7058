/** Rows for spreadsheets: no cell is a formula, none is lost, and each reads back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, fileNameOf } from '../../src/text/csv.ts';

/** Reads RFC 4180 as a spreadsheet does. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += sign;
  }
  return rows;
}

const cell = (words: string): string => csvOf([[words]]).slice(1, -2);

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\rx', '\tx', ' =1', '\u00a0=1', '\u200b=1', '＝1', '＋1', '－1', '＠x', '\u0000=1', '\ufeff@x'])(
    'that begins as a formula, %j, is words in quotation marks',
    (words) => {
      expect(cell(words)).toBe(`"'${words}"`);
    },
  );

  it.each(['plain\n=1+1', 'plain\r\n@x', 'plain\r-1', 'plain\u2028+1'])('whose later line begins as one, %j, is words too', (words) => {
    expect(cell(words)).toBe(`"'${words}"`);
  });

  it('keeps the words of articles as they are', () => {
    expect(cell('more than 15 people')).toBe('more than 15 people');
    expect(cell('a = b, “so it says”')).toBe('"a = b, “so it says”"');
    expect(cell('He said "no"')).toBe('"He said ""no"""');
  });

  it('that is a number stands bare, one that is unknown is empty', () => {
    expect(csvOf([[-5, 1.5, null, Number.NaN]])).toBe('\ufeff-5,1.5,,\r\n');
  });
});

describe('rows', () => {
  it('read back as they were, but for the apostrophe of what is no formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), { minLength: 1 }), (rows) => {
        const back = read(csvOf(rows));
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        const meant = rows.map((row, i) => row.map((words, j) => (back[i]?.[j] === `'${words}` ? `'${words}` : words)));
        expect(back).toEqual(meant);
      }),
    );
  });

  it('never let a cell begin as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        expect(cell(sign + rest).replace(/^"/, '')).toMatch(/^'/);
      }),
    );
  });
});

describe('a file’s name', () => {
  it('holds letters, digits and hyphens alone', () => {
    expect(fileNameOf('Crane falls: “12 hurt” (../../etc/passwd)')).toBe('crane-falls-12-hurt-etc-passwd');
    expect(fileNameOf('Ärger über Öl')).toBe('arger-uber-ol');
    expect(fileNameOf('…')).toBe('');
    expect(fileNameOf('\u202ecod.exe')).toBe('cod-exe');
  });

  it('is cut where it would be too long, not within a letter', () => {
    expect(fileNameOf('𝒜'.repeat(3) + '𠀀'.repeat(80), 10)).toBe('aaa𠀀𠀀𠀀𠀀𠀀𠀀𠀀');
  });
});
