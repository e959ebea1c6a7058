/** Reads overrides.json, a reader's corrections, and says what became of each. A file that is there but broken stops the build: it is somebody's work. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Correction, type Overrides, OverridesSchema } from '../model/corrections.ts';
import type { CorrectionReport, FileReport } from '../model/dataset.ts';
import type { Outcome } from '../pipeline/records.ts';
import { FolderError } from './read/folder.ts';
import { shown } from './read/messages.ts';

/** `mustBe`: the command line names the file. Else none there means no corrections. */
export function readOverrides(file: string, mustBe: boolean): Overrides {
  const content = contentOf(file, mustBe);
  if (content === null) return { formatVersion: 1, corrections: [] };
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    throw damaged(file, `it is no JSON (${(error as Error).message})`);
  }
  const result = v.safeParse(OverridesSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw damaged(file, `at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

function contentOf(file: string, mustBe: boolean): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !mustBe) return null;
    throw new FolderError(`${shown(file)} cannot be read (${code}). It holds the corrections of a reader: name the right file, or make it readable.`);
  }
}

function damaged(file: string, what: string): FolderError {
  return new FolderError(
    `${shown(file)} cannot be honoured: ${what}. It holds the corrections of a reader: mend it there or export it anew from the page (docs/format.md says what it may hold). To build without it, move it away.`,
  );
}

/** One entry a correction, in the order of the file; `file` is how it is called in messages. */
export function accountOf({ corrections }: Overrides, outcomes: readonly Outcome[], files: readonly FileReport[], file: string): CorrectionReport[] {
  const articles = new Set(files.flatMap(({ article }) => article ?? []));
  const byPlace = new Map(outcomes.map((outcome) => [outcome.correction, outcome]));
  return corrections.map((one, correction): CorrectionReport => {
    const place = `${shown(file)}, corrections.${correction} (${one.kind})`;
    if (one.kind === 'date' || one.kind === 'publisher') {
      if (articles.has(one.article)) return { correction, status: 'honoured', message: null };
      return {
        correction,
        status: 'lost',
        message: `${place}: no article has the id ${one.article} any more. Its words were changed or it was taken away: give its new id, or remove the correction.`,
      };
    }
    return { correction, ...ofEvents(one, place, byPlace.get(correction)) };
  });
}

function ofEvents(one: Correction, place: string, outcome: Outcome | undefined): Omit<CorrectionReport, 'correction'> {
  const missing = outcome?.missing ?? 0;
  const passages = missing === 1 ? 'one of its passages is' : `${missing} of its passages are`;
  if (!outcome || outcome.result === 'lost')
    return {
      status: 'lost',
      message: `${place}: ${one.kind === 'join' ? 'an event that it names has' : 'its event has'} no passage left in these articles, so nothing was changed. Make the correction anew in the page, or remove it.`,
    };
  if (outcome.result === 'needless')
    return { status: 'needless', message: `${place}: the articles tell it so by themselves now. The correction can stay or be removed.` };
  if (missing === 0) return { status: 'honoured', message: null };
  return { status: 'partly', message: `${place}: honoured, but ${passages} no longer in these articles. Look at the event in the page.` };
}
