/** The data step: a folder of articles in, a dataset out, every input accounted for once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type FileReport, type Ids, IdsSchema, type Report } from '../model/dataset.ts';
import { type Intake, intake, run } from '../pipeline/run.ts';
import { compare } from '../text/fold.ts';
import { accountOf, readOverrides } from './overrides.ts';
import { FolderError, readFolder } from './read/folder.ts';
import { refusals, shown } from './read/messages.ts';
import { tablesOf } from './tables.ts';
import { verify } from './verify.ts';
import { lock, writeDataset } from './write.ts';

export interface BuildOptions {
  /** A reader's corrections; else overrides.json in the folder of the dataset. */
  readonly corrections?: string | null;
  /** Whether tables for spreadsheets are written beside the dataset. */
  readonly csv?: boolean;
}

/** Reads `from` and the corrections of a reader, writes `to`. `tell` gets a line for the person who waits. Throws an error whose message says what to do. */
export function buildData(from: string, to: string, tell: (line: string) => void, { corrections = null, csv = false }: BuildOptions = {}): Report {
  apart(from, to);
  const file = corrections ?? path.join(to, 'overrides.json');
  const overrides = readOverrides(file, corrections !== null);
  const { texts, refused } = readFolder(from, to);
  const warningsOf = new Map(texts.map((one) => [one.source.file, one.warnings]));
  tell(`Reading ${texts.length + refused.length} files of ${shown(from)}`);
  const taken = intake(
    texts.map((one) => one.source),
    overrides.corrections,
  );
  const files = [...refused, ...taken.map((one) => account(one, warningsOf.get(one.source.file) ?? []))].sort((a, b) => compare(a.file, b.file));
  for (const file of files) if (file.message) tell(`  ${file.status}: ${file.message}`);
  const articles = taken.filter((one) => one.outcome === 'accepted').map((one) => one.article);
  if (articles.length === 0)
    throw new FolderError(
      `No article in ${shown(from)} could be read; the lines above say why. Put at least one article into it as a .txt file, then run the same command again.`,
    );
  const release = lock(to);
  try {
    const dataset = run(articles, idsBefore(to), overrides);
    verify(dataset, overrides);
    const accounts = accountOf(overrides, dataset.outcomes, files, path.basename(file));
    for (const one of accounts) if (one.message) tell(`  ${one.status}: ${one.message}`);
    const report: Report = { formatVersion: 1, files, ...(accounts.length > 0 ? { corrections: accounts } : {}) };
    writeDataset(to, dataset, report, csv ? tablesOf(dataset.timeline) : undefined);
    tell(`${articles.length} articles, ${dataset.timeline.events.length} events, every span proved. Written to ${shown(to)}`);
    return report;
  } finally {
    release();
  }
}

/** Source and dataset must not lie in one another's way: a build would read what it wrote, or write where it reads. */
function apart(from: string, to: string): void {
  const shelves = ['events', 'texts', 'terms'].map((shelf) => path.join(to, shelf));
  const within = (folder: string, outer: string) => folder === outer || folder.startsWith(outer + path.sep);
  if (from === to || shelves.some((shelf) => within(from, shelf)))
    throw new FolderError(
      `The articles in ${shown(from)} would lie among the files of the dataset in ${shown(to)}. Name another folder with --out FOLDER.`,
    );
}

function account({ source, article, outcome, copyOf }: Intake, warnings: readonly string[]): FileReport {
  const accepted = outcome !== 'no-article-text';
  const message = outcome === 'accepted' ? null : `${shown(source.file)} ${refusals[outcome]}${copyOf === null ? '' : ` ${shown(copyOf)}`}`;
  return {
    file: source.file.toWellFormed(),
    status: outcome === 'no-article-text' ? 'rejected' : outcome,
    article: accepted ? article.id : null,
    code: outcome === 'accepted' ? null : outcome,
    message,
    warnings: [...warnings, ...article.warnings].sort(compare),
  };
}

/** The ids of earlier builds. A file that is there but broken stops the build: to lose it would break every link ever shared. */
function idsBefore(folder: string): Ids {
  const file = path.join(folder, 'ids.json');
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { formatVersion: 1, events: [] };
    throw new FolderError(
      `${shown(file)} cannot be read (${code}). It keeps the links that were ever shared alive: make it readable, then run the same command again.`,
    );
  }
  try {
    return v.parse(IdsSchema, JSON.parse(content));
  } catch {
    throw new FolderError(
      `${shown(file)} is damaged. It keeps the links that were ever shared alive: restore it from your version control or a backup. If no link matters, delete it, then run the same command again.`,
    );
  }
}
