/** A dated happening that at least one article mentions: its entry in the index and the file that holds its versions. */
import * as v from 'valibot';
import { PathSchema } from './article.ts';
import { CorrectedSchema } from './corrections.ts';
import { EvidenceSchema } from './evidence.ts';
import { FigurePairSchema, FigureSchema, SumSchema } from './figure.ts';
import { MomentSchema, WhenSchema } from './moment.ts';
import { QuotationSchema, UtteranceSchema } from './quotation.ts';
import { ArticleIdSchema, EventIdSchema, ExcerptSchema, OffsetSchema, SpanSchema } from './span.ts';
import { SlotSchema } from './wording.ts';

/** Where in the article the passage stands: its opening, its body, or behind the point where the news of the day ends. */
export const PlaceSchema = v.picklist(['lead', 'body', 'background']);
export type Place = v.InferOutput<typeof PlaceSchema>;

/** Told as done, or as still to come. */
export const StateSchema = v.picklist(['reported', 'announced']);
export type State = v.InferOutput<typeof StateSchema>;

/** One article's part in an event, as much as the index needs to draw a mark. */
export const TellingSchema = v.strictObject({ article: ArticleIdSchema, place: PlaceSchema, state: StateSchema });

/** A happening, or what stands beside one: how its count stood on a later day, or the saying by which it was announced. */
export const KindSchema = v.picklist(['happening', 'count', 'announcement']);
export type Kind = v.InferOutput<typeof KindSchema>;

export const EventEntrySchema = v.strictObject({
  id: EventIdSchema,
  kind: KindSchema,
  /** The event that a count or an announcement belongs to; null for a happening. Their passages may stand in that event too. */
  of: v.nullable(EventIdSchema),
  /** A span of one of the versions; its `article` says whose words they are. */
  title: ExcerptSchema,
  /** null: no version says when; the event stands in the undated tray. */
  when: v.nullable(WhenSchema),
  tellings: v.pipe(v.array(TellingSchema), v.minLength(1)),
  /** 0 to 1, for the order of labels: versions, place in the articles, precision. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** What the versions disagree on; empty where the program found nothing. */
  differs: v.array(v.picklist(['figures'])),
  /** A reader's correction joined it of several or took it out of another; left out where none did. */
  corrected: v.optional(v.pipe(v.array(CorrectedSchema), v.minLength(1))),
  file: PathSchema,
});
export type EventEntry = v.InferOutput<typeof EventEntrySchema>;

/** A span of an article that tells of the event, with its paragraph around it. */
export const PassageSchema = v.strictObject({
  start: OffsetSchema,
  end: OffsetSchema,
  words: v.string(),
  /** The paragraph that the passage stands in, with its words; at most 1,200 characters around the passage. */
  context: v.strictObject({ start: OffsetSchema, end: OffsetSchema, words: v.string() }),
  figures: v.array(FigureSchema),
  quotations: v.array(QuotationSchema),
  /** Words that the articles of the other versions use nowhere. Empty where there is only one version. */
  only: v.array(SpanSchema),
  /** Spans of the words that name the moment. */
  times: v.array(SpanSchema),
});
export type Passage = v.InferOutput<typeof PassageSchema>;

/** One article's telling of one event. */
export const VersionSchema = v.strictObject({
  article: ArticleIdSchema,
  place: PlaceSchema,
  state: StateSchema,
  /** Length of the whole article, in UTF-16 code units: where in it a passage stands. */
  length: OffsetSchema,
  passages: v.pipe(v.array(PassageSchema), v.minLength(1)),
});
export type Version = v.InferOutput<typeof VersionSchema>;

/** One thing said of the event, aligned across versions: a row. `cells[i]` are the indices of passages of `versions[i]`; empty is silence; a passage that says several things stands in several rows, none of which holds only what another holds, too. `same`: the versions that speak use the same words. */
export const StatementSchema = v.strictObject({ cells: v.array(v.array(OffsetSchema)), same: v.boolean() });
export type Statement = v.InferOutput<typeof StatementSchema>;

/** What one version, or versions of one text, tell inside of a statement that others make too, in words that no other version's passages have: an excerpt of each that tells it, in the order of `versions`. Most are told by one: empty cells for all others would be most of the file. */
export const DetailSchema = v.pipe(v.array(ExcerptSchema), v.minLength(1));
export type Detail = v.InferOutput<typeof DetailSchema>;

/** Versions, by index, that rest on one text, and why they are held to; a version that stands alone is an origin of its own without evidence. */
export const OriginSchema = v.strictObject({
  versions: v.pipe(v.array(OffsetSchema), v.minLength(1)),
  /** `source`: they tell of the event in words of their own, and what they draw on is known to be in common only for their articles. Left out where the words are the same. */
  common: v.optional(v.literal('source')),
  evidence: v.array(EvidenceSchema),
});
export type Origin = v.InferOutput<typeof OriginSchema>;

/** events/….json */
export const EventFileSchema = v.strictObject({
  formatVersion: v.literal(1),
  id: EventIdSchema,
  title: ExcerptSchema,
  when: v.nullable(MomentSchema),
  versions: v.pipe(v.array(VersionSchema), v.minLength(1)),
  /** Every version stands in exactly one. */
  origins: v.pipe(v.array(OriginSchema), v.minLength(1)),
  /** Articles of the same story that do not tell of this event. */
  silent: v.array(ArticleIdSchema),
  statements: v.array(StatementSchema),
  figurePairs: v.array(FigurePairSchema),
  sums: v.array(SumSchema),
  /** What was said, one passport an utterance, in the order of the statements. */
  utterances: v.array(UtteranceSchema),
  wording: v.array(SlotSchema),
  /** Left out where there are none. */
  details: v.optional(v.array(DetailSchema)),
  /** Why these passages are held to be one event. */
  joined: v.array(EvidenceSchema),
});
export type EventFile = v.InferOutput<typeof EventFileSchema>;
