/** Pictures of the main states at three sizes in two themes, for eyes; and for each what a program can see of them: nothing sticks out, is cut off or lies on something else. */
import type { Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { findingsOf } from '../src/synopsis/findings.ts';
import { dated, lacking, readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, dialog, grid, linesOf, open, panelOf } from './site.ts';

const sizes = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;

const article = timeline.articles[0];
if (article === undefined) throw new Error('The dataset holds no article');

const states: readonly { name: string; reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'timeline',
    reach: async (page) => {
      await open(page);
      await expect(grid(page)).toBeVisible();
    },
  },
  {
    name: 'comparison',
    reach: async (page) => {
      await open(page, linesOf(shared));
      await expect(comparison(page)).toBeVisible();
    },
  },
  {
    name: 'reasons',
    reach: async (page) => {
      await open(page, linesOf(shared));
      const why = page.getByText(messages.date.why);
      await why.click();
      await expect(panelOf(why)).toBeVisible();
    },
  },
  {
    name: 'reasons of a head',
    reach: async (page) => {
      await open(page, linesOf(shared));
      const why = comparison(page).getByText(messages.version.why).first();
      await why.click();
      await expect(panelOf(why)).toBeVisible();
    },
  },
  {
    name: 'text',
    reach: async (page) => {
      await open(page, `${addressOf(shared)}&as=text&base=${lacking}`);
      await expect(page.getByRole('combobox', { name: messages.reading.text.base })).toBeVisible();
      await expect(page.getByText(messages.reading.text.missing).first()).toBeVisible();
    },
  },
  {
    name: 'two',
    reach: async (page) => {
      await open(page, `${addressOf(shared)}&as=two`);
      await expect(page.getByRole('table', { name: messages.views.about.two })).toBeVisible();
    },
  },
  {
    name: 'article',
    reach: async (page) => {
      await open(page, `?v=1&article=${article.id}`);
      await expect(dialog(page)).toContainText(article.name.words.slice(0, 30));
    },
  },
  {
    name: 'list',
    reach: async (page) => {
      await page.goto('./?v=1&view=list');
      await expect(page.getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'embed',
    reach: async (page) => {
      await page.goto(`./${linesOf(shared)}&embed=1`);
      await expect(comparison(page)).toBeVisible();
    },
  },
];

/** Things to press or follow that lie on each other, and words that their box cuts off without a sign. Runs in the page. */
function faultsOfLayout(): string[] {
  const found: string[] = [];
  const nameOf = (node: Element): string =>
    `${node.tagName.toLowerCase()} "${(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40)}"`;
  const scope = document.querySelector('dialog[open]') ?? document.body;
  // What is clipped away is there for readers that do not look.
  const visible = (node: Element): boolean =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && getComputedStyle(node).clipPath === 'none';
  const controls = [...scope.querySelectorAll('button, a[href], input, summary')].filter((node) => visible(node) && !node.closest('[role="grid"]'));
  // What a box around it cuts off is not seen and cannot be pressed.
  const within = (box: DOMRect, node: Element): DOMRect => {
    const frame = node.closest('p')?.getBoundingClientRect();
    if (!frame || getComputedStyle(node.closest('p') ?? node).overflowY !== 'hidden') return box;
    const [top, bottom] = [Math.max(box.top, frame.top), Math.min(box.bottom, frame.bottom)];
    return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
  };
  // A panel lies over the page as it is meant to.
  const panelOf = (node: Element): Element | null => node.closest('[popover]');
  // An inline link breaks over lines; each of its pieces has a place of its own.
  const pieces = controls
    .flatMap((node) => [...node.getClientRects()].map((box) => ({ node, box: within(box, node) })))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  for (const [index, a] of pieces.entries()) {
    for (const b of pieces.slice(index + 1)) {
      if (a.node === b.node || a.node.contains(b.node) || b.node.contains(a.node) || panelOf(a.node) !== panelOf(b.node)) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      const fixed = [a.node, b.node].some((node) => getComputedStyle(node).position === 'fixed');
      if (width > 2 && height > 4 && !fixed) found.push(`${nameOf(a.node)} lies on ${nameOf(b.node)}`);
    }
  }
  for (const node of scope.querySelectorAll('button, a, h1, h2, h3, p, span, strong, li, td, label, summary')) {
    if (!visible(node) || node.closest('.aloud') || node.clientWidth < 2) continue;
    const style = getComputedStyle(node);
    const cut = style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis' && node.scrollWidth > node.clientWidth + 1;
    const low = style.overflowY === 'hidden' && style.webkitLineClamp === 'none' && node.scrollHeight > node.clientHeight + 2;
    if ((cut || low) && style.overflowX !== 'auto' && style.overflowX !== 'scroll') found.push(`${nameOf(node)} is cut off`);
  }
  return found;
}

const widerThanWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name: size, width, height } of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { name, reach } of states) {
      test(`${name}, ${size}, ${colorScheme}`, async ({ page }, info) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await reach(page);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: `${info.project.outputDir}/../look/${name}-${size}-${colorScheme}.png` });
        await expect.poll(() => widerThanWindow(page), 'px wider than the window').toBeLessThanOrEqual(0);
        await expect.poll(() => page.evaluate(faultsOfLayout)).toEqual([]);
      });
    }
  }
}

test('at 320 px, which is 400 % on a desktop, nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { reach } of states) {
    await reach(page);
    expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
  }
});

const views = Object.keys(messages.views.name);
const viewOpened = async (page: Page, view: string, search = ''): Promise<void> => {
  await open(page, `${addressOf(shared)}&as=${view}${search}`);
  await expect(page.locator('nav a[aria-current]')).toHaveAttribute('data-view', view);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
};

for (const width of [320, 390, 768, 1024, 1280]) {
  test(`with text at 200 % no view is wider than a window of ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      new MutationObserver(() => document.documentElement?.style.setProperty('font-size', '200%')).observe(document, { childList: true });
    });
    for (const view of views) {
      await viewOpened(page, view);
      expect(await widerThanWindow(page), `px wider in ${view}`).toBeLessThanOrEqual(0);
    }
  });
}

test('on a phone the tab of the view that a link opens is in sight, as is one chosen later', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shown = page.locator('nav a[aria-current]');
  for (const view of views) {
    await viewOpened(page, view);
    await expect(shown).toBeInViewport({ ratio: 0.99 });
  }
  await page.locator('nav a[data-view=wording]').click();
  await expect(shown).toHaveAttribute('data-view', 'wording');
  await expect(shown).toBeInViewport({ ratio: 0.99 });
});

test('a link to an event shows its first statement on the first screen', async ({ page }) => {
  for (const [{ width, height }, least] of [
    [sizes[0], 150],
    [sizes[2], 60],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, linesOf(shared));
    await page.evaluate(() => document.fonts.ready);
    const first = comparison(page).locator('tbody tr').first().locator('td').first();
    await expect.poll(async () => height - ((await first.boundingBox())?.y ?? height), `px of it at ${width}`).toBeGreaterThan(least);
  }
});

test('findings fold to a few in one line with the way to all of them, which stand where they are asked for', async ({ page }) => {
  const all = findingsOf(readEvent(shared)).length;
  expect(all).toBeGreaterThan(4);
  for (const [width, few] of [
    [1440, 4],
    [768, 4],
    [390, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, linesOf(shared));
    const findings = page.getByRole('list', { name: messages.event.chips }).getByRole('link');
    await expect(findings).toHaveCount(few);
    const fold = page.getByRole('button', { name: messages.event.allChips(all) });
    const boxes = await Promise.all([...(await findings.all()), fold].map((one) => one.boundingBox()));
    const middle = (box: (typeof boxes)[number] | undefined): number => (box?.y ?? Number.NaN) + (box?.height ?? 0) / 2;
    expect(Math.abs(middle(boxes.at(-1)) - middle(boxes.at(-2))), `px between the last finding and the way to all of them at ${width}`).toBeLessThan(
      5,
    );
    await fold.click();
    await expect(page.getByRole('button', { name: messages.event.fewChips })).toBeFocused();
    await expect(findings).toHaveCount(all);
  }
});

test('findings stand beside the tabs where both have room, else above them', async ({ page }) => {
  for (const width of [800, 1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, linesOf(shared));
    const findings = await page.getByRole('list', { name: messages.event.chips }).boundingBox();
    const tabs = await page.getByRole('navigation', { name: messages.views.label }).boundingBox();
    if (!findings || !tabs) throw new Error('Nothing stands above the views');
    const beside = findings.y < tabs.y + tabs.height && tabs.y < findings.y + findings.height;
    expect(findings.width, `at ${width} px`).toBeGreaterThan(beside ? 560 : width * 0.9);
  }
});

test('between a phone and a wall nothing widens the page: columns scroll in their own box', async ({ page }) => {
  test.slow();
  for (const width of [360, 600, 704, 768, 900, 1024, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    for (const search of ['', linesOf(shared), `${linesOf(shared)}&embed=1`]) {
      await page.goto(`./${search}`);
      await expect(search === '' ? grid(page) : comparison(page)).toBeVisible();
      expect(await widerThanWindow(page), `px wider than ${width} at ${search}`).toBeLessThanOrEqual(0);
    }
  }
});

test('on paper there is the list of events, or the comparison in columns without anything to press', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  for (const event of dated) await expect(page.locator(`fieldset a[data-event="${event.id}"]`)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await open(page, addressOf(shared));
  await expect(comparison(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(messages.date.why)).toBeHidden();
  await expect(comparison(page).getByRole('button')).toHaveCount(0);
  const tops = await comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first()
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
});

test('wider letters and lines, as some readers set them, cut nothing off', async ({ page }) => {
  await open(page, addressOf(shared));
  await expect(comparison(page)).toBeVisible();
  await page.evaluate(() => {
    for (const node of document.querySelectorAll<HTMLElement>('body, body *')) {
      node.style.letterSpacing = '0.12em';
      node.style.wordSpacing = '0.16em';
      node.style.lineHeight = '1.5';
    }
  });
  await expect.poll(() => page.evaluate(faultsOfLayout)).toEqual([]);
});
