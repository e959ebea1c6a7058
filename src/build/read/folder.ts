/** Every file of a folder, once: read as text, or put down with the reason why not. Follows no link, waits for no pipe, runs nothing. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReport } from '../../model/dataset.ts';
import type { Source } from '../../pipeline/records.ts';
import { compare } from '../../text/fold.ts';
import { decode } from './decode.ts';
import { refusals, shown } from './messages.ts';

export interface Read {
  source: Source;
  warnings: string[];
}

/** A plain-text article beyond this many bytes is an archive or an attack. */
const largest = 1024 * 1024;
/** What editors and systems leave behind. */
const leftover = /^(?:\.[^.].*|.*~|#.*#|Thumbs\.db|desktop\.ini|.*\.(?:bak|swp|tmp|orig))$/i;

/** Paths of all entries below the folder that are no folders, relative, with `/`; `except` is a folder that is not entered. */
function entries(folder: string, except: string): string[] {
  const found: string[] = [];
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(path.join(folder, at), { withFileTypes: true })) {
      const below = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (path.join(folder, below) !== except) waiting.push(below);
      } else found.push(below);
    }
  }
  return found.sort(compare);
}

export class FolderError extends Error {}

/** Throws FolderError, with what to do, where the folder is missing, is none, or is empty. `except` is where the dataset goes. */
export function readFolder(folder: string, except: string): { texts: Read[]; refused: FileReport[] } {
  let files: string[];
  try {
    files = entries(folder, except);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    const what = reason === 'ENOENT' ? 'does not exist' : reason === 'ENOTDIR' ? 'is a file, not a folder' : `cannot be opened (${reason})`;
    throw new FolderError(`The folder ${shown(folder)} ${what}. Name a folder of .txt articles: npm run data -- --in FOLDER --out FOLDER`);
  }
  if (files.length === 0)
    throw new FolderError(`The folder ${shown(folder)} is empty. Put at least one article into it as a .txt file, then run the same command again.`);
  const texts: Read[] = [];
  const refused: FileReport[] = [];
  for (const file of files) {
    const result = readOne(folder, file);
    if ('source' in result) texts.push(result);
    else refused.push(result);
  }
  return { texts, refused };
}

function readOne(folder: string, file: string): Read | FileReport {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const full = path.join(folder, file);
  try {
    const status = lstatSync(full);
    if (!status.isFile()) return refuse(file, 'skipped', 'not-regular-file');
    if (leftover.test(name)) return refuse(file, 'skipped', 'leftover');
    if (!/\.txt$/i.test(name)) return refuse(file, 'skipped', 'unsupported-format');
    if (status.size > largest) return refuse(file, 'rejected', 'too-large');
    const decoded = decode(readFileSync(full));
    if ('reject' in decoded) return refuse(file, 'rejected', decoded.reject);
    if (/^\s*(?:<!doctype html|<html[\s>])/i.test(decoded.text.slice(0, 500))) return refuse(file, 'rejected', 'looks-like-html');
    return { source: { file, text: decoded.text }, warnings: decoded.warnings };
  } catch {
    return refuse(file, 'rejected', 'unreadable');
  }
}

function refuse(file: string, status: 'rejected' | 'skipped', code: keyof typeof refusals): FileReport {
  return { file: file.toWellFormed(), status, article: null, code, message: `${shown(file)} ${refusals[code]}`, warnings: [] };
}
