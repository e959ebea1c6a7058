/** Figures, quotations and wording in the browser: by keyboard, for axe, on phones, in the dark, on paper, from right to left. The event is made here, so that the tests do not hang on what the pipeline finds. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import type { EventFile } from '../src/model/event.ts';
import { articleFile, crowd, crowdTerms, floodEvent, floodTerms } from '../tests/app/ledger-sample.ts';
import { eventId, timelineOf } from '../tests/app/versions.ts';
import { expect, test } from './page.ts';
import { dialog, field, said } from './site.ts';

const words = messages.ledger;
type View = 'figures' | 'quotations' | 'wording';

/** Serves the made event instead of the site's own. */
async function openView(page: Page, view: View | null, event: EventFile = floodEvent): Promise<void> {
  const timeline = timelineOf(event);
  await page.route('**/data/timeline.json', (route) => route.fulfill({ json: timeline }));
  await page.route('**/data/events/*.json', (route) => route.fulfill({ json: event }));
  await page.route('**/data/terms/*.json', (route) => route.fulfill({ json: event === floodEvent ? floodTerms : crowdTerms(event) }));
  await page.route('**/data/texts/*.json', (route) => {
    const id = /texts\/(\w+)\.json/.exec(route.request().url())?.[1];
    return route.fulfill({ json: articleFile(event.versions.findIndex((version) => version.article === id)) });
  });
  await page.goto(`./?v=1&event=${eventId}${view ? `&as=${view}` : ''}`);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
}

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('by keyboard: from the tab to the figures, to another base, to a point and into the article', async ({ page }) => {
  await openView(page, 'quotations');
  await page.locator('nav a[data-view=figures]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(field(page, 'as')).toBe('figures');
  const first = page.getByRole('radio').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeFocused();
  await expect(page.getByRole('columnheader', { name: `${words.figures.column.against} More than 45` })).toBeVisible();
  const point = page.getByRole('link', { name: /^More than 45 · 3–5 May 2031/ });
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  expect(field(page, 'at')).toBe('0-12');
  // Back from the words the view is as it was.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('a chip leads to the view that lays it out, and Back returns', async ({ page }) => {
  await openView(page, 'figures');
  const chips = page.getByRole('list', { name: messages.event.chips });
  await chips.getByRole('link', { name: messages.finding.wording(1) }).click();
  await expect(page.getByRole('heading', { name: words.wording.places })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: words.figures.sums })).toBeVisible();
});

test('the filter of the quotations says aloud how many are left', async ({ page }) => {
  await openView(page, 'quotations');
  await page.getByRole('checkbox', { name: words.quotations.filter(1) }).press('Space');
  await expect(page.getByRole('blockquote')).toHaveCount(1);
  await expect(said(page, words.quotations.shown(1, 2))).toBeAttached();
});

test('a count of a term opens its places, each of which leads into its article', async ({ page }) => {
  await openView(page, 'wording');
  const count = page.getByRole('button', { name: /^1 place, / }).first();
  await count.press('Enter');
  await expect(count).toHaveAttribute('aria-expanded', 'true');
  await page
    .getByRole('row')
    .getByRole('link', { name: /40 homes were lost in the flood/ })
    .click();
  await expect(dialog(page)).toBeVisible();
  expect(field(page, 'article')).toBe('aversion000');
});

test('terms that cannot be loaded say so and can be asked for again', async ({ page, faults }) => {
  faults.allow(/500/);
  await openView(page, 'figures');
  let asked = 0;
  await page.route('**/data/terms/*.json', (route) => (asked++ === 0 ? route.fulfill({ status: 500 }) : route.fulfill({ json: floodTerms })));
  await page.locator('nav a[data-view=wording]').click();
  await expect(page.getByRole('alert')).toContainText(words.wording.trouble);
  await page.getByRole('button', { name: messages.trouble.retry }).click();
  await expect(page.getByRole('article').getByRole('rowheader', { name: 'flood' })).toBeVisible();
});

for (const view of ['figures', 'quotations', 'wording'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 1024, 390, 320]) {
      test(`${view}, ${width} px, ${colorScheme}: axe is content, nothing widens the page, words from right to left turn nothing around`, async ({
        page,
      }, info) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openView(page, view);
        if (view === 'wording')
          await page
            .getByRole('button', { name: /^1 place, / })
            .first()
            .click();
        for (const reasons of await page.locator('details').all()) await reasons.evaluate((node) => node.setAttribute('open', ''));
        await page.getByRole('article').screenshot({ path: `${info.project.outputDir}/../look/${view}-${width}-${colorScheme}.png` });
        expect(await sideways(page)).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))).toEqual(
          [],
        );
      });
    }
  }

  test(`${view} of forty versions stays within the page, on a phone too`, async ({ page }, info) => {
    await openView(page, view, crowd(40));
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole('article').screenshot({ path: `${info.project.outputDir}/../look/${view}-forty-${width}.png` });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page }).include('article').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary ?? ''}`)).toEqual([]);
  });
}

test('on paper stand the figures with their verdicts, and nothing to press', async ({ page }) => {
  await openView(page, 'figures');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('cell', { name: messages.evidence.rules['figure/later-count'] }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^40 · 2 May 2031/ })).toBeVisible();
});

test('everything to press in the views is 24 px and more', async ({ page }) => {
  for (const view of ['figures', 'quotations', 'wording'] as const) {
    await openView(page, view);
    const controls = page.getByRole('article').locator('section, label').locator('button, input');
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      if (box) expect(Math.min(box.width, box.height), await control.evaluate((node) => node.outerHTML)).toBeGreaterThanOrEqual(24);
    }
  }
});
