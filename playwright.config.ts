/** How the browser tests run: against the built site, served as `npm start` serves it, in the Chromium that scripts/browser.mjs finds. */
import { defineConfig, devices } from 'playwright/test';
import { findBrowser } from './scripts/browser.mjs';

/** What a browser in a container or on a build machine needs, and nothing that asks its maker anything. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A build machine may starve a browser for seconds: one more try there, and the summary of `npm test` names who needed it.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  timeout: 30_000,
  expect: { timeout: 7_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // The address of the site is known once setup has started the server; it reaches the workers by their environment.
    baseURL: process.env.SYNOPTIC_URL ?? 'http://127.0.0.1/',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: executablePath === null ? { args } : { args, executablePath },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'site', testIgnore: 'speed/**' },
    // Times are taken when nothing else runs.
    { name: 'speed', testMatch: 'speed/*.spec.ts', dependencies: ['site'], workers: 1 },
  ],
});
