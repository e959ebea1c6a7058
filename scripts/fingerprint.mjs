/** Tells whether two runs of the data step left the same bytes. Looks at generated files alone, never at the articles. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const data = join(root, 'public', 'data');

/** Path below public/data to a hash of its bytes. */
export function fingerprint() {
  const prints = new Map();
  for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = path.slice(data.length + 1).replaceAll('\\', '/');
    if (!entry.isFile() || name.startsWith('articles/')) continue;
    prints.set(name, createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return prints;
}

/** The files that came, went or changed, sorted. */
export function differences(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
