/** Places in a text. Every offset of the contract is a UTF-16 code unit into the decoded text of one article, byte order mark removed. */
import * as v from 'valibot';

/** UTF-16 code units from the start of the text. */
export const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A place in the text of an article that the surroundings name: [start, end). */
export const SpanSchema = v.strictObject({ start: OffsetSchema, end: OffsetSchema });
export type Span = v.InferOutput<typeof SpanSchema>;

/** Made from content, never from a file's name or place in a list: `a` (article) or `e` (event) and lower-case letters and digits. */
export const ArticleIdSchema = v.pipe(v.string(), v.regex(/^a[0-9a-z]{10}$/));
export type ArticleId = v.InferOutput<typeof ArticleIdSchema>;
export const EventIdSchema = v.pipe(v.string(), v.regex(/^e[0-9a-z]{10}$/));
export type EventId = v.InferOutput<typeof EventIdSchema>;

/** A span together with the words it claims to hold; the build fails where the article holds others. The only way for words to reach a reader. */
export const ExcerptSchema = v.strictObject({ article: ArticleIdSchema, start: OffsetSchema, end: OffsetSchema, words: v.string() });
export type Excerpt = v.InferOutput<typeof ExcerptSchema>;
