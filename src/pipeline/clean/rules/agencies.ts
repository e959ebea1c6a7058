/** Whom the text credits for its news: "X news agency reported", "as quoted by X", "according to the X readout". A source inside the story (a ministry, a witness) is no agency. */
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { isWire } from '../../languages/english/wires.ts';
import type { CleanRule, Draft } from '../draft.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}\d&’'-]*`;
const name = String.raw`(${word}(?: ${word}){0,3})`;
/** A name ends here, and it is no adjective before another noun ("a Ruritanian state broadcaster"). */
const whole = String.raw`(?![\p{L}\p{M}])(?! (?:state|news|media|government|public|private)\b)`;
const service = String.raw`(?:state[- ](?:run |owned )?)?(?:news agency|news service|newswire|wire service|press agency|press service|press office)`;
const reports = String.raw`(?:report(?:ed|s|ing)|said|says|added|wrote|writes|quoted|cited|clarified)`;

/** A form with words of which one stands in whatever it matches: these are looked for first. */
interface Cue {
  words: readonly string[];
  form: RegExp;
}

const services = ['agency', 'service', 'newswire', 'press office'];
const cues: readonly Cue[] = [
  {
    words: ['agency', 'service', 'newswire', 'broadcaster', 'news outlet', 'news site', 'newspaper'],
    form: new RegExp(
      String.raw`\b(?:news agency|news service|newswire|wire service|press agency|broadcaster|news outlet|news site|newspaper) ${name}`,
      'gu',
    ),
  },
  {
    words: services,
    form: new RegExp(String.raw`(?<![\p{L}] )(?<=[,“"”] ?|\b(?:by|to|the) )${name} (?:state )?${service} ${reports}`, 'gu'),
  },
  { words: ['press service'], form: new RegExp(String.raw`\breported (?:by )?(?:the )?((?:${word} ){1,3}press service)`, 'gu') },
  {
    words: ['quoted', 'cited'],
    form: new RegExp(String.raw`\b(?:quoted|cited)(?: as saying)? by (?:the )?${name}${whole}(?=[.,;]? ?(?:$|[“”"]|\p{Ll}))`, 'gu'),
  },
  { words: ['as saying by'], form: new RegExp(String.raw`\bas saying by (?:the )?${name}${whole}`, 'gu') },
  { words: ['according to'], form: new RegExp(String.raw`\baccording to (?:the )?${name}(?= (?:readout|press release|dispatch))`, 'gu') },
  { words: services, form: new RegExp(String.raw`\baccording to (?:the )?${name}(?= (?:news agency|news service))`, 'gu') },
  { words: services, form: new RegExp(String.raw`\btold (?:the )?${name} (?:news agency|news service)`, 'gu') },
];

/** An outlet by the last word of its name. Bodies that also report ("… Environmental Agency", capitals alone) are sources inside the story. */
const trade =
  /(?:\b(?:News|Times|Post|Press|Wire|Tribune|Herald|Chronicle|Journal|Gazette|Courier|Mirror|Guardian|Observer|Broadcasting|Radio|TV|Today)|\b(?:News|Press) Agency)$/;
const reporting: Cue = {
  words: ['according to', 'report'],
  form: new RegExp(
    String.raw`(?:\baccording to (?:the )?${name}(?![\p{L}])|(?<=, )(?:the )?${name} (?:reported|reports)(?=[.,]|$)|(?<=^|[.”"] )(?:the )?${name} (?:reported|reports)\b)`,
    'gmu',
  ),
};

function isOutlet(name: string): boolean {
  return isWire(name) || (name.includes(' ') && trade.test(name));
}

function spans(draft: Draft, { words, form }: Cue): Span[] {
  const all: Span[] = [];
  for (const paragraph of draft.paragraphs) {
    if (paragraph.role !== 'body' && paragraph.role !== 'standfirst') continue;
    if (!words.some((one) => paragraph.text.includes(one))) continue;
    for (const match of paragraph.text.matchAll(form)) {
      const found = match.slice(1).find((group) => group !== undefined);
      if (!found) continue;
      const at = paragraph.start + match.index + match[0].indexOf(found);
      all.push({ start: at, end: at + found.length });
    }
  }
  return all;
}

/** Names that words of a cue pull in from the front of a sentence: articles and adjectives of place are cut by the caller's forms; these are never agencies. */
const never =
  /^(?:The|A|An|He|She|It|They|This|That|President|Minister|Mr|Mrs|Ms|Dr|In|On|At|Local|State|Officials?|Police|Sources?|Reports?|Media)$/;

/** "CPA" beside "Coastal Press Agency": initials of a name that the text spells out. */
function isInitialsOf(short: string, long: string): boolean {
  return short.length >= 2 && /^\p{Lu}+$/u.test(short) && long.includes(' ') && [...long.matchAll(/(?<![\p{L}])\p{Lu}/gu)].join('') === short;
}

function unlike(draft: Draft, span: Span, taken: readonly Span[]): boolean {
  const key = fold(draft.text.slice(span.start, span.end));
  return taken.every((other) => {
    const known = fold(draft.text.slice(other.start, other.end));
    return known !== key && !known.startsWith(`${key} `) && !key.startsWith(`${known} `);
  });
}

/** "… – NAME" at the end of a headline credits it, if the text names it too. */
function titleCredit(draft: Draft): Span[] {
  if (!draft.title) return [];
  const words = draft.text.slice(draft.title.start, draft.title.end);
  const tail = new RegExp(String.raw` [–—-] ${name}$`, 'u').exec(words)?.[1];
  if (!tail || !draft.paragraphs.some((p) => p.role === 'body' && p.text.includes(tail))) return [];
  return [{ start: draft.title.end - tail.length, end: draft.title.end }];
}

export const agencies: CleanRule = {
  id: 'clean/agencies',
  apply(draft) {
    const own = draft.publisher ? fold(draft.text.slice(draft.publisher.start, draft.publisher.end)) : '';
    const byForm = spans(draft, reporting).filter((span) => isOutlet(draft.text.slice(span.start, span.end)));
    const candidates = [...draft.agencies, ...titleCredit(draft), ...cues.flatMap((cue) => spans(draft, cue)), ...byForm];
    const taken: Span[] = [];
    for (const span of candidates) {
      const words = draft.text.slice(span.start, span.end);
      if (!never.test(words) && fold(words) !== own && unlike(draft, span, taken)) taken.push(span);
    }
    const spelled = taken.map((span) => draft.text.slice(span.start, span.end));
    draft.agencies = taken.filter((span) => !spelled.some((long) => isInitialsOf(draft.text.slice(span.start, span.end), long)));
  },
};
