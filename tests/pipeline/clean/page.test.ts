/** What of a page is furniture, credit or address, and what is none of these. */
import { describe, expect, it } from 'vitest';
import { hasBody } from '../../../src/pipeline/clean/clean.ts';
import { cleaned, ofRole, prose, words } from '../article.ts';

describe('furniture', () => {
  it.each([
    'Leave a Reply',
    'Comments are closed.',
    'Back to top button',
    'Share this story',
    'Read next: Storm damage',
    'This news has been read 12 times in total',
    'Was this article helpful?',
    '© 2024 Ness Mail',
    'Previous and Next News',
    'An error has occurred',
    'Ness News Email Enter your email address Email address is invalid',
    '(Reporting by Ada Holm; Editing by Jo Hill)',
    'Source of News',
  ])('is set apart: %s', (line) => {
    expect(ofRole(cleaned(`Storm shuts wall\n\n${prose}\n\n${line}`), 'boilerplate')).toEqual([line]);
  });

  it.each([
    'Subscribers to the fund have asked the court to return what they paid for the wall over forty years.',
    'Share prices of the shipping line fell by a third.',
    'Searching the seabed for the stones will take until spring, and it will not be cheap for the town.',
  ])('is not seen in prose: %s', (line) => {
    expect(ofRole(cleaned(`Storm shuts wall\n\n${prose}\n\n${line}\n\n${prose}`), 'boilerplate')).toEqual([]);
  });

  it('takes with it what readers wrote below', () => {
    const article = cleaned(`Storm shuts wall\n\n${prose}\n\n3 Comments\n\nbob: I heard 500 people were injured!`);
    expect(ofRole(article, 'boilerplate')).toEqual(['3 Comments', 'bob: I heard 500 people were injured!']);
  });

  it('alone is no article', () => {
    expect(hasBody(cleaned('Leave a Reply\n\nYour email address will not be published.\n\nBack to top'))).toBe(false);
    expect(hasBody(cleaned('Storm shuts wall\n\nSubscribe to continue reading. Already a subscriber? Log in.'))).toBe(false);
    expect(hasBody(cleaned(prose))).toBe(true);
  });

  it('never hides a character: parts cover all words of the file in order', () => {
    const article = cleaned(`Menu\n\nStorm shuts wall\n\nBy Ada Holm\n\n${prose}\n\n(CPA)\n\nBack to top`);
    const covered = article.parts.map((part) => words(article, part)).join('');
    expect(covered.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
  });
});

describe('credits', () => {
  const agencies = (text: string) => {
    const article = cleaned(text);
    return article.agencies.map((span) => words(article, span));
  };

  it('name the agencies behind the text, not the publisher’s own initials', () => {
    expect(agencies(` date 2024-11-06 By Ness Mail Staff\n\n${prose}\n\n(Norwire, NM)`)).toEqual(['Norwire']);
  });

  it('are found where the text says who reported', () => {
    expect(agencies(`Storm shuts wall\n\n${prose}\n\nThe wall is old, Norwire news agency reported.`)).toEqual(['Norwire']);
    expect(agencies(`Storm shuts wall\n\n${prose}\n\n“It is old,” he was quoted as saying by Norwire.`)).toEqual(['Norwire']);
  });

  it('are not given to a ministry, a witness or an adjective', () => {
    expect(
      agencies(
        `Storm shuts wall\n\n${prose}\n\nAccording to Ness’s Ministry of Works, 40 stones fell. “It is old,” she was quoted as saying by Norwegian state television.`,
      ),
    ).toEqual([]);
  });

  it('give the spelled-out name once where its initials stand too', () => {
    expect(agencies(` date 2024-11-06 By Ness Mail Staff\n\n${prose}\n\nThe wall is old, the Coastal Press Agency reported.\n\n(CPA, NM)`)).toEqual([
      'Coastal Press Agency',
    ]);
  });
});

describe('addresses of the original', () => {
  it('are kept for http and https alone', () => {
    expect(cleaned(`Storm shuts wall\n\n${prose}\n\nSource: https://news.example/storm`).url).toBe('https://news.example/storm');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://user:word@news.example/'])
      expect(cleaned(`Storm shuts wall\n\n${prose}\n\nSource: ${bad}`).url).toBeNull();
  });
});
