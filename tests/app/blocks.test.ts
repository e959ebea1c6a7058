/** An article is shown whole: every visible character once and in order, furniture together and apart. */
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/app/article/blocks.ts';
import type { Part, Role } from '../../src/model/article.ts';
import { harbourFile } from './sample.ts';

function article(pieces: readonly (readonly [Role | null, string])[]) {
  const parts: Part[] = [];
  let text = '';
  for (const [role, words] of pieces) {
    if (role) parts.push({ start: text.length, end: text.length + words.length, role, rule: 'clean/test' });
    text += words;
  }
  return { text, parts };
}

const shown = (one: { text: string; parts: Part[] }) =>
  blocksOf(one).map((block) => [block.role, block.lines.map((line) => one.text.slice(line.start, line.end)).join(' / ')]);

describe('the blocks of an article', () => {
  test('are its lines, each in its role', () => {
    expect(shown(harbourFile)).toEqual([
      ['title', 'Crane falls in harbour'],
      ['byline', 'By Ada Quill'],
      ['body', 'A crane fell on Tuesday. Port staff said 12 people were hurt.'],
      ['body', '“We heard a bang,” a docker said.'],
    ]);
  });

  test('keep a dateline inside its paragraph', () => {
    expect(
      shown(
        article([
          ['dateline', 'PORTO (XX)'],
          [null, ' - '],
          ['body', 'A crane fell.'],
          ['credit', ' (XX)'],
        ]),
      ),
    ).toEqual([['body', 'PORTO (XX) - A crane fell. (XX)']]);
  });

  test('take apart a line that holds a date and a byline', () => {
    expect(
      shown(
        article([
          ['date', 'date 2024-11-06'],
          [null, ' '],
          ['byline', 'By Staff'],
        ]),
      ),
    ).toEqual([
      ['date', 'date 2024-11-06 '],
      ['byline', 'By Staff'],
    ]);
  });

  test('gather neighbouring furniture', () => {
    expect(
      shown(
        article([
          ['body', 'Text.'],
          [null, '\n'],
          ['boilerplate', 'Leave a reply'],
          [null, '\n\n'],
          ['boilerplate', 'Back to top'],
        ]),
      ),
    ).toEqual([
      ['body', 'Text.'],
      ['boilerplate', 'Leave a reply / Back to top'],
    ]);
  });

  test('lose nothing where a line has no part', () => {
    expect(
      shown(
        article([
          [null, 'Stray words\r\n'],
          ['body', 'Text.'],
        ]),
      ),
    ).toEqual([
      ['body', 'Stray words'],
      ['body', 'Text.'],
    ]);
  });
});
