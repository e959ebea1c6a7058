/** How long columns take: to open an event of forty long versions, to scroll through it, and to open one of our own. Medians of five; scrolling is judged by its longest task. */
import type { Page } from 'playwright/test';
import { shared } from '../dataset.ts';
import { serveTo } from '../invented.ts';
import { expect, test } from '../page.ts';
import { addressOf, marksOf } from '../site.ts';
import { invent } from './many.ts';

const runs = 5;
/** What we are after, in ms. */
const goals = { open: 200, task: 50, click: 50 } as const;
/** What a busy machine of two cores is granted beyond that: figures are printed, and a step back of that size fails. */
const granted = 3;
const limits = { open: goals.open * granted, task: goals.task * granted, click: goals.click * granted } as const;
const invented = invent();

declare global {
  interface Window {
    times: { from?: number; painted?: number };
    longTasks: number[];
  }
}

/** What stands in the first picture of an open event, whatever else its view shows. */
const head = '#event-title';

/** Notes when the text of the event's file had come, and when the first frame was painted in which all of `shows` can be seen: what is made ready out of sight is not shown. Runs in the page before its own scripts. */
function noteTimes(shows: readonly string[]): void {
  Object.assign(window, { times: {}, longTasks: [] });
  const { text } = Response.prototype;
  Response.prototype.text = async function read(): Promise<string> {
    const words = await text.call(this);
    if (this.url.includes('/events/')) window.times.from ??= performance.now();
    return words;
  };
  new MutationObserver((_, observer) => {
    const isSeen = (one: string) => document.querySelector(one)?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    if (!shows.every(isSeen)) return;
    observer.disconnect();
    // A task that is asked for in a frame comes when the frame is painted.
    requestAnimationFrame(() => setTimeout(() => Object.assign(window.times, { painted: performance.now() })));
  }).observe(document, { subtree: true, childList: true, attributes: true });
  new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
}

async function timeOf(page: Page): Promise<number> {
  await expect.poll(() => page.evaluate(() => window.times.painted ?? 0)).toBeGreaterThan(0);
  return page.evaluate(() => (window.times.painted ?? Number.POSITIVE_INFINITY) - (window.times.from ?? 0));
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
const inMs = (times: readonly number[]): string => times.map((time) => `${Math.round(time)} ms`).join(', ');

/** Scrolls as a reader does, a turn of the wheel a frame, down and up and sideways. Runs in the page. */
async function scrollAbout(boxes: string): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  const box = [...document.querySelectorAll<HTMLElement>(boxes)].find((one) => one.scrollHeight > one.clientHeight);
  const sideways = box?.closest<HTMLElement>('[data-sideways]');
  if (!box || !sideways || sideways.scrollWidth <= sideways.clientWidth) throw new Error('Nothing to scroll');
  for (const step of [120, -120, 900, -900]) {
    for (let turn = 0; turn < 40; turn += 1) {
      box.scrollTop += step;
      await frame();
    }
  }
  for (const step of [60, -60, 700, -700]) {
    for (let turn = 0; turn < 20; turn += 1) {
      sideways.scrollLeft += step;
      await frame();
    }
  }
}

const views = [
  { as: 'lines', shows: [head, 'thead [data-column-tools]', 'tbody tr'], boxes: 'section:has(> table)' },
  { as: 'versions', shows: [head, '[data-column-tools]', '[data-column] [data-start]'], boxes: '[data-column]' },
] as const;

for (const { as, shows, boxes } of views) {
  test(`forty versions of 2,000 words open soon after their data (goal ${goals.open} ms) and scroll without long tasks (goal ${goals.task} ms): ${as}`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const opened: number[] = [];
    const tasks: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await serveTo(page, invented);
      await page.addInitScript(noteTimes, shows);
      await page.goto(`${baseURL}${addressOf(invented.entry)}&as=${as}`);
      opened.push(await timeOf(page));
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => window.longTasks.splice(0));
      await page.evaluate(scrollAbout, boxes);
      tasks.push(Math.max(0, ...(await page.evaluate(() => window.longTasks))));
      await context.close();
    }
    console.log(`${as}: opened after ${inMs(opened)}; longest tasks while scrolling ${inMs(tasks)}`);
    expect(median(opened)).toBeLessThanOrEqual(limits.open);
    expect(median(tasks)).toBeLessThanOrEqual(limits.task);
  });
}

test(`an event of our own articles is painted soon after the click (goal ${goals.click} ms, median of ${runs})`, async ({ browser, baseURL }) => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(noteTimes, views[0].shows);
    await page.goto(baseURL ?? '');
    await marksOf(page, shared).first().waitFor({ state: 'attached' });
    // The parts that show events come when the page is at rest.
    await page.waitForLoadState('networkidle');
    // Nobody clicks where the mouse is not.
    const { x = 0, y = 0, width = 0, height = 0 } = (await marksOf(page, shared).first().boundingBox()) ?? {};
    const at = [x + width / 2, y + height / 2] as const;
    await page.mouse.move(...at);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      addEventListener('click', () => Object.assign(window.times, { from: performance.now() }), { capture: true, once: true });
    });
    await page.mouse.click(...at);
    times.push(await timeOf(page));
    await context.close();
  }
  console.log(`an event of our own painted after ${inMs(times)}`);
  expect(median(times)).toBeLessThanOrEqual(limits.click);
});
