/** The passports of an event: what was said, each utterance once, with the form, words, speaker and credits of every version. Reads whole articles, so that `absent` means nowhere in it. */
import type { Utterance, UtteranceCell } from '../../model/quotation.ts';
import { excerpt, type LinkedCorpus } from '../records.ts';
import { credits } from './credits.ts';
import { asRun, formOf, type Given } from './forms.ts';
import { type Run, type Saying, type Spoken, spoken } from './sayings.ts';
import { credited, isNameless, type Named, namedBy, speakersOf, wordsAt } from './speakers.ts';

/** A saying of a version, by which utterances are made. */
interface Said {
  column: number;
  saying: Saying;
}

/** What an article says of an event in quotation marks. */
export type Sayings = (event: number, article: number) => Telling;

/**
 * A saying belongs to the events in whose passages it stands. One that stands in none goes on from the saying before it: what somebody says in one
 * article was mostly said at one time, and passages of older events between two sayings only explain. Without one before it belongs to the event
 * that the article opens with.
 */
export function sayings(corpus: LinkedCorpus): Sayings {
  const known = new Map<number, Spoken>();
  const read = (article: number) => {
    const own = known.get(article) ?? spoken(corpus.articles[article] as LinkedCorpus['articles'][number]);
    known.set(article, own);
    return own;
  };
  const told = corpus.articles.map((): { event: number; start: number; end: number; lead: boolean }[] => []);
  corpus.events.forEach(({ mentions }, event) => {
    for (const { article, sentence, place } of mentions) {
      const at = corpus.articles[article]?.sentences[sentence];
      if (at) told[article]?.push({ event, start: at.start, end: at.end, lead: place === 'lead' });
    }
  });
  const owned = new Map<string, Saying[]>();
  told.forEach((passages, article) => {
    if (corpus.articles[article]?.quotations.length === 0 || passages.length === 0) return;
    let last = passages.filter(({ lead }) => lead).map(({ event }) => event);
    for (const saying of read(article).sayings) {
      const here = passages.filter(({ start, end }) => saying.parts.some((part) => start < part.end && part.start < end)).map(({ event }) => event);
      if (here.length > 0) last = here;
      for (const event of new Set(last)) owned.set(`${event} ${article}`, [...(owned.get(`${event} ${article}`) ?? []), saying]);
    }
  });
  return (event, article) => ({ spoken: () => read(article), own: owned.get(`${event} ${article}`) ?? [] });
}

/** A version: its article, read when an utterance is looked for in it, and those of its sayings that belong to the event. */
export interface Telling {
  spoken: () => Spoken;
  own: readonly Saying[];
}

/** The utterances of versions, in the order of `rowAt`, which tells the row of the statement that a place of a version belongs to. */
export function utterances(tellings: readonly Telling[], rowAt: (column: number, at: number) => number): Utterance[] {
  const said = tellings.flatMap(({ own }, column) => own.filter(isTold).map((saying): Said => ({ column, saying })));
  // Words that another version breaks in two come before their pieces; then the shortest way to say it: longer quotations hold it, it holds none of them.
  const broken = new Set(said.filter(({ column, saying }) => tellings.some((other, c) => c !== column && asRun(saying, other.spoken()))));
  const byLength = (a: Said, b: Said) => a.saying.content - b.saying.content || a.column - b.column || a.saying.start - b.saying.start;
  const ordered = said.toSorted((a, b) => Number(broken.has(b)) - Number(broken.has(a)) || byLength(a, b));
  const taken = new Set<Saying>();
  const found: { utterance: Utterance; row: number; order: number }[] = [];
  for (const { column, saying } of ordered) {
    if (taken.has(saying)) continue;
    const again = said.filter((one) => isSame(one.saying, saying));
    const given = tellings.map(({ spoken: other }, c) =>
      c === column ? itself(again, column) : formIn(saying, (tellings[column] as Telling).spoken(), other()),
    );
    for (const one of again) taken.add(one.saying);
    for (const { saying: theirs, whole } of given) if (theirs && whole) for (const piece of piecesOf(theirs)) taken.add(piece);
    const cells = given.map((one, c) => cell(one, (tellings[c] as Telling).spoken()));
    if (saying.content === 1 && isLoneWord(saying, cells, tellings)) continue;
    const speakers = speakersOf(cells.flatMap(({ speaker }, c) => (speaker ? [namedBy((tellings[c] as Telling).spoken().text, speaker.words)] : [])));
    found.push({ utterance: { cells, speakers }, row: rowAt(column, saying.start), order: said.findIndex((one) => one.saying === saying) });
  }
  return found.sort((a, b) => a.row - b.row || a.order - b.order).map(({ utterance }) => utterance);
}

function formIn(saying: Saying, own: Spoken, other: Spoken): Given {
  return formOf(saying, own, other, (theirs) => speakersOf([nameOf(own, saying), nameOf(other, theirs)].flatMap((one) => one ?? [])));
}

function nameOf({ text }: Spoken, saying: Saying): Named | null {
  const { speaker } = credited(saying);
  return speaker && namedBy(text, wordsAt(text, speaker));
}

function piecesOf(saying: Saying | Run): readonly Saying[] {
  return 'of' in saying ? saying.of : [saying];
}

/** A single word that is given to nobody is a name or an odd word, and no utterance. */
function isTold(saying: Saying): boolean {
  const { speaker, cue } = credited(saying);
  return saying.content > 0 && (saying.words.length > 1 || speaker !== null || cue !== null);
}

/** One word that a single version has in marks, and others use for something else or that is a piece of a sentence ("a “tame” wolf"), is no utterance to compare. */
function isLoneWord({ words, start }: Saying, cells: readonly UtteranceCell[], tellings: readonly Telling[]): boolean {
  if (tellings.length < 2 || cells.filter(({ form }) => form !== 'absent').length > 1) return false;
  const column = cells.findIndex(({ form }) => form !== 'absent');
  if (/\p{Ll}/u.test(tellings[column]?.spoken().text.text.charAt(start) ?? '')) return true;
  const stems = words.flatMap(({ kind, stem }) => (kind === 'content' ? [stem] : []));
  return cells.some(({ form }, c) => form === 'absent' && stems.every((stem) => tellings[c]?.spoken().stems.has(stem)));
}

function isSame(one: Saying, two: Saying): boolean {
  return one.words.length === two.words.length && one.words.every(({ stem }, i) => stem === two.words[i]?.stem);
}

/** The version that an utterance is taken from; where it says the words twice, the place where it says whose they are. */
function itself(again: readonly Said[], column: number): Given {
  const own = again.filter((one) => one.column === column).map(({ saying }) => saying);
  const saying = own.find((one) => credited(one).speaker) ?? own[0] ?? null;
  return { form: 'quoted', words: saying && { start: saying.start, end: saying.end }, saying, whole: true };
}

function cell({ form, words, saying }: Given, { text }: Spoken): UtteranceCell {
  if (!words) return { form: 'absent', words: null, speaker: null, cue: null, credits: [] };
  const by = saying ? credited(saying) : text.credit(words);
  const speaker = by.speaker && !isNameless(wordsAt(text, by.speaker)) ? by.speaker : null;
  return {
    form,
    words: excerpt(text, words),
    speaker: speaker && excerpt(text, speaker),
    cue: by.cue && excerpt(text, by.cue),
    credits: credits(text, words, speaker),
  };
}
