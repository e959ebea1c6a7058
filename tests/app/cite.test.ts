/** Citations: whose words, from when, how that is known, and where they stand. */
import { describe, expect, test } from 'vitest';
import { citationOf, citeForms } from '../../src/app/away/cite.ts';
import { masked } from '../../src/app/mask/mask.ts';
import type { ArticleEntry } from '../../src/model/article.ts';
import { day, entry, excerpt, gazette, harbour, messenger, timeline } from './sample.ts';

const link = 'https://example.org/?v=1&article=aharbour000';
const whole = entry(harbour, {
  title: excerpt(harbour, 'Crane falls in harbour'),
  publisher: { ...excerpt(harbour, 'Ada Quill'), words: 'Harbour Post' },
  byline: excerpt(harbour, 'Ada Quill'),
  published: day('2025-03-12'),
});
const bare = entry(messenger);

describe('a citation', () => {
  test('names publisher, title, date and link', () => {
    expect(citationOf({ article: whole, link }, 'plain')).toBe(`Harbour Post, “Crane falls in harbour”, 12 March 2025. ${link}`);
    expect(citationOf({ article: whole, link }, 'list')).toBe(
      `Ada Quill. Crane falls in harbour. [online]. Harbour Post, 12 March 2025. Available from: ${link}.`,
    );
  });

  test('says what is inferred and what nobody knows', () => {
    const inferred: ArticleEntry = { ...bare, published: { ...day('2025-03-12'), status: 'inferred' } };
    expect(citationOf({ article: inferred, link }, 'plain')).toMatch(
      /^\[publisher unknown\], \[The port stood still.*\], \[12 March 2025, inferred\]\. /,
    );
    expect(citationOf({ article: bare, link }, 'list')).toContain('[publisher unknown], [no date]');
  });

  test('of a place begins with its words, on one line', () => {
    const passage = { words: 'A crane\n fell on Tuesday.' };
    expect(citationOf({ article: whole, link, passage }, 'plain')).toMatch(/^“A crane fell on Tuesday\.” – Harbour Post/);
  });

  test('leads to the original where it is known, and to the place here', () => {
    const online: ArticleEntry = { ...whole, url: 'https://example.com/crane' };
    expect(citationOf({ article: online, link }, 'plain')).toContain(`https://example.com/crane (Here: ${link})`);
  });

  test('for TeX escapes its signs and dates as biblatex does', () => {
    const odd: ArticleEntry = {
      ...whole,
      title: { ...excerpt(harbour, 'Crane falls in harbour'), words: 'x' },
      name: { ...excerpt(harbour, 'Crane falls in harbour'), words: '50% & {more} \\ of_it ~ #1' },
      published: { ...day('2025-03-12'), latest: null, precision: 'interval', status: 'inferred', edtf: '2025-03-12/..' },
    };
    expect(citationOf({ article: odd, link }, 'bibtex')).toBe(
      [
        `@online{${harbour},`,
        '  author = {{Ada Quill}},',
        '  title = {{50\\% \\& \\{more\\} \\textbackslash{} of\\_it \\textasciitilde{} \\#1}},',
        '  organization = {Harbour Post},',
        '  date = {2025-03-12/},',
        '  note = {date inferred},',
        `  url = {${link}},`,
        '}',
      ].join('\n'),
    );
  });

  test('under a letter names the letter, in every form', () => {
    const articles = [whole, bare, entry(gazette)];
    const [a] = masked({ ...timeline, articles }, articles, new Set()).articles;
    if (!a) throw new Error('an article was lost');
    for (const form of citeForms) {
      const words = citationOf({ article: a, link }, form);
      expect(words).toContain('Version A');
      expect(words).not.toMatch(/Harbour Post|Ada Quill/);
    }
  });
});
