/** Numbers with what they count, and how two of them stand to each other. */
import * as v from 'valibot';
import { EvidenceSchema } from './evidence.ts';
import { MomentSchema } from './moment.ts';
import { ArticleIdSchema, OffsetSchema, SpanSchema } from './span.ts';

export const BoundSchema = v.picklist(['exactly', 'more than', 'at least', 'less than', 'at most', 'nearly', 'about']);
export type Bound = v.InferOutput<typeof BoundSchema>;

/** A figure; the span covers the number and the words of its bound ("more than 1,300"). */
export const FigureSchema = v.strictObject({
  start: OffsetSchema,
  end: OffsetSchema,
  value: v.number(),
  bound: BoundSchema,
  /** What is counted ("Israelis", "people"), and who says so; null where the text does not say. */
  of: v.nullable(SpanSchema),
  says: v.nullable(SpanSchema),
  /** What befell the counted (`killed`, `injured`, …); an id of the figure rules, null where none is recognised. */
  fate: v.nullable(v.picklist(['killed', 'injured', 'missing', 'displaced', 'detained'])),
  asOf: v.nullable(MomentSchema),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

/** The seven verdicts of the figure ledger. */
export const VerdictSchema = v.picklist(['same', 'compatible', 'later count', 'revised', 'other scope', 'differ', 'cannot tell']);
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** A figure in the text of an article. */
export const FigurePlaceSchema = v.strictObject({ article: ArticleIdSchema, start: OffsetSchema, end: OffsetSchema });

/** Two figures for the same thing in two versions, and what to make of them. */
export const FigurePairSchema = v.strictObject({ a: FigurePlaceSchema, b: FigurePlaceSchema, verdict: VerdictSchema, evidence: EvidenceSchema });
export type FigurePair = v.InferOutput<typeof FigurePairSchema>;

/** Parts and a whole given by one version: whether the parts, as their bounds allow, add up to the whole. */
export const SumSchema = v.strictObject({
  whole: FigurePlaceSchema,
  parts: v.pipe(v.array(FigurePlaceSchema), v.minLength(2)),
  fits: v.boolean(),
  evidence: EvidenceSchema,
});
export type Sum = v.InferOutput<typeof SumSchema>;
