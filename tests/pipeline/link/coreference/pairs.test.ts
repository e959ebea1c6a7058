/** Which words for happenings are compared at all. */
import { describe, expect, it } from 'vitest';
import { described } from '../../../../src/pipeline/link/coreference/described.ts';
import { type Among, pairs } from '../../../../src/pipeline/link/coreference/pairs.ts';
import { marked } from './read.ts';

/** Compared words, as "one-other"; `near` says which articles lie near each other. */
function compared(texts: readonly string[], near: readonly (readonly number[])[], among: Among): string[] {
  const { corpus, places, words } = marked(texts);
  const all = places.map((place) => {
    const told = corpus[place.article];
    return told ? described(told, place, () => 1) : null;
  });
  const found: string[] = [];
  pairs(
    all,
    near.map((others) => new Map(others.map((other) => [other, null]))),
    among,
  ).each((a, b) => found.push(`${words[a]}-${words[b]}`));
  return found.sort();
}

const storm = 'A storm *killed* two sailors off the coast, and their *deaths* *shook* the town.';
const court = 'The court *opened* the case of two *murdered* sailors.';

describe('all words of articles that lie near', () => {
  it('are compared, each pair once', () => {
    expect(compared([storm, court], [[1], [0]], 'all')).toHaveLength(10);
  });

  it('are compared within their article alone where none lies near', () => {
    expect(compared([storm, court], [[], []], 'all')).toEqual(['deaths-shook', 'killed-deaths', 'killed-shook', 'opened-murdered']);
  });
});

describe('related words alone', () => {
  it('are compared where somebody asks for them: of one family, of one group, spelled alike', () => {
    expect(compared([storm, court], [[1], [0]], 'related')).toEqual(['killed-deaths', 'killed-murdered']);
    expect(compared(['The sailors *protested* and the *protest* grew.'], [[]], 'related')).toEqual(['protested-protest']);
    expect(compared(['The firm will *modernise* ports, and the *modernisation* takes time.'], [[]], 'related')).toHaveLength(1);
  });

  it('leave a long list of unrelated words uncompared', () => {
    const many = Array.from({ length: 40 }, () => 'Crews *painted* boats and *sang* songs.').join(' ');
    expect(compared([many], [[]], 'related').every((pair) => /^(?:painted-painted|sang-sang)$/.test(pair))).toBe(true);
  });
});
