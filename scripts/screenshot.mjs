#!/usr/bin/env node
/** `npm run screenshot`: takes the pictures of the README from the built site, with the event of most versions open. Reads the site only through the browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { main, root, Trouble } from './run.mjs';

const size = { width: 1440, height: 900 };

/** Those that the README shows. */
const views = ['lines', 'text', 'figures', 'quotations'];

/** The event that most articles tell of; of those the weightiest. */
const best = (events) => [...events].sort((a, b) => b.tellings.length - a.tellings.length || b.weight - a.weight)[0];

async function take(url) {
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce', colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC' });
    const timeline = await (await page.request.get(`${url}data/timeline.json`)).json();
    const event = `${url}?v=1&event=${best(timeline.events)?.id ?? ''}`;
    await page.goto(event, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(root, 'docs', 'screenshot.png') });
    for (const view of views) {
      // In a frame the event comes first.
      await page.goto(`${event}&as=${view}&embed=1`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(root, 'docs', 'views', `${view}.png`) });
    }
    console.log(`Wrote docs/screenshot.png and docs/views: ${views.join(', ')}`);
  } finally {
    await browser.close();
  }
}

await main(async () => {
  await install();
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new Trouble('dist/index.html is missing; the picture is taken of the built site. Build it with: npm run build');
  const { tsImport } = await import('tsx/esm/api');
  const { serve } = await tsImport('../src/build/serve.ts', import.meta.url);
  const site = await serve({ root: join(root, 'dist'), port: 0 });
  try {
    await take(site.url);
  } finally {
    await site.close();
  }
});
