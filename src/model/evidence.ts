/** Why a value is what it is: a rule's id and the words it rests on. The sentence for the reader is in the app's catalogue, never here. */
import * as v from 'valibot';
import { ExcerptSchema } from './span.ts';

/** `stated`: the text says so; `inferred`: the program concluded it. */
export const StatusSchema = v.picklist(['stated', 'inferred']);

/** `checked`: a person says so, who read the articles (overrides.json). */
export const GroundSchema = v.picklist(['stated', 'inferred', 'checked']);
export type Ground = v.InferOutput<typeof GroundSchema>;

export const EvidenceSchema = v.strictObject({
  /** `room/rule` in kebab-case, such as `date/weekday`; the ids of dates, links and figures are listed in docs/format.md. */
  rule: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/)),
  status: GroundSchema,
  excerpts: v.array(ExcerptSchema),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
