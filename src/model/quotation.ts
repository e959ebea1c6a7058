/** Words in quotation marks, with whom the article gives them to. */
import * as v from 'valibot';
import { OffsetSchema, SpanSchema } from './span.ts';

/** The span includes the marks. Speaker and cue verb are spans of the same article, null where the text does not say. */
export const QuotationSchema = v.strictObject({
  start: OffsetSchema,
  end: OffsetSchema,
  speaker: v.nullable(SpanSchema),
  cue: v.nullable(SpanSchema),
});
export type Quotation = v.InferOutput<typeof QuotationSchema>;
