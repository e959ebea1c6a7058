/** Proof before publication: every file fits its schema and every span holds the words it claims. What fails is not written. */
import * as v from 'valibot';
import { ArticleFileSchema } from '../model/article.ts';
import { IdsSchema, TimelineSchema } from '../model/dataset.ts';
import { EventFileSchema } from '../model/event.ts';
import type { Dataset } from '../pipeline/write/dataset.ts';

export class ProofError extends Error {}

/** Throws ProofError naming the file, the place in it and what was claimed. */
export function verify(dataset: Dataset): void {
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
    proveSpans(file, { title: event.title, when: event.when, figurePairs: event.figurePairs, joined: event.joined }, texts, null);
  }
  proveSpans('timeline.json', dataset.timeline, texts, null);
  const known = new Set(dataset.timeline.events.map((event) => event.id));
  for (const [file, article] of dataset.articles)
    for (const mention of article.mentions)
      if (!known.has(mention.event))
        throw new ProofError(
          `${file} names the event ${mention.event}, which the index does not hold. This is a fault of the program: please report it.`,
        );
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
