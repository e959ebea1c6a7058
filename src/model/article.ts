/** An article as published: its entry in the index and the file that holds its text. */
import * as v from 'valibot';
import { GivenNameSchema } from './corrections.ts';
import { FigureSchema } from './figure.ts';
import { MomentSchema, WhenSchema } from './moment.ts';
import { QuotationSchema } from './quotation.ts';
import { ArticleIdSchema, EventIdSchema, ExcerptSchema, OffsetSchema } from './span.ts';

/** http and https alone; everything else is dropped in the pipeline and again in the app. */
export const UrlSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i));

/** A path below the folder of timeline.json. */
export const PathSchema = v.pipe(v.string(), v.regex(/^[a-z]+\/[0-9a-z.-]+$/));

/** What the index says of an article. Null is "the article does not say". */
export const ArticleEntrySchema = v.strictObject({
  id: ArticleIdSchema,
  /** How the article is called on screen: its title, else its first words. */
  name: ExcerptSchema,
  title: v.nullable(ExcerptSchema),
  publisher: v.nullable(ExcerptSchema),
  byline: v.nullable(ExcerptSchema),
  agencies: v.array(ExcerptSchema),
  dateline: v.nullable(ExcerptSchema),
  published: v.nullable(WhenSchema),
  url: v.nullable(UrlSchema),
  /** What a person gave who checked the article: its publisher, by a name that is no span of it; its day, with the rule `date/checked`. Left out where nothing is. */
  checked: v.optional(v.strictObject({ publisher: v.optional(GivenNameSchema), published: v.optional(v.literal(true)) })),
  /** Path of the article's own file. */
  file: PathSchema,
});
export type ArticleEntry = v.InferOutput<typeof ArticleEntrySchema>;

/** What a stretch of the text is. `boilerplate` is the site's furniture, kept and set apart. */
export const RoleSchema = v.picklist([
  'title',
  'title-again',
  'standfirst',
  'byline',
  'date',
  'dateline',
  'heading',
  'body',
  'credit',
  'boilerplate',
]);
export type Role = v.InferOutput<typeof RoleSchema>;

/** Parts cover every visible character once, in order; `rule` names the cleaning rule that decided. */
export const PartSchema = v.strictObject({ start: OffsetSchema, end: OffsetSchema, role: RoleSchema, rule: v.string() });
export type Part = v.InferOutput<typeof PartSchema>;

/** texts/….json */
export const ArticleFileSchema = v.strictObject({
  formatVersion: v.literal(1),
  id: ArticleIdSchema,
  text: v.string(),
  parts: v.array(PartSchema),
  /** The publication date with its reasons. */
  published: v.nullable(MomentSchema),
  /** Passages that tell of an event, in the order of the text. */
  mentions: v.array(v.strictObject({ event: EventIdSchema, start: OffsetSchema, end: OffsetSchema })),
  figures: v.array(FigureSchema),
  quotations: v.array(QuotationSchema),
});
export type ArticleFile = v.InferOutput<typeof ArticleFileSchema>;
