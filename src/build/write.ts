/** Puts a dataset into a folder so that a reader sees the old one whole or the new one whole: shards first, the index last by rename, then what nobody names is swept. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Report } from '../model/dataset.ts';
import { type Dataset, serialised } from '../pipeline/write/dataset.ts';
import { moved } from '../pipeline/write/identity.ts';
import { shown } from './read/messages.ts';
import { jsonSchema } from './schema.ts';

export class LockError extends Error {}

const lockName = '.building';

/** Takes the folder for this process; the lock of a process that is gone is swept. The lock appears whole, by a link, so that nobody reads half of it. */
export function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, lockName);
  const own = `${file}.${process.pid}.part`;
  writeFileSync(own, String(process.pid));
  try {
    take(own, file, folder);
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(file, { force: true });
}

function take(own: string, file: string, folder: string): void {
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isAlive(holder))
      throw new LockError(
        `Another build (process ${holder}) is writing to ${shown(folder)}. Wait for it to end, or stop it, then run the same command again.`,
      );
    rmSync(file);
    linkSync(own, file);
  }
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

/** Folders of files that are named by their content. */
const shelves = ['events', 'texts', 'terms'];

/** `tables`: files for other programs, by name; they come before the index, as everything does. */
export function writeDataset(folder: string, dataset: Dataset, report: Report, tables: ReadonlyMap<string, string> = new Map()): void {
  for (const shelf of shelves) mkdirSync(path.join(folder, shelf), { recursive: true });
  const shards = new Map<string, unknown>([...dataset.events, ...dataset.articles, ...dataset.terms]);
  for (const [name, value] of shards) put(folder, name, serialised(value));
  put(folder, 'schema.json', serialised(jsonSchema()));
  put(folder, 'ids.json', serialised(dataset.ids));
  put(folder, 'moved.json', serialised(moved(dataset.ids)));
  put(folder, 'report.json', serialised(report));
  for (const [name, content] of tables) put(folder, name, content);
  put(folder, 'timeline.json', serialised(dataset.timeline));
  sweep(folder, shards);
}

/** Names that builds give to shards and to files that they have not finished. */
const ownShard = /^(?:[ae][0-9a-z]{10}-)?[0-9a-z]{8}\.json(?:\.\d+\.part)?$/;
const ownPart = /^(?:(?:timeline|ids|moved|report|schema)\.json|(?:articles|events)\.csv)\.\d+\.part$/;

/** Removes shards of older builds and the halves that a killed build left; nothing that a build has not written. */
function sweep(folder: string, shards: ReadonlyMap<string, unknown>): void {
  for (const shelf of shelves) {
    for (const name of readdirSync(path.join(folder, shelf)))
      if (ownShard.test(name) && !shards.has(`${shelf}/${name}`)) rmSync(path.join(folder, shelf, name));
  }
  for (const name of readdirSync(folder)) if (ownPart.test(name)) rmSync(path.join(folder, name));
}
