/** What the hand-labelled times of our own texts are, and where in the plain text they stand. Judges no prediction and never reads the pipeline. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Offsets count UTF-16 code units of the text without its marks. */
interface Stretch {
  start: number;
  end: number;
}

/** A time expression as TIMEX3 (TimeML 1.2.1) names it: type and value. */
export interface LabelledTime extends Stretch {
  type: string;
  value: string;
}

export interface TimedArticle {
  id: string;
  /** The day the article was written, YYYY-MM-DD. */
  dct: string;
  text: string;
  timexes: LabelledTime[];
  /** Words that look like a time and are none. */
  traps: Stretch[];
}

/** A mark and its parts: [[words|TYPE|VALUE]] or ((words)). Words never cross a line. */
const mark = /\[\[([^[\]|]+)\|(DATE|TIME|DURATION|SET)\|([^[\]|\s]+)\]\]|\(\(([^()]+)\)\)/g;
const strayMark = /\[|\]|\(\(|\)\)|\|/;
const divider = /^={3,}\s*$/;
const heading = /^# (\d{4}-\d\d-\d\d) \S/;
const directions = '(?:PRESENT|PAST|FUTURE)_REF';
const span = 'P(?=[\\dX.T])(?:[\\dX.]+(?:DE|CE|[YQMWD]))*(?:T(?:[\\dX.]+[HMS])+)?';
const year = '(?:BC\\d{2,4}|[\\dX]{2,4})';
const withinYear = '(?:Q\\d|H\\d|SP|SU|FA|WI|W[\\dX]{2}(?:-(?:\\d|WE))?|[\\dX]{2}(?:-[\\dX]{2})?)';
const clock = 'T(?:\\d\\d:\\d\\d|MO|AF|EV|NI)';
/** The forms of TIMEX3 values that the set uses; anything else is a slip of the pen. */
const knownValue = new RegExp(`^(?:${directions}|${span}|${year}(?:-${withinYear})?(?:${clock})?)$`);

/** The articles of one of the two files beside this one. Throws where `parseTimes` does. */
export function readTimes(file: 'english' | 'spanish'): TimedArticle[] {
  return parseTimes(file, readFileSync(path.join(import.meta.dirname, 'times', `${file}.txt`), 'utf8'));
}

/** Throws naming file, article and line where a mark is malformed or an article opens without an ISO date. */
export function parseTimes(file: string, source: string): TimedArticle[] {
  const articles: TimedArticle[] = [];
  let lines: { text: string; number: number }[] = [];
  const close = () => {
    if (lines.some(({ text }) => text.trim() !== '')) articles.push(parseArticle(`${file}/${articles.length + 1}`, lines));
    lines = [];
  };
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    if (divider.test(text)) close();
    else lines.push({ text, number: index + 1 });
  }
  close();
  return articles;
}

function parseArticle(id: string, lines: readonly { text: string; number: number }[]): TimedArticle {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const [head, ...body] = lines.slice(first);
  const dct = heading.exec(head?.text ?? '')?.[1];
  if (!dct || !isDay(dct)) throw new Error(`${id}, line ${head?.number}: wants "# YYYY-MM-DD title"`);
  const article: TimedArticle = { id, dct, text: '', timexes: [], traps: [] };
  for (const { text, number } of body) {
    if (article.text !== '') article.text += '\n';
    readLine(article, text, `${id}, line ${number}`);
  }
  article.text = article.text.trimEnd();
  if (article.text === '') throw new Error(`${id}, line ${head?.number}: an article without text`);
  return article;
}

/** Adds one line's plain words to the article, and what was marked among them. */
function readLine(article: TimedArticle, line: string, place: string): void {
  const addPlain = (words: string) => {
    const stray = strayMark.exec(words);
    if (stray) throw new Error(`${place}: malformed mark at "${words.slice(stray.index, stray.index + 40)}"`);
    article.text += words;
  };
  let from = 0;
  for (const found of line.matchAll(mark)) {
    addPlain(line.slice(from, found.index));
    from = found.index + found[0].length;
    const [, words, type, value, trap] = found;
    const start = article.text.length;
    addPlain(words ?? trap ?? '');
    const end = article.text.length;
    if (article.text.slice(start, end).trim().length !== end - start) throw new Error(`${place}: malformed mark ${found[0]}, blanks at its edge`);
    if (type === undefined || value === undefined) article.traps.push({ start, end });
    else if (knownValue.test(value)) article.timexes.push({ start, end, type, value });
    else throw new Error(`${place}: malformed mark ${found[0]}, no TIMEX3 value`);
  }
  addPlain(line.slice(from));
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
