/** Axe finds nothing to say about any state of the page, light or dark. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { writeFixes } from '../src/app/fix.ts';
import { messages } from '../src/app/messages.ts';
import { publicationDays } from '../src/synopsis/clock.ts';
import { shared, timeline, unknownEvent } from './dataset.ts';
import { serveTo } from './invented.ts';
import { expect, test } from './page.ts';
import { addressOf, alert, button, comparison, dialog, grid, linesOf, notFound, open } from './site.ts';
import { invent } from './speed/many.ts';

const article = timeline.articles[0];
if (article === undefined) throw new Error('The dataset holds no article');

const { corrections } = messages;
const [firstDay] = publicationDays(timeline);
const apart = timeline.events.find(({ id, of }) => id !== shared.id && of === null);
const joined = writeFixes([{ kind: 'join', events: [shared.id, apart?.id ?? ''] }]);

interface State {
  what: string;
  reach: (page: Page) => Promise<void>;
}

const states: readonly State[] = [
  { what: 'the timeline', reach: (page) => open(page) },
  {
    what: 'the list',
    reach: async (page) => {
      await page.goto('./?v=1&view=list');
      await expect(page.getByRole('group', { name: messages.timeline.listLabel })).toBeVisible();
    },
  },
  {
    what: 'a comparison',
    reach: async (page) => {
      await open(page, addressOf(shared));
      await expect(comparison(page)).toBeVisible();
      for (const reasons of await page.locator('details').all()) await reasons.evaluate((node) => node.setAttribute('open', ''));
    },
  },
  {
    what: 'versions in columns, one of them pinned and one hidden',
    reach: async (page) => {
      const [first, second] = shared.tellings;
      await open(page, `${addressOf(shared)}&as=versions&pin=${first?.article}&hide=${second?.article}`);
      await expect(page.getByRole('region', { name: messages.event.versions })).toBeVisible();
    },
  },
  {
    what: 'a table of columns that scroll',
    reach: async (page) => {
      await page.setViewportSize({ width: 800, height: 900 });
      await open(page, `${addressOf(shared)}&as=lines&sort=agreement&pin=${shared.tellings[0]?.article}`);
      await expect(comparison(page)).toBeVisible();
    },
  },
  {
    what: 'a table of which only a part is drawn',
    reach: async (page) => {
      const invented = invent();
      await serveTo(page, invented);
      await page.goto(`./${addressOf(invented.entry)}&as=lines`);
      await expect(comparison(page)).toBeVisible();
    },
  },
  {
    what: 'an article',
    reach: async (page) => {
      await open(page, `?v=1&article=${article.id}`);
      await expect(dialog(page)).toContainText(article.name.words.slice(0, 30));
      for (const reasons of await dialog(page).locator('details').all()) await reasons.evaluate((node) => node.setAttribute('open', ''));
    },
  },
  { what: 'the help', reach: (page) => openDialog(page, messages.header.help) },
  { what: 'the list of articles', reach: (page) => openDialog(page, messages.header.articles) },
  { what: 'the embed dialog', reach: (page) => openDialog(page, messages.header.embed) },
  {
    what: 'the search with hits',
    reach: async (page) => {
      await open(page);
      await page.getByRole('combobox', { name: messages.search.label }).fill('a');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    what: 'an event being corrected, with corrections made',
    reach: async (page) => {
      await open(page, `${addressOf(shared)}&fix=${joined}`);
      await button(page, corrections.correct.open).click();
      await page
        .getByRole('checkbox', { name: /^Tells of something else/ })
        .first()
        .check();
      await expect(page.getByText(corrections.bar.link(1))).toBeVisible();
    },
  },
  {
    what: 'the events to join with',
    reach: async (page) => {
      await open(page, addressOf(shared));
      await button(page, corrections.correct.open).click();
      await button(page, corrections.correct.join).click();
      await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    what: 'the dialog of corrections, with a field that cannot be read',
    reach: async (page) => {
      await open(page, `?v=1&fix=${joined}`);
      await button(page, corrections.bar.show).click();
      await button(page, corrections.dialog.add).click();
      await expect(dialog(page).getByRole('alert')).toBeVisible();
    },
  },
  {
    what: 'the page by a day, under letters',
    reach: async (page) => {
      await open(page, `?v=1&known=${firstDay}&masked=1`);
      await expect(page.getByRole('region', { name: messages.known.bar })).toBeVisible();
      await expect(page.getByRole('region', { name: messages.mask.bar })).toBeVisible();
    },
  },
  {
    what: 'an event that was not known yet',
    reach: async (page) => {
      await page.goto(`./${addressOf(shared)}&known=1900-01-01`);
      await expect(page.getByRole('heading', { name: messages.known.later.event('1 January 1900') })).toBeVisible();
    },
  },
  {
    what: 'what can be taken away',
    reach: async (page) => {
      await open(page, addressOf(shared));
      await button(page, messages.away.open).click();
      await expect(dialog(page).getByRole('textbox', { name: messages.away.cite.field })).toBeVisible();
    },
  },
  {
    what: 'the question before names are revealed',
    reach: async (page) => {
      await open(page, `${addressOf(shared)}&masked=1`);
      await button(page, messages.mask.reveal).click();
      await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    what: 'the not-found view',
    reach: async (page) => {
      await open(page, `?v=1&event=${unknownEvent}`);
      await expect(notFound(page)).toBeVisible();
    },
  },
  {
    what: 'an event that could not be loaded',
    reach: async (page) => {
      await page.route(`**/data/${shared.file}`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
      await open(page, addressOf(shared));
      await expect(alert(page)).toBeVisible();
    },
  },
  {
    what: 'the frame form',
    reach: async (page) => {
      await page.goto(`./${addressOf(shared)}&embed=1`);
      await expect(comparison(page)).toBeVisible();
      await button(page, messages.timeline.show).click();
      await expect(grid(page)).toBeVisible();
    },
  },
];

async function openDialog(page: Page, name: string): Promise<void> {
  await open(page);
  await button(page, name).click();
  await expect(dialog(page)).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { what, reach } of states) {
    test(`${what}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await reach(page);
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    });
  }
}

test('a phone, light', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, linesOf(shared));
  await expect(comparison(page)).toBeVisible();
  await expect(grid(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((violation) => violation.id)).toEqual([]);
});
