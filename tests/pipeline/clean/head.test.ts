/** Headline, byline, publisher and date above a text. */
import { describe, expect, it } from 'vitest';
import { cleaned, ofRole, prose, words } from '../article.ts';

describe('headlines', () => {
  it('are the first short line that is no sentence', () => {
    const article = cleaned(`Storm shuts harbour wall at Ness\n\n${prose}`);
    expect(words(article, article.title)).toBe('Storm shuts harbour wall at Ness');
  });

  it('that stand twice are one headline and its repetition', () => {
    const article = cleaned(`Storm shuts wall\n\nStorm shuts wall\n\n${prose}`);
    expect(words(article, article.title)).toBe('Storm shuts wall');
    expect(ofRole(article, 'title-again')).toEqual(['Storm shuts wall']);
  });

  it('are none where the text starts with its first sentence', () => {
    const article = cleaned(prose);
    expect(article.title).toBeNull();
    expect(article.warnings).toContain('no-title');
  });

  it('are not looked for in a line of date and author', () => {
    expect(cleaned(` date 2024-11-06 By Ness Mail Staff\n\nThe council asked for patience.\n\n${prose}`).title).toBeNull();
  });

  it('are found fast in a text of forty thousand lines', () => {
    const start = performance.now();
    cleaned('One more line without an end\n'.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('bylines and publishers', () => {
  it('come from a line that holds nothing else', () => {
    const article = cleaned(`Storm shuts wall\n\nBy Ada Holm\n\n${prose}`);
    expect(words(article, article.byline)).toBe('Ada Holm');
    expect(article.publisher).toBeNull();
  });

  it('name the publisher where its staff wrote', () => {
    const article = cleaned(` date 2024-11-06 By Ness Mail Staff\n\n${prose}`);
    expect(words(article, article.byline)).toBe('Ness Mail Staff');
    expect(words(article, article.publisher)).toBe('Ness Mail');
  });

  it('credit the house that stands beside a name as an agency', () => {
    const article = cleaned(`Storm shuts harbour wall\n\nTom Abelard and Press Wire North\n\n${prose}`);
    expect(words(article, article.byline)).toBe('Tom Abelard');
    expect(article.agencies.map((span) => words(article, span))).toEqual(['Press Wire North']);
  });

  it('are not read out of a sentence that starts with By', () => {
    const article = cleaned(
      `Storm shuts wall\n\nBy nightfall the sea had gone down and the council sent for its engineers from the mainland.\n\n${prose}`,
    );
    expect(article.byline).toBeNull();
  });

  it('take the publisher from a masthead, a menu or the copyright line', () => {
    for (const [text, name] of [
      [`Ness Tribune\n\nStorm shuts wall\n\n${prose}`, 'Ness Tribune'],
      [`Ness Ledger | Home | News | Sport\n\nStorm shuts wall\n\n${prose}`, 'Ness Ledger'],
      [`Storm shuts wall\n\n${prose}\n\n© Ness Courier 2025. All rights reserved.`, 'Ness Courier'],
    ] as const) {
      const article = cleaned(text);
      expect(words(article, article.publisher)).toBe(name);
      expect(words(article, article.title)).toBe('Storm shuts wall');
    }
  });

  it('take no wire service for the publisher because it holds the rights', () => {
    expect(cleaned(`Storm shuts wall\n\n${prose}\n\nCopyright 2025 The Associated Press. All rights reserved.`).publisher).toBeNull();
  });

  it('leave the publisher unknown where only an agency is credited', () => {
    const article = cleaned(`Storm shuts wall\n\nNESS (CPA) - ${prose}`);
    expect(article.publisher).toBeNull();
    expect(article.agencies.map((span) => words(article, span))).toEqual(['CPA']);
    expect(words(article, article.dateline)).toBe('NESS');
  });
});

describe('stated dates', () => {
  const stated = (line: string) => cleaned(`Storm shuts wall\n\nBy Ada Holm\n\n${line}\n\n${prose}`);
  const days = (line: string) => stated(line).dates.map(({ earliest, latest }) => (earliest === latest ? earliest : `${earliest}/${latest}`));

  it.each([
    ['2024-11-06', '2024-11-06'],
    ['2024-11-06T00:10:00+05:45', '2024-11-06'],
    ['Nov. 6, 2024, 12:10 a.m. IST', '2024-11-06'],
    ['Published: 6 November 2024', '2024-11-06'],
    ['Wednesday, November 6, 2024 10:30 GMT', '2024-11-06'],
    ['16/10/2023', '2023-10-16'],
    ['2016-12-31T23:59:60Z', '2016-12-31'],
    ['0099-11-06', '0099-11-06'],
  ])('read %s as %s, whatever the zone', (line, day) => {
    expect(days(line)).toEqual([day]);
  });

  it('keep both days that a numeric date can mean, and say so', () => {
    expect(days('03/04/2024')).toEqual(['2024-03-04/2024-04-03']);
    expect(stated('03/04/2024').warnings).toContain('ambiguous-date');
  });

  it.each(['February 29, 1900', '0000-05-05', '+010000-01-01'])('take no day from %s', (line) => {
    expect(days(line)).toEqual([]);
    expect(stated(line).warnings).toContain('bad-date');
  });

  it('count as the article’s own only in its head, never in its text or its comments', () => {
    const article = cleaned(`Storm shuts wall\n\nBy Ada Holm\n\n${prose}\n\nLeave a comment\n\nJo says:\nOctober 3, 2025 at 4:12 pm\nNice wall.`);
    expect(article.dates).toEqual([]);
  });
});

describe('lines of a head', () => {
  it.each([
    ['MARCH 5, 2025 / 11:42 AM / UPDATED 3 HOURS AGO', '2025-03-05', null, null],
    ['For immediate release: 3 March 2025', '2025-03-03', null, null],
    ['13.03.2025, 10:15 Uhr', '2025-03-13', null, null],
    ['Rowan Ellery | Midshire Live | 9 May 2025', '2025-05-09', 'Rowan Ellery', 'Midshire Live'],
    ['A. Lindgren, Staff Writer', null, 'A. Lindgren', null],
    ['By Jack Arkwright at Millfield Park, for the Evening Chronicle', null, 'Jack Arkwright', null],
    ['By Mara Lind, Ness Harbour Post', null, 'Mara Lind', 'Ness Harbour Post'],
    ['By Mara Lind, Ness Council', null, 'Mara Lind, Ness Council', null],
    ['Words: Hanne Brekke', null, 'Hanne Brekke', null],
    ['Piers Holloway', null, 'Piers Holloway', null],
    ['M. Okonjo-Hale in Saltby', null, 'M. Okonjo-Hale', null],
    ['From FIONA DRUMM in Stillach', null, 'FIONA DRUMM', null],
    ['by Selma Brugger and news agencies', null, 'Selma Brugger', null],
    ['Sunday 6 February 2022, 11:05 (updated 12:30)', '2022-02-06', null, null],
    ['The Brenz Standard, 13 Feb 2022', '2022-02-13', null, 'The Brenz Standard'],
  ])('%s', (line, day, byline, publisher) => {
    const article = cleaned(`Storm shuts harbour wall at Ness\n\n${line}\n\n${prose}`);
    expect([article.dates[0]?.earliest ?? null, words(article, article.byline), words(article, article.publisher)]).toEqual([day, byline, publisher]);
  });

  it('take the day of publication before that of a change', () => {
    const article = cleaned(`Storm shuts harbour wall\n\nUPDATED 5 MARCH 2025; PUBLISHED 3 MARCH 2025\n\n${prose}`);
    expect(article.dates.map(({ earliest, updated }) => [earliest, updated])).toEqual([
      ['2025-03-05', true],
      ['2025-03-03', false],
    ]);
  });

  it.each(['SPORT', 'WORLD NEWS', 'Home » Politics » Elections', 'Opinion', 'EXCLUSIVE'])('pass over %s for the headline below it', (line) => {
    const article = cleaned(`${line}\n\nStorm shuts harbour wall at Ness\n\n${prose}`);
    expect(words(article, article.title)).toBe('Storm shuts harbour wall at Ness');
  });

  it('see a headline that ends in a full stop, set apart above a longer text', () => {
    const article = cleaned(`Storm shuts the harbour wall.\n\n${prose}`);
    expect(words(article, article.title)).toBe('Storm shuts the harbour wall.');
  });
});
