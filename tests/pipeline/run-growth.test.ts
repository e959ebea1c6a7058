/** The time of the whole way grows with the number of articles and no faster. */
import { expect, it } from 'vitest';
import { intake, run } from '../../src/pipeline/run.ts';
import { synthetic } from '../truth/synthetic.ts';
import { faults } from './annotate/growth.ts';

/** Of a folder so many characters count as one article. */
const perArticle = 2000;

it('from the texts to the dataset', { timeout: 120_000 }, () => {
  const build = (size: number) => {
    const articles = intake(synthetic(size / perArticle)).flatMap((one) => (one.outcome === 'accepted' ? [one.article] : []));
    const { timeline } = run(articles, { formatVersion: 1, events: [] });
    expect(timeline.articles.length).toBe(articles.length);
    expect(timeline.events.length).toBeGreaterThan(articles.length / 10);
  };
  expect(faults(build)).toEqual([]);
});
