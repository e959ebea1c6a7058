/** What a reader set right: overrides.json, which the next build honours. Passages decide which event is meant, so that a correction outlives rebuilds; ids stand there for tools. */
import * as v from 'valibot';
import { compareDays, readDay } from './calendar.ts';
import { type Day, DaySchema } from './moment.ts';
import { ArticleIdSchema, EventIdSchema, ExcerptSchema } from './span.ts';

/** More corrections than this are a reading of their own, or an attack. */
export const mostCorrections = 1000;

/** A name that a person gives: a line of it, without marks that no reader sees. */
export const GivenNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u));

/** An event by its passages: that which holds most of them. Of two with the same passages that of this time (EDTF), null where nobody knows it. */
export const NamedEventSchema = v.strictObject({
  id: v.optional(EventIdSchema),
  when: v.optional(v.nullable(v.string())),
  passages: v.pipe(v.array(ExcerptSchema), v.minLength(1)),
});
export type NamedEvent = v.InferOutput<typeof NamedEventSchema>;

const PublishedDaySchema = v.pipe(
  DaySchema,
  v.check((day) => readDay(day) !== null, 'The calendar has no such day'),
);

/** These events are one. */
export const JoinSchema = v.strictObject({ kind: v.literal('join'), events: v.pipe(v.array(NamedEventSchema), v.minLength(2)) });
/** These passages of the event are an event of their own. */
export const SplitSchema = v.strictObject({ kind: v.literal('split'), event: NamedEventSchema, passages: NamedEventSchema.entries.passages });
/** The article was published on a day from the first to the last. */
export const DateSchema = v.pipe(
  v.strictObject({ kind: v.literal('date'), article: ArticleIdSchema, earliest: PublishedDaySchema, latest: PublishedDaySchema }),
  v.check(({ earliest, latest }) => inOrder(earliest, latest), 'The last day lies before the first'),
);
/** The article was published by whom it does not name, or names wrongly. */
export const PublisherSchema = v.strictObject({ kind: v.literal('publisher'), article: ArticleIdSchema, name: GivenNameSchema });

export const CorrectionSchema = v.variant('kind', [JoinSchema, SplitSchema, DateSchema, PublisherSchema]);
export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type Join = v.InferOutput<typeof JoinSchema>;
export type Split = v.InferOutput<typeof SplitSchema>;

/** overrides.json: corrections in the order in which they were made, and who answers for them. */
export const OverridesSchema = v.strictObject({
  formatVersion: v.literal(1),
  checkedBy: v.optional(v.nullable(GivenNameSchema)),
  corrections: v.pipe(v.array(CorrectionSchema), v.maxLength(mostCorrections)),
});
export type Overrides = v.InferOutput<typeof OverridesSchema>;

/** How a reader's correction made an event what it is. */
export const CorrectedSchema = v.picklist(['joined', 'split']);
export type Corrected = v.InferOutput<typeof CorrectedSchema>;

/** The rule ids by which an event file says the same. */
export const correctedRules: Readonly<Record<Corrected, string>> = { joined: 'link/joined-by-reader', split: 'link/split-by-reader' };

function inOrder(earliest: Day, latest: Day): boolean {
  return readDay(earliest) === null || readDay(latest) === null || compareDays(earliest, latest) <= 0;
}
