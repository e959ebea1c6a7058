/** When something happened: an interval of days with its precision and reasons. Days are strings, so that no zone can shift them. */
import * as v from 'valibot';
import { EvidenceSchema, StatusSchema } from './evidence.ts';

/** A day of the proleptic Gregorian calendar, YYYY-MM-DD (ISO 8601); years beyond four digits or before year 0 carry a sign. */
export const DaySchema = v.pipe(v.string(), v.regex(/^(?:\d{4}|[+-]\d{4,6})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
export type Day = v.InferOutput<typeof DaySchema>;

/** The unit the words name; `interval` where they name two ends, or where only bounds are known. */
export const PrecisionSchema = v.picklist(['day', 'week', 'month', 'season', 'year', 'decade', 'interval']);
export type Precision = v.InferOutput<typeof PrecisionSchema>;

const when = {
  /** First and last possible day, both included; null where that side is open. Never both null. */
  earliest: v.nullable(DaySchema),
  latest: v.nullable(DaySchema),
  precision: PrecisionSchema,
  /** The words say "about", "around", "nearly". */
  approximate: v.boolean(),
  /** `stated` only where the words give the whole date; a year or a weekday worked out makes it `inferred`. */
  status: StatusSchema,
  /** The same in Extended Date/Time Format (ISO 8601-2:2019, level 1 and the open interval `..`). */
  edtf: v.string(),
};

/** A moment without its reasons, for the index. */
export const WhenSchema = v.strictObject(when);
export type When = v.InferOutput<typeof WhenSchema>;

/** A reason for a moment with the days that it allows by itself, both included; null where it bounds nothing on that side. The moment is what all its clues allow together. */
export const ClueSchema = v.strictObject({ ...EvidenceSchema.entries, earliest: v.nullable(DaySchema), latest: v.nullable(DaySchema) });
export type Clue = v.InferOutput<typeof ClueSchema>;

export const MomentSchema = v.strictObject({ ...when, evidence: v.array(ClueSchema) });
export type Moment = v.InferOutput<typeof MomentSchema>;
