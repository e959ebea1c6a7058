/** Words in quotation marks, with whom the article gives them to, and how each version gives one utterance. */
import * as v from 'valibot';
import { ExcerptSchema, OffsetSchema, SpanSchema } from './span.ts';

/** The span includes the marks. Speaker and cue verb are spans of the same article, null where the text does not say. */
export const QuotationSchema = v.strictObject({
  start: OffsetSchema,
  end: OffsetSchema,
  speaker: v.nullable(SpanSchema),
  cue: v.nullable(SpanSchema),
  /** Whom a pronoun that is the speaker stands for. Left out where the speaker is none, and where the text leaves it in doubt. */
  named: v.optional(SpanSchema),
  /** It goes on with the words of the quotation before it: broken by "he said", or of the paragraph before. Left out where it does not. */
  continues: v.optional(v.literal(true)),
  /** No closing mark follows: it ends with its paragraph. Left out where one does. */
  unclosed: v.optional(v.literal(true)),
  /** Quotations inside it, with their marks. Left out where there are none. */
  nested: v.optional(v.pipe(v.array(SpanSchema), v.minLength(1))),
});
export type Quotation = v.InferOutput<typeof QuotationSchema>;

/** How a version gives an utterance: these words in quotation marks, inside a longer quotation, in other words but in quotation marks, these words without marks, or nowhere in its article. */
export const FormSchema = v.picklist(['quoted', 'within', 'varied', 'plain', 'absent']);
export type Form = v.InferOutput<typeof FormSchema>;

/** One version's way of giving an utterance. Words, speaker, cue and credits are spans of that version's article. */
export const UtteranceCellSchema = v.strictObject({
  form: FormSchema,
  /** The words, without the marks of the whole; null where absent. */
  words: v.nullable(ExcerptSchema),
  /** Whom this version gives the words to, and by which word; null where it does not say. */
  speaker: v.nullable(ExcerptSchema),
  cue: v.nullable(ExcerptSchema),
  /** Who passed the words on, nearest to the speaker first: a readout, an agency, the publisher. */
  credits: v.array(ExcerptSchema),
});
export type UtteranceCell = v.InferOutput<typeof UtteranceCellSchema>;

/** The passport of one utterance: a cell for each version of the event, in their order. At least one of them is `quoted`. */
export const UtteranceSchema = v.strictObject({
  cells: v.pipe(v.array(UtteranceCellSchema), v.minLength(1)),
  /** Whether the versions that name a speaker name the same one; `unknown` where fewer than two do, or nobody can tell. */
  speakers: v.picklist(['same', 'differ', 'unknown']),
});
export type Utterance = v.InferOutput<typeof UtteranceSchema>;
