/** Finds a Chromium for the browser tests, or gets one. Never touches a browser that is there already. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { program, run, Trouble } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(executable);

/** Some systems keep a stub of that name which only says where to get the browser: so it has to tell its version. */
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** The browser that CHROMIUM_PATH names, else an installed one, else null. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (executable(named)) return named;
    throw new Trouble(`CHROMIUM_PATH names ${named}, which is missing or may not be run. Let it name a Chromium or Chrome, or unset it.`);
  }
  for (const name of names) {
    const path = onPath(name);
    if (path && starts(path)) return path;
  }
  return elsewhere.find((path) => executable(path)) ?? null;
}

/** The browser that Playwright downloaded earlier, else null. */
async function findDownloaded() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && executable(path) ? path : null;
}

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && Boolean(onPath('apt-get'));

async function installFromDebian() {
  console.log('No browser found: installing the package chromium with apt-get');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return code === 0 ? findBrowser() : null;
}

async function download() {
  console.log('No browser found: downloading the one of Playwright');
  const code = await run(...program('playwright', 'install', ...(mayInstall() ? ['--with-deps'] : []), 'chromium'));
  return code === 0 ? findDownloaded() : null;
}

/** Path of a browser that can be started. */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await findDownloaded()) ?? (mayInstall() ? await installFromDebian() : null) ?? (await download());
  if (found) return found;
  throw new Trouble(
    'no Chromium or Chrome was found on the PATH, and none could be installed (apt-get needs root; the download of Playwright failed). ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to the path of its program, and run the command again.',
  );
}
