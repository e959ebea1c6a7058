/** Measures quotations against labels made by hand: forms over two texts, hard marks with their speakers, and the passports of the five articles. Through the code of the site; tunes nothing. */
import { readFileSync } from 'node:fs';
import type { Form, UtteranceCell } from '../../src/model/quotation.ts';
import type { Span } from '../../src/model/span.ts';
import { spoken } from '../../src/pipeline/align/sayings.ts';
import { type Telling, utterances } from '../../src/pipeline/align/utterances.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import type { AnnotatedArticle } from '../../src/pipeline/records.ts';
import type { Case } from './gold.ts';

/** How many of the labels hold, and what is wrong with the others, a line each. */
export interface Judged {
  right: number;
  all: number;
  faults: string[];
}

interface FormLabel {
  id: string;
  a: { text: string };
  b: { text: string };
  words: string;
  speakerA: string | null;
  speakerB: string | null;
  form: Form;
  wordsB: string | null;
  speakers: 'same' | 'differ' | 'unknown';
}

interface HardLabel {
  id: string;
  text: string;
  quotations: {
    words: string;
    speaker: string | null;
    cue: string | null;
    nested: string[];
    continues: boolean;
    closed: boolean;
    pronoun?: boolean;
    antecedent?: string;
  }[];
}

/** A text of a few sentences, with no head or furniture that cleaning would look for. */
function annotated(text: string): AnnotatedArticle {
  const parts = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
    rule: 'clean/body',
  }));
  const bare = { title: null, publisher: null, byline: null, agencies: [], dateline: null, opening: null, dates: [] };
  return annotate({ ...clean({ file: 'label.txt', text }), ...bare, parts });
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** One holds all words of the other, in a row. */
function overlap(one: string | null, two: string | null): boolean {
  const [a, b] = [words(one ?? '').join(' '), words(two ?? '').join(' ')];
  return a === '' || b === '' ? a === b : ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

export function measureForms(labels: readonly FormLabel[]): Judged & { speakers: Judged } {
  const forms: Judged = { right: 0, all: 0, faults: [] };
  const speakers: Judged = { right: 0, all: 0, faults: [] };
  for (const label of labels) {
    const tellings = [label.a.text, label.b.text].map((text): Telling => {
      const read = spoken(annotated(text));
      return { spoken: () => read, own: read.sayings };
    });
    const found = utterances(tellings, () => 0);
    const holding = found.filter(({ cells: [a] }) => a?.form === 'quoted' && overlap(a.words?.words ?? '', label.words));
    const passport = holding[0] ?? found.find(({ cells: [a] }) => a?.words && overlap(a.words.words, label.words));
    const [a, b] = passport?.cells ?? [];
    // Of words that vary, either may be the ones that the passport starts from.
    const form = a?.form === 'varied' && b?.form === 'quoted' ? 'varied' : b?.form;
    judge(
      forms,
      form === label.form && overlap(b?.words?.words ?? null, label.wordsB),
      `${label.id}: ${form} ${JSON.stringify(b?.words?.words)}, not ${label.form} ${JSON.stringify(label.wordsB)}`,
    );
    judge(speakers, named(a, label.speakerA), `${label.id} a: said by ${a?.speaker?.words}, not ${label.speakerA}`);
    if (label.form !== 'absent') {
      judge(speakers, named(b, label.speakerB), `${label.id} b: said by ${b?.speaker?.words}, not ${label.speakerB}`);
      judge(speakers, passport?.speakers === label.speakers, `${label.id}: speakers ${passport?.speakers}, not ${label.speakers}`);
    }
  }
  return { ...forms, speakers };
}

function judge(to: Judged, holds: boolean, fault: string): void {
  to.all++;
  if (holds) to.right++;
  else to.faults.push(fault);
}

function named(cell: UtteranceCell | undefined, wanted: string | null): boolean {
  return overlap(cell?.speaker?.words ?? null, wanted);
}

/** A text is right where every quotation of it is, with speaker, cue, nested ones and how it is broken. */
export function measureHard(labels: readonly HardLabel[]): Judged {
  const judged: Judged = { right: 0, all: 0, faults: [] };
  for (const label of labels) {
    const { text, quotations } = annotated(label.text);
    const at = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
    const faults = label.quotations.flatMap((wanted, i) => {
      const found = quotations[i];
      const wrong = [
        at(found) === wanted.words ? '' : `words ${at(found)}`,
        overlap(at(found?.speaker), wanted.speaker) ? '' : `speaker ${at(found?.speaker)}`,
        overlap(at(found?.cue), wanted.cue) ? '' : `cue ${at(found?.cue)}`,
        JSON.stringify((found?.nested ?? []).map(at)) === JSON.stringify(wanted.nested)
          ? ''
          : `nested ${JSON.stringify((found?.nested ?? []).map(at))}`,
        (found?.continues ?? false) === wanted.continues ? '' : `continues ${found?.continues ?? false}`,
        (found?.unclosed ?? false) === !wanted.closed ? '' : `unclosed ${found?.unclosed ?? false}`,
        wanted.antecedent && !(found?.named && overlap(at(found.named), wanted.antecedent)) ? `stands for ${at(found?.named)}` : '',
      ].filter((one) => one !== '');
      return wrong.map((one) => `${label.id} ${JSON.stringify(wanted.words.slice(0, 40))}: ${one}`);
    });
    if (quotations.length !== label.quotations.length) faults.push(`${label.id}: ${quotations.length} quotations, not ${label.quotations.length}`);
    judge(judged, faults.length === 0, faults.join('\n    '));
  }
  return judged;
}

/** Every row of the reading by hand must be a passport of some event: each version in the form as written, with words that overlap, and given to the speaker where one is named. */
export function measurePassports(one: Case): Judged {
  const judged: Judged = { right: 0, all: 0, faults: [] };
  for (const row of one.gold.quotations ?? []) {
    if (!('cells' in row)) continue;
    const tries = one.events.flatMap(({ versions, utterances: passports }) =>
      passports.map(({ cells }) =>
        Object.entries(row.cells).flatMap(([file, { form, words: wanted }]) => {
          const column = versions.findIndex(({ article }) => one.corpus.articles[article]?.source.file === file);
          const cell = cells[column];
          if (cell?.form !== form || !overlap(cell.words?.words ?? null, wanted))
            return [`${file} ${cell?.form} ${JSON.stringify(cell?.words?.words)}, not ${form} ${JSON.stringify(wanted)}`];
          // Where a readout tells what somebody said, the reading by hand may name the one or the other: both stand in the chain.
          const chain = [cell.speaker, ...cell.credits].map((one) => one?.words ?? '').join(', ');
          const isOther = row.speaker !== null && cell.form !== 'plain' && cell.form !== 'absent' && !sharesName(chain, row.speaker);
          return isOther ? [`${file} ${JSON.stringify(wanted)} is given to ${cell.speaker?.words}, not ${row.speaker}`] : [];
        }),
      ),
    );
    const best = tries.sort((a, b) => a.length - b.length || Number(a[0]?.includes('given') ?? 0) * -1)[0] ?? ['no passport'];
    judge(judged, best.length === 0, best.join('; '));
  }
  return judged;
}

/** Every quotation of the reading by hand is found, and given to whom it names. */
export function measureSpeakers(one: Case): Judged {
  const judged: Judged = { right: 0, all: 0, faults: [] };
  for (const row of one.gold.quotations ?? []) {
    if (!('file' in row)) continue;
    const article = one.articles.get(row.file);
    const start = article?.text.indexOf(row.words) ?? -1;
    const found = article?.quotations.find((quotation) => quotation.start < start + row.words.length && start < quotation.end);
    const span = found?.named ?? found?.speaker ?? null;
    const speaker = article && span ? article.text.slice(span.start, span.end) : null;
    const holds = found !== undefined && (row.speaker === null ? speaker === null : speaker !== null && sharesName(speaker, row.speaker));
    judge(judged, holds, `${row.file} ${JSON.stringify(row.words)}: ${found ? `said by ${speaker}, not ${row.speaker}` : 'not found'}`);
  }
  return judged;
}

/** By a name, or by the office that the articles give the name's bearer. */
function sharesName(found: string, wanted: string): boolean {
  const own: readonly string[] = words(found);
  return words(wanted).some((word) => own.includes(word)) || /\bpresident\b/i.test(found);
}

export function readLabels<Label>(file: string): Label[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Label[];
}
