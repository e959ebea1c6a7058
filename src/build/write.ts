/** Puts a dataset into a folder so that a reader sees the old one whole or the new one whole: shards first, the index last by rename, then what nobody names is swept. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../model/dataset.ts';
import { type Dataset, serialised } from '../pipeline/write/dataset.ts';
import { shown } from './read/messages.ts';
import { jsonSchema } from './schema.ts';

export class LockError extends Error {}

const lockName = '.building';

/** Takes the folder for this process; the lock of a process that is gone is swept. */
export function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, lockName);
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder))
      throw new LockError(
        `Another build (process ${holder}) is writing to ${shown(folder)}. Wait for it to end, or stop it, then run the same command again.`,
      );
    rmSync(file);
    return lock(folder);
  }
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes beside and renames, so that the name never stands on half a file. Untouched where the content is the same. */
function put(folder: string, name: string, content: string): void {
  const file = path.join(folder, name);
  try {
    if (readFileSync(file, 'utf8') === content) return;
  } catch {
    // Not there yet.
  }
  const beside = `${file}.${process.pid}.part`;
  const handle = openSync(beside, 'w');
  writeSync(handle, content);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}

export function writeDataset(folder: string, dataset: Dataset, report: Report): void {
  for (const shelf of ['events', 'texts']) mkdirSync(path.join(folder, shelf), { recursive: true });
  const shards = new Map<string, unknown>([...dataset.events, ...dataset.articles]);
  for (const [name, value] of shards) put(folder, name, serialised(value));
  put(folder, 'schema.json', serialised(jsonSchema()));
  put(folder, 'ids.json', serialised(dataset.ids));
  put(folder, 'report.json', serialised(report));
  put(folder, 'timeline.json', serialised(dataset.timeline));
  sweep(folder, shards);
}

/** Removes shards of older builds and the halves that a killed build left. */
function sweep(folder: string, shards: ReadonlyMap<string, unknown>): void {
  for (const shelf of ['events', 'texts']) {
    for (const name of readdirSync(path.join(folder, shelf)))
      if (!shards.has(`${shelf}/${name}`)) rmSync(path.join(folder, shelf, name), { force: true });
  }
  for (const name of readdirSync(folder)) if (/\.\d+\.part$/.test(name)) rmSync(path.join(folder, name), { force: true });
}
