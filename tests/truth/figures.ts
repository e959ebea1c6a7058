/** Measures the reading of figures against sentences that were labelled by hand (`--figures FILE.jsonl`). Tunes nothing. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import type { RawFigure } from '../../src/pipeline/records.ts';

interface LabelledFigure extends Span {
  value: number;
  bound: string;
  of: Span | null;
  says: Span | null;
}

interface LabelledSentence {
  id: string;
  text: string;
  figures: readonly LabelledFigure[];
}

export interface FiguresScore {
  right: number;
  extra: number;
  missed: number;
  /** Of the right ones those with the counted and the sayer as labelled. */
  of: number;
  says: number;
  faults: string[];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const wordsOf = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '–');
const lastWord = (words: string): string => words.split(/\s+/).at(-1) ?? '';

/** Where a label says nothing nothing may be found; else the spans share a character and end in the same word. */
function alike(text: string, found: Span | null, label: Span | null): boolean {
  if (!found || !label) return found === label;
  return overlap(found, label) && lastWord(wordsOf(text, found)) === lastWord(wordsOf(text, label));
}

/** The figures of one sentence, read as body text by the stage that reads them for the site. */
export function figuresOf(text: string): readonly RawFigure[] {
  return annotate({ ...clean({ file: 'sentence', text }), parts: [{ role: 'body', rule: 'body', start: 0, end: text.length }] }).figures;
}

export function measureFigures(file: string): FiguresScore {
  const score: FiguresScore = { right: 0, extra: 0, missed: 0, of: 0, says: 0, faults: [] };
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) scoreSentence(JSON.parse(line) as LabelledSentence, score);
  return score;
}

function scoreSentence({ id, text, figures: labels }: LabelledSentence, score: FiguresScore): void {
  const open = [...figuresOf(text)];
  for (const label of labels) {
    const at = open.findIndex((one) => overlap(one, label) && one.value === label.value && one.bound === label.bound);
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (!found) {
      score.missed++;
      score.faults.push(`${id}: missed ${JSON.stringify(wordsOf(text, label))} as ${label.bound} ${label.value} in ${text}`);
      continue;
    }
    score.right++;
    for (const role of ['of', 'says'] as const) {
      if (alike(text, found[role], label[role])) score[role]++;
      else
        score.faults.push(`${id}: ${role} of ${wordsOf(text, label)} is ${wordsOf(text, found[role])}, not ${wordsOf(text, label[role])}: ${text}`);
    }
  }
  score.extra += open.length;
  for (const one of open) score.faults.push(`${id}: extra ${JSON.stringify(wordsOf(text, one))} as ${one.bound} ${one.value} in ${text}`);
}
