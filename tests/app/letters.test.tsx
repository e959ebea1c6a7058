// @vitest-environment jsdom
/** Letters beside names: those of a class page, wherever a version is named, and none where a letter is the name. */
import { expect, test } from 'vitest';
import { letterBeside, lettered, lettersOf, withLetter } from '../../src/app/letters.ts';
import { masked, maskOf } from '../../src/app/mask/mask.ts';
import { Overview } from '../../src/app/synopsis/Overview.tsx';
import { VersionName } from '../../src/app/synopsis/VersionName.tsx';
import { VersionSelect } from '../../src/app/synopsis/VersionSelect.tsx';
import { rowsOf } from '../../src/synopsis/rows.ts';
import { mounted } from './mounted.ts';
import { crane, messenger, timeline } from './sample.ts';

const mount = mounted();
const [first] = timeline.articles;
const under = lettered(timeline, timeline.articles);

test('are those of a class page, whatever is shown of the collection', () => {
  const letters = (articles: typeof under.articles) => articles.map((article) => letterBeside(article));
  expect(letters(under.articles)).toEqual(masked(timeline, timeline.articles, new Set()).articles.map((article) => maskOf(article)?.letter));
  expect(letters(lettered({ ...timeline, articles: timeline.articles.slice(2) }, timeline.articles).articles)).toEqual(['C']);
});

test('stand nowhere where an index has none, as on a class page', () => {
  expect(letterBeside(first ?? null)).toBeNull();
  expect(withLetter(first ?? null, 'Harbour Post')).toBe('Harbour Post');
  expect(masked(timeline, timeline.articles, new Set()).articles.map((article) => letterBeside(article))).toEqual([null, null, null]);
});

test('of an origin stand together', () => {
  expect(lettersOf(under.articles.filter(({ id }) => id !== messenger))).toBe('A + C');
  expect(lettersOf(timeline.articles)).toBe('');
});

test('are heard before a name as "Version B", and take the place of the dot', async () => {
  await mount.show(<VersionName timeline={under} article={messenger} />);
  expect(mount.page.textContent).toMatch(/^Version B: “/);
  expect(mount.page.querySelector('[data-lettered]')).not.toBeNull();
  await mount.show(<VersionName timeline={timeline} article={messenger} />);
  expect(mount.page.querySelector('[data-letter], [data-lettered]')).toBeNull();
});

test('stand in choices and in the overview, in words for the ear', async () => {
  const rows = rowsOf(crane);
  await mount.show(<VersionSelect timeline={under} event={crane} rows={rows} label="Read" chosen={0} choose={() => undefined} />);
  expect([...mount.page.querySelectorAll('option')].map((option) => option.textContent?.slice(0, 4))).toEqual(['A · ', 'B · ']);
  await mount.show(<Overview timeline={under} event={crane} />);
  expect([...mount.page.querySelectorAll('li [data-letter]')].map((sign) => sign.childNodes[1]?.textContent)).toEqual(['A', 'B', 'A', 'B']);
  expect(mount.page.querySelector('[role=toolbar] button')?.getAttribute('aria-label')).toMatch(/Version A, “.*Version B, “/);
});
