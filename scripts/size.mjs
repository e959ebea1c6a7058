#!/usr/bin/env node
/** Weighs the scripts that the first screen of the built site waits for: the entry and all that it imports. Chunks that load later are not counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { main, root, Trouble } from './run.mjs';

/** The promise of the first issue, in bytes; kB is 1000. */
const limitGz = 160_000;

function entryWithImports(manifest) {
  const queue = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const seen = new Set(queue);
  for (const key of queue) {
    for (const next of manifest[key].imports ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return queue.map((key) => manifest[key].file);
}

/** Prints each script's weight; trouble where the sum passes the limit. */
export function checkSize() {
  const dist = join(root, 'dist');
  let manifest;
  try {
    manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  } catch (error) {
    throw new Trouble(`the manifest of the built site cannot be read (${error.message}). Build it with: npm run build`);
  }
  const files = entryWithImports(manifest).filter((file) => file.endsWith('.js'));
  if (files.length === 0) throw new Trouble('dist/.vite/manifest.json names no entry script. Check build.manifest in vite.config.ts.');
  let sum = 0;
  for (const file of files) {
    const bytes = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
    sum += bytes;
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB gz  ${file}`);
  }
  console.log(`${(sum / 1000).toFixed(1).padStart(8)} kB gz  of ${limitGz / 1000}`);
  if (sum > limitGz)
    throw new Trouble('the first screen waits for too much script. Load what it does not show with import(), or raise no limit but cut.');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main(async () => checkSize());
