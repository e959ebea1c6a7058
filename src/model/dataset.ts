/** The files at the top of a dataset: the index that loads first, the ids ever issued, and the account of every input. */
import * as v from 'valibot';
import { ArticleEntrySchema, PathSchema } from './article.ts';
import { GivenNameSchema } from './corrections.ts';
import { EventEntrySchema } from './event.ts';
import { ArticleIdSchema, EventIdSchema, ExcerptSchema } from './span.ts';

export const formatVersion = 1;

/** A row of the timeline: one publisher, or one article whose publisher is unknown. `caption` is the publisher's name or the article's; `checked` the name by which a person who checked the articles calls the publisher, where none of them does. */
export const LaneSchema = v.strictObject({
  kind: v.picklist(['publisher', 'article']),
  caption: ExcerptSchema,
  checked: v.optional(GivenNameSchema),
  articles: v.pipe(v.array(ArticleIdSchema), v.minLength(1)),
});
export type Lane = v.InferOutput<typeof LaneSchema>;

/** timeline.json: the light index. Events by earliest day, undated last; articles by publication. */
export const TimelineSchema = v.strictObject({
  formatVersion: v.literal(1),
  lanes: v.array(LaneSchema),
  articles: v.array(ArticleEntrySchema),
  events: v.array(EventEntrySchema),
  /** Articles on one main event, where there are two or more; in the order of `articles`. */
  stories: v.array(v.pipe(v.array(ArticleIdSchema), v.minLength(2))),
  /** Path of the terms that articles choose differently. */
  terms: PathSchema,
  /** The corrections of overrides.json that the build honoured, and who answers for them; left out where there are none. */
  overrides: v.optional(v.strictObject({ checkedBy: v.nullable(GivenNameSchema), corrections: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});
export type Timeline = v.InferOutput<typeof TimelineSchema>;

/** ids.json: every event id ever issued, with prints (hashes of folded passages) by which the next build knows the event again. Never shrinks. `heirs`, where no event bears the id any more: the events that its passages went to, the one with most of them first. */
export const IdsSchema = v.strictObject({
  formatVersion: v.literal(1),
  events: v.array(
    v.strictObject({
      id: EventIdSchema,
      prints: v.array(v.pipe(v.string(), v.regex(/^[0-9a-z]{10}$/))),
      heirs: v.optional(v.array(EventIdSchema)),
    }),
  ),
});
export type Ids = v.InferOutput<typeof IdsSchema>;

/** moved.json: for each id that no event bears any more the events it lives on in, most of it first; none where nothing of it is left. Asked for only by a link that names no event. */
export const MovedSchema = v.strictObject({ formatVersion: v.literal(1), events: v.record(EventIdSchema, v.array(EventIdSchema)) });
export type Moved = v.InferOutput<typeof MovedSchema>;

/** What became of one input file. Codes are listed in docs/format.md; the message names the file and says what to do. */
export const FileReportSchema = v.strictObject({
  file: v.string(),
  status: v.picklist(['accepted', 'duplicate', 'rejected', 'skipped']),
  article: v.nullable(ArticleIdSchema),
  code: v.nullable(v.string()),
  message: v.nullable(v.string()),
  warnings: v.array(v.string()),
});
export type FileReport = v.InferOutput<typeof FileReportSchema>;

/** What became of one correction of overrides.json, by its place in it. `partly`: some of its passages are no longer there. */
export const CorrectionReportSchema = v.strictObject({
  correction: v.pipe(v.number(), v.integer(), v.minValue(0)),
  status: v.picklist(['honoured', 'partly', 'needless', 'lost']),
  message: v.nullable(v.string()),
});
export type CorrectionReport = v.InferOutput<typeof CorrectionReportSchema>;

/** report.json */
export const ReportSchema = v.strictObject({
  formatVersion: v.literal(1),
  files: v.array(FileReportSchema),
  corrections: v.optional(v.array(CorrectionReportSchema)),
});
export type Report = v.InferOutput<typeof ReportSchema>;
