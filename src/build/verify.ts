/** Proof before publication: every file fits its schema and every span holds the words it claims. What fails is not written. */
import * as v from 'valibot';
import { ArticleFileSchema } from '../model/article.ts';
import { common } from '../model/calendar.ts';
import { correctedRules, type Overrides } from '../model/corrections.ts';
import { IdsSchema, TimelineSchema } from '../model/dataset.ts';
import { EventFileSchema, type Version } from '../model/event.ts';
import type { Excerpt } from '../model/span.ts';
import { type Slot, TermsFileSchema } from '../model/wording.ts';
import type { Dataset } from '../pipeline/write/dataset.ts';
import { fold } from '../text/fold.ts';
import { faultOfUtterances } from './verify-utterances.ts';

export class ProofError extends Error {}

/** Throws ProofError naming the file, the place in it and what was claimed. */
export function verify(dataset: Dataset, overrides: Overrides = { formatVersion: 1, corrections: [] }): void {
  check('timeline.json', TimelineSchema, dataset.timeline);
  check('ids.json', IdsSchema, dataset.ids);
  const texts = new Map<string, string>();
  for (const [file, article] of dataset.articles) {
    check(file, ArticleFileSchema, article);
    texts.set(article.id, article.text);
  }
  for (const [file, article] of dataset.articles) proveSpans(file, article, texts, article.id);
  for (const [file, event] of dataset.events) {
    check(file, EventFileSchema, event);
    event.versions.forEach((version, i) => {
      proveSpans(`${file} versions.${i}`, version, texts, version.article);
    });
    const { title, when, figurePairs, joined, sums, utterances, wording, details } = event;
    proveSpans(file, { title, when, figurePairs, joined, sums, utterances, wording, details }, texts, null);
  }
  for (const [file, terms] of dataset.terms) {
    check(file, TermsFileSchema, terms);
    proveSpans(file, terms, texts, null);
  }
  proveSpans('timeline.json', dataset.timeline, texts, null);
  proveReferences(dataset);
  proveWording(dataset);
  proveUtterances(dataset);
  proveIds(dataset);
  proveMoments(dataset);
  proveChecked(dataset, overrides);
}

/** What no article says was given by a person: every such name and day stands in overrides.json, and an event says in both its places that a reader set it right. */
function proveChecked({ timeline, events, articles }: Dataset, { checkedBy = null, corrections }: Overrides): void {
  const demand = (holds: boolean, file: string, what: string) => {
    if (!holds) throw new ProofError(`${file}: ${what} stands in no correction of overrides.json. This is a fault of the program: please report it.`);
  };
  const named = new Set(corrections.flatMap((one) => (one.kind === 'publisher' ? [one.name] : [])));
  const namedOf = new Set(corrections.flatMap((one) => (one.kind === 'publisher' ? [`${one.article} ${one.name}`] : [])));
  const daysOf = new Set(corrections.flatMap((one) => (one.kind === 'date' ? [`${one.article} ${one.earliest} ${one.latest}`] : [])));
  demand((timeline.overrides?.checkedBy ?? null) === (timeline.overrides ? checkedBy : null), 'timeline.json', 'whoever checked it');
  for (const lane of timeline.lanes) demand(lane.checked === undefined || named.has(lane.checked), 'timeline.json', `the publisher ${lane.checked}`);
  for (const { id, file, checked } of timeline.articles) {
    demand(checked?.publisher === undefined || namedOf.has(`${id} ${checked.publisher}`), 'timeline.json', `the publisher of ${id}`);
    const given = (articles.get(file)?.published?.evidence ?? []).filter(({ rule }) => rule === 'date/checked');
    demand(given.length === (checked?.published ? 1 : 0), file, 'its day');
    for (const { earliest, latest } of given) demand(daysOf.has(`${id} ${earliest} ${latest}`), file, 'its day');
  }
  for (const { file, corrected = [] } of timeline.events) {
    const rules = new Set((events.get(file)?.joined ?? []).filter(({ status }) => status === 'checked').map(({ rule }) => rule));
    demand(rules.size === corrected.length && corrected.every((how) => rules.has(correctedRules[how])), file, 'how it was corrected');
  }
}

/** An id is borne by one event or leads to such as are. */
function proveIds({ timeline, ids }: Dataset): void {
  const live = new Set(timeline.events.map((event) => event.id));
  for (const { id, heirs } of ids.events) {
    const holds = heirs ? !live.has(id) && heirs.every((heir) => live.has(heir)) : live.has(id);
    if (!holds) throw new ProofError(`ids.json: the id ${id} leads nowhere. This is a fault of the program: please report it.`);
  }
}

/** A moment is what its clues allow together, so that a reader who takes one away sees what it was worth. */
function proveMoments({ events, articles }: Dataset): void {
  for (const [file, moment] of [...[...events].map(([f, e]) => [f, e.when] as const), ...[...articles].map(([f, a]) => [f, a.published] as const)]) {
    const days = moment && common(moment.evidence);
    if (moment && (days?.earliest !== moment.earliest || days.latest !== moment.latest))
      throw new ProofError(
        `${file}: the clues allow ${days?.earliest}/${days?.latest}, not ${moment.edtf}. This is a fault of the program: please report it.`,
      );
  }
}

/** What is told to be quoted is quoted. */
function proveUtterances({ events, articles }: Dataset): void {
  const byId = new Map([...articles.values()].map((article) => [article.id as string, article]));
  for (const [file, event] of events) {
    const fault = faultOfUtterances(event, byId);
    if (fault) throw new ProofError(`${file} tells of ${fault}, which the article does not hold. This is a fault of the program: please report it.`);
  }
}

/** Whatever names an article, an event, a file or a cell names one that is there. */
function proveReferences(dataset: Dataset): void {
  const { timeline, events, articles } = dataset;
  const ids = { event: new Set(timeline.events.map((event) => event.id)), article: new Set(timeline.articles.map((article) => article.id)) };
  const demand = (holds: boolean, file: string, what: string) => {
    if (!holds) throw new ProofError(`${file} names ${what}, which is not there. This is a fault of the program: please report it.`);
  };
  for (const entry of timeline.events) demand(events.get(entry.file)?.id === entry.id, 'timeline.json', `the file ${entry.file}`);
  const happenings = new Set(timeline.events.filter((event) => event.kind === 'happening').map((event) => event.id));
  for (const { id, kind, of } of timeline.events)
    demand(kind === 'happening' ? of === null : of !== null && happenings.has(of), 'timeline.json', `with ${id} the event ${of}`);
  demand(dataset.terms.has(timeline.terms), 'timeline.json', `the file ${timeline.terms}`);
  for (const id of timeline.stories.flat()) demand(ids.article.has(id), 'timeline.json', `the article ${id}`);
  for (const entry of timeline.articles) demand(articles.get(entry.file)?.id === entry.id, 'timeline.json', `the file ${entry.file}`);
  for (const lane of timeline.lanes) for (const id of lane.articles) demand(ids.article.has(id), 'timeline.json', `the article ${id}`);
  for (const [file, article] of articles) for (const { event } of article.mentions) demand(ids.event.has(event), file, `the event ${event}`);
  for (const [file, event] of events) {
    for (const id of [...event.silent, ...event.versions.map((version) => version.article)]) demand(ids.article.has(id), file, `the article ${id}`);
    const voices = event.origins.flatMap((origin) => origin.versions).sort((a, b) => a - b);
    demand(voices.length === event.versions.length && voices.every((version, i) => version === i), file, `origins of other versions than it has`);
    for (const { cells } of event.statements) {
      demand(cells.length === event.versions.length, file, `${cells.length} cells for ${event.versions.length} versions`);
      cells.forEach((own, column) => {
        for (const index of own) demand(index < (event.versions[column]?.passages.length ?? 0), file, `passage ${index} of version ${column}`);
      });
    }
    for (const detail of event.details ?? [])
      for (const place of detail)
        demand(
          event.versions.some((version) => holds(version, place)),
          file,
          'a detail',
        );
    for (const { cells } of event.utterances) demand(cells.length === event.versions.length, file, `${cells.length} cells of an utterance`);
    for (const { passages } of event.versions)
      for (const { start, end, context } of passages)
        demand(context.start <= start && end <= context.end, file, `a passage at ${start} outside its paragraph`);
  }
}

const holds = (version: Version, { article, start, end }: Excerpt): boolean =>
  version.article === article && version.passages.some((passage) => passage.start <= start && end <= passage.end);

/** What fills a slot stands in passages of its statement, and not all of it is alike; a term goes by its first use. */
function proveWording({ events, terms }: Dataset): void {
  const demand = (holds: boolean, file: string, what: string) => {
    if (!holds) throw new ProofError(`${file}: ${what} is none. This is a fault of the program: please report it.`);
  };
  for (const [file, { versions, statements, wording }] of events)
    for (const { statement, choices } of wording) {
      const slot = `the slot ${choices.map((choice) => choice?.words ?? '–').join(' | ')} of statement ${statement}`;
      const inPassage = (choice: Slot['choices'][number], i: number) => {
        const passages = (statements[statement]?.cells[i] ?? []).map((index) => versions[i]?.passages[index]);
        return choice === null || passages.some((passage) => passage && passage.start <= choice.start && choice.end <= passage.end);
      };
      const owned = choices.every((choice, i) => choice === null || choice.article === versions[i]?.article);
      const differ = new Set(choices.flatMap((choice) => (choice ? [fold(choice.words)] : []))).size > 1;
      demand(choices.length === versions.length && owned && differ && choices.every(inPassage), file, slot);
    }
  for (const [file, { groups }] of terms)
    for (const { words, uses } of groups.flatMap((group) => group.terms)) {
      const [first] = uses;
      const known = first?.article === words.article && first.places[0]?.start === words.start && first.places[0].end === words.end;
      demand(known && new Set(uses.map(({ article }) => article)).size === uses.length, file, `the term ${words.words}`);
    }
}

function check(file: string, schema: v.GenericSchema, value: unknown): void {
  const result = v.safeParse(schema, value);
  if (result.success) return;
  const issue = result.issues[0];
  const place = issue.path?.map((step) => String(step.key)).join('.') ?? '';
  throw new ProofError(`${file} does not fit its schema at ${place}: ${issue.message}. This is a fault of the program: please report it.`);
}

/** Walks a value; whatever has `start` and `end` is a span of the nearest `article` above it, and must hold its `words` where it claims any. */
function proveSpans(file: string, value: unknown, texts: ReadonlyMap<string, string>, article: string | null): void {
  if (Array.isArray(value)) {
    for (const one of value) proveSpans(file, one, texts, article);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const owner = typeof record.article === 'string' ? record.article : article;
  if (typeof record.start === 'number' && typeof record.end === 'number') prove(file, record, texts.get(owner ?? ''), owner);
  for (const one of Object.values(record)) proveSpans(file, one, texts, owner);
}

function prove(file: string, record: Record<string, unknown>, text: string | undefined, article: string | null): void {
  const [start, end] = [Number(record.start), Number(record.end)];
  const fits = text !== undefined && start < end && end <= text.length;
  const holds = fits && (record.words === undefined || text.slice(start, end) === record.words);
  if (!holds)
    throw new ProofError(
      `${file}: the place ${start} to ${end} of article ${article} does not hold ${JSON.stringify(record.words ?? 'a span')}. This is a fault of the program: please report it.`,
    );
}
