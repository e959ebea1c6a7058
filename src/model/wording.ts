/** What versions put in the same place of one statement, and what each article calls one thing across all events. Counted, never rated. */
import * as v from 'valibot';
import { ArticleIdSchema, ExcerptSchema, OffsetSchema, SpanSchema } from './span.ts';

/** A place of an aligned statement that versions fill with different words. */
export const SlotSchema = v.strictObject({
  /** Index of the statement. */
  statement: OffsetSchema,
  /** One a version, in the order of `versions`; null where it fills the place with nothing or does not make the statement. At least two are there, and not all alike. */
  choices: v.array(v.nullable(ExcerptSchema)),
});
export type Slot = v.InferOutput<typeof SlotSchema>;

/** One term, and where it stands: `uses` by article, in the order of the index. */
export const TermSchema = v.strictObject({
  /** Its first use, as it stands there. */
  words: ExcerptSchema,
  uses: v.pipe(v.array(v.strictObject({ article: ArticleIdSchema, places: v.pipe(v.array(SpanSchema), v.minLength(1)) })), v.minLength(1)),
});
export type Term = v.InferOutput<typeof TermSchema>;

/** Terms that stand in each other's place in aligned statements, most used first. */
export const TermGroupSchema = v.strictObject({ terms: v.pipe(v.array(TermSchema), v.minLength(2)) });
export type TermGroup = v.InferOutput<typeof TermGroupSchema>;

/** terms/….json */
export const TermsFileSchema = v.strictObject({ formatVersion: v.literal(1), groups: v.array(TermGroupSchema) });
export type TermsFile = v.InferOutput<typeof TermsFileSchema>;
