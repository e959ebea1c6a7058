/** What the page shows while corrections come and go. */
import { describe, expect, it } from 'vitest';
import { isLaid, type Laid, retold, shownOf } from '../../src/app/corrections/laid.ts';
import { messages } from '../../src/app/messages.ts';
import { publisherIn } from '../../src/app/names.ts';
import type { ArticleFile } from '../../src/model/article.ts';
import { type Corrected, correct, isCorrected } from '../../src/synopsis/corrections/correct.ts';
import type { Fix } from '../../src/synopsis/corrections/fix.ts';
import { crane as event, timeline } from './sample.ts';

const other = { ...event, id: 'e2222222222' };
const index = { ...timeline, events: [...timeline.events, { ...(timeline.events[0] as (typeof timeline.events)[number]), id: other.id }] };
const fix: readonly Fix[] = [{ kind: 'join', events: [event.id, other.id] }];
const nothing: Laid = { over: null, result: null };

function result(fixes: readonly Fix[]): Corrected {
  const events = new Map([
    [event.id, event],
    [other.id, other],
  ]);
  const answer = correct({ timeline: index, events, articles: new Map(), moved: null }, fixes);
  if (!isCorrected(answer)) throw new Error('wants more');
  return answer;
}

describe('the index that is shown', () => {
  it('is the one that was fetched where there is nothing to correct', () => {
    expect(shownOf(index, [], { over: index, result: result(fix) })).toBe(index);
  });

  it('waits for the corrections of a link', () => {
    expect(shownOf(index, fix, nothing)).toBeNull();
    expect(shownOf(index, fix, { over: timeline, result: result(fix) })).toBeNull();
  });

  it('is the corrected one as soon as it is there', () => {
    const made = result(fix);
    expect(shownOf(index, fix, { over: index, result: made })).toBe(made.timeline);
    expect(made.timeline.events.length).toBe(index.events.length - 1);
  });

  it('never gives way while a further correction is on its way', () => {
    expect(shownOf(index, fix, { over: index, result: null })).toBe(index);
  });
});

it('knows an answer for these corrections from one for others', () => {
  const laid: Laid = { over: index, result: result(fix) };
  expect(isLaid(fix, laid)).toBe(true);
  expect(isLaid([], laid)).toBe(false);
  expect(isLaid([...fix], laid)).toBe(true);
  expect(isLaid([{ kind: 'join', events: [event.id, other.id] }], laid)).toBe(false);
});

it('an article tells of the event that took its passages up, each once', () => {
  const [version] = event.versions;
  const [passage] = version?.passages ?? [];
  if (!version || !passage) throw new Error('the sample has no passage');
  const mentions = [event.id, other.id].map((id) => ({ event: id, start: passage.start, end: passage.end }));
  const article: ArticleFile = {
    formatVersion: 1,
    id: version.article,
    text: '',
    parts: [],
    published: null,
    mentions,
    figures: [],
    quotations: [],
  };
  const [made] = result(fix).outcomes[0]?.made ?? [];
  const told = retold(article, result(fix)).mentions.filter(({ start }) => start === passage.start);
  expect(told.map((mention) => mention.event)).toEqual([made]);
  expect(retold(article, null)).toBe(article);
});

it('a publisher that a person gave is told from one that the article names', () => {
  const [article] = timeline.articles;
  if (!article) throw new Error('the sample has no article');
  const given = { ...article, checked: { publisher: 'Ness Mail' } };
  expect(publisherIn(given)).toBe(messages.corrections.given('Ness Mail'));
  expect(publisherIn(given)).not.toBe('Ness Mail');
});
