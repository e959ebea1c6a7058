/** Serves the built site to all browser tests, on a free port, and stops when they are done. Never builds it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../src/build/serve.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(`${root}/index.html`)) throw new Error('dist/index.html is missing: the browser tests need the built site. Run: npm run build');
  const site = await serve({ root, port: 0 });
  process.env.SYNOPTIC_URL = site.url;
  return site.close;
}
