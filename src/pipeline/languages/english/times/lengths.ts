/** English lengths of time, times that come back, and words that only point: "three days", "every month", "now". None of them is a day. */
import type { TimeRule } from '../../language.ts';
import { length, nothing, rule } from '../../readings.ts';

const some = '(a |the )?{s:some}( of)?( more)?';
const around = '(the )?(next|past|last|coming|first|final|previous|following|preceding|recent|another|additional|extra)';
/** Lengths whose half is written in smaller units. */
const halves: Readonly<Record<string, string>> = { century: 'P50Y', decade: 'P5Y', year: 'P6M', day: 'PT12H', hour: 'PT30M', minute: 'PT30S' };
/** Half more: "two and a half years". */
const half = (count: number, unit: string | number | undefined) =>
  unit === 'hour'
    ? ({ kind: 'duration', length: `PT${count}H30M` } as const)
    : unit === 'minute'
      ? ({ kind: 'duration', length: `PT${count}M30S` } as const)
      : length(count + 0.5, unit);

export const lengths: readonly TimeRule[] = [
  rule('time/no-distance', '({n} |{some} )?{units} apart', nothing),
  rule('time/set', '{every}( other)?( (single|passing))? {u:unit}', ({ u }, { words }) => {
    const meaning = length(/ other /.test(words) ? 2 : 1, u);
    return meaning?.kind === 'duration' ? { kind: 'set', of: meaning.length } : null;
  }),
  rule('time/set', '{every} {n:n} {u:units}', ({ n, u }) => {
    const meaning = length(Number(n), u);
    return meaning?.kind === 'duration' ? { kind: 'set', of: meaning.length } : null;
  }),
  rule('time/set', '(once|twice|times) (a|per|each|every) {u:unit}', ({ u }) => {
    const meaning = length(1, u);
    return meaning?.kind === 'duration' ? { kind: 'set', of: meaning.length } : null;
  }),
  rule('time/set', 'per {u:unit}', ({ u }, { words }) => {
    const meaning = /second|minute|hour/i.test(words) ? null : length(1, u);
    return meaning?.kind === 'duration' ? { kind: 'set', of: meaning.length } : null;
  }),
  rule('time/set', '{o:often}', ({ o }, { before, after, words }) =>
    /\b(?:the|The) \p{Lu}?\p{L}* ?$/u.test(before) && /^\p{Lu}/u.test(words)
      ? null
      : /^ (?:Mail|News|Telegraph|Mirror|Express|Star|Times|Standard)/.test(after)
        ? null
        : { kind: 'set', of: String(o) },
  ),

  rule('time/length', `${around} {n:n}( (straight|consecutive|full|more))? {u:units}`, ({ n, u }) => length(Number(n), u)),
  rule('time/length', `${around} {s:some}( of)? {u:units}`, ({ u }) => length('X', u)),
  rule('time/length', `the (past|last|coming|next) {u:unit}`, ({ u }, { words }) =>
    /quarter|second|weekend/i.test(words) ? null : length(/s$/.test(words) ? 'X' : 1, u),
  ),
  rule('time/reference', '(the )?(more )?recent (days|weeks|months|years|decades|times|hours)', () => ({ kind: 'reference', to: 'past' })),
  rule('time/length', '(the )?(coming|intervening) {u:units}', ({ u }) => length('X', u)),
  rule('time/length', 'the {u:units} (ahead|to come)', ({ u }) => length('X', u)),
  rule('time/length', 'half~{a}~{u:unit}', ({ u }) => {
    const own = halves[String(u)];
    return own === undefined ? length(0.5, u) : { kind: 'duration', length: own };
  }),
  rule('time/length', '{n:n}~and~a~half~{u:unit}', ({ n, u }) => half(Number(n), u)),
  rule('time/length', '(a )?half~hour', () => ({ kind: 'duration', length: 'PT30M' })),
  rule('time/length', 'a quarter of an hour', () => ({ kind: 'duration', length: 'PT15M' })),
  rule('time/length', '({n:n}|{a}) {u:unit} and a half', ({ n, u }) => half(Number(n ?? 1), u)),
  rule(
    'time/length',
    `{n:n}( (full|straight|consecutive|more|additional|long|whole|solid))?~{u:unit}(~long)?`,
    ({ n, u }, { after, words, before }) => {
      if (/^ ?(?:old|of age)\b/.test(after) || (/quarters?$/i.test(words) && !/straight|consecutive|more/i.test(words) && /^ of\b/.test(after)))
        return null;
      if (/^\d{4}[ -]\p{L}+$/u.test(words) && !/s$/.test(words) && !/\b(?:a|the) $/.test(before)) return null;
      return Number(n) >= 1000 && !/s$/i.test(words) ? null : length(Number(n), u);
    },
  ),
  rule('time/length', `${some}~{u:unit}(~long)?`, ({ u }, { words }) => (/\bmany a\b/i.test(words) ? null : length('X', u))),
  rule('time/length', '{u:units}~long', ({ u }) => length('X', u)),
  rule('time/length', '{u:unit}~long', ({ u }) => length(1, u)),
  rule('time/length', '(a|an)( (full|whole|single|mere|further))? {u:unit}', ({ u }, { words, after }) =>
    /second|quarter|weekend$/i.test(words) || /^ (?:old|early|late|off|out|trip|job|care)\b/.test(after) || /^-/.test(after) ? null : length(1, u),
  ),
  rule('time/length', 'some time', (_, { before, after }) =>
    /\b(?:for|in|after|quite) $/i.test(before) && !/^ (?:in|to)\b/.test(after) ? { kind: 'duration', length: 'PXM' } : null,
  ),
  rule('time/length', '{u:units} (later|earlier|before|after|afterward|afterwards)', ({ u }) =>
    u === 'second' || u === 'minute' ? null : length('X', u),
  ),
  rule('time/length', '{u:units}', ({ u }, { before, words }) =>
    u === 'second' ||
    u === 'quarter' ||
    /\b(?:older|those|these|golden|salad|old|working|school|business|sunny|\p{Lu}\p{L}+) $/u.test(before) ||
    /^\p{Lu}/u.test(words)
      ? null
      : length('X', u),
  ),

  rule('time/reference', '(right |just )?{now}', () => ({ kind: 'reference', to: 'present' })),
  rule('time/reference', '(at present|at the moment|these days|for the moment|the present day|present~day)', () => ({
    kind: 'reference',
    to: 'present',
  })),

  rule('time/reference', '(the )?current', (_, { after }) => (/^ (?:account|affairs)\b/i.test(after) ? null : { kind: 'reference', to: 'present' })),
  rule('time/reference', '(more |most |only |until |till )?(recently|recent|lately)', () => ({ kind: 'reference', to: 'past' })),
  rule('time/reference', 'the (recent |distant |not~too~distant )?past', (_, { after }) =>
    /^ (?:\d|of\b|few|tense|participle)/.test(after) ? null : { kind: 'reference', to: 'past' },
  ),
  rule('time/reference', 'the (near |foreseeable |immediate |not~too~distant |distant )?future', (_, { after }) =>
    /^(?:s\b|[ -](?:of|is|of the)\b)/.test(after) ? null : { kind: 'reference', to: 'future' },
  ),
];
