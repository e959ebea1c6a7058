/** English words that tell two counts of one noun apart: opposites, spans of time and what describes the counted. Words as data, nothing here reads a text. */
import { type Topics, topic, topics } from './count-words.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** Two counts beside different words of one of these are of different things. */
export const opposites: readonly Topics[] = [
  topics([
    topic('north', String.raw`(?<=\b(?:the|in) )north(?:ern)?(?![\p{L}-])`),
    topic('south', String.raw`(?<=\b(?:the|in) )south(?:ern)?(?![\p{L}-])`),
    topic('east', String.raw`(?<=\b(?:the|in) )east(?:ern)?(?![\p{L}-])`),
    topic('west', String.raw`(?<=\b(?:the|in) )west(?:ern)?(?![\p{L}-])`),
  ]),
  topics([topic('upper', 'upper(?= )'), topic('lower', 'lower(?= )')]),
  topics([topic('men', String.raw`(?:men|boys)(?!\p{L})`), topic('women', String.raw`(?:women|girls)(?!\p{L})`)]),
  topics([
    topic('for', String.raw`for(?= the)|in favou?r|back(?:ed|s|ing)(?!\p{L})|support|(?:vot|sa)\p{L}+ (?:yes|for)(?!\p{L})`),
    topic('against', String.raw`against|oppos|reject|(?:vot|sa)\p{L}+ no(?!\p{L})`),
  ]),
  topics([topic('open', String.raw`(?:re-?)?open(?:s|ed|ing)?(?!\p{L})`), topic('close', String.raw`shut|clos(?:e|es|ed|ing|ure)(?!\p{L})`)]),
  topics([
    topic('plant', String.raw`plant(?:s|ed|ing)(?!\p{L})|(?<=will )plant(?!\p{L})`),
    topic('fell', String.raw`fell(?:ed|ing)(?!\p{L})|cut down|uproot`),
  ]),
  topics([topic('build', String.raw`buil[dt](?!\p{L})`), topic('destroy', 'demolish|destroy|raze|torn down')]),
  topics([topic('buy', String.raw`b(?:uy|uys|ought)(?!\p{L})`), topic('sell', String.raw`s(?:ell|ells|old)(?!\p{L})`)]),
  topics([topic('before', 'last year|the year before|a year (?:ago|earlier)|the previous year'), topic('now', 'this year')]),
  topics(months.map((month) => topic(month, String.raw`(?<=\b(?:in|for) )${month}(?! \d)(?!\p{L})`))),
];

/** A word further from the number than so many letters tells nothing of it. */
export const oppositeReach = 40;

const unit = 'days?|nights?|weeks?|weekends?|hours?|months?';
/** "on the first day", "the second wave", "within an hour", "on Monday alone": a count of a part of the time. */
export const shortSpan = new RegExp(
  String.raw`\b(?:(first|opening|second|third|fourth|fifth|final|last) (${unit}|wave|round|half|stage)(?!\p{L})|within an? (hour|day)|(\p{L}+day) alone(?!\p{L}))`,
  'iu',
);
/** "over its three days", "in the two nights", "the whole weekend": a count of all of it. */
export const longSpan = new RegExp(
  String.raw`\b(?:over|in|during|throughout)(?: (?:the|its|their|these|those|all))?(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:${unit})(?! ago)| (?:whole|entire|full) (?:\p{L}+))(?!\p{L})`,
  'iu',
);

/** Before what is counted, these describe nothing. */
export const plainModifier = /^(?:other|more|further|additional|new|total|whole|different|dead|injured|wounded|missing|such|same|many|several)$/i;
/** Verbs that every sentence has. */
export const plainVerb = /^(?:be|have|do|say|tell|report|announce|count|put|give|make|take|get|go|come|accord)$/;
/** What these name is lost, by whichever word. */
export const loss = /^(?:destro|loss|lose|lost|wreck|sank|sunk|sink)/;

/** "its works at Ness": one of several that it has. */
export const ownPart = /\b(?:its|their) (?:\p{Ll}+ )?\p{Ll}+ (?:at|in|near) (\p{Lu}[\p{L}’'-]+)/u;

/** Lemmas of verbs by which somebody gives or offers money ("put up" among them), and of those that tell of what is won. */
export const giving = /^(?:give|grant|pledge|promise|donate|pay|offer|bid|contribute|provide|lend|send|hand|spend|collect|raise|put)$/;
export const winning = /^(?!(?:say|tell|report|announce|claim|show|accord|play|hold|be)$)/;
/** What anybody may be called who was named before. */
export const anyDoer =
  /^(?:government|cabinet|parliament|state|country|nation|authority|ministry|minister|president|premier|king|company|firm|group|bank|insurer|owner|charity|club|team|side|party|player|official|donor|people|public|member|reader|citizen|voter|elector|spokes\w+)$/i;

/** Money that somebody wants is not the money that was given: "demanded a fine", "sued for". */
export const asked =
  /\b(?:ask(?:s|ed|ing)?(?= (?:for|the|that|a|an|to|\p{Lu}))|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|su(?:es?|ed|ing)|call(?:s|ed|ing) for|request(?:s|ed|ing)?|propos(?:es?|ed|ing)|threaten(?:s|ed|ing)?|fac(?:es?|ed|ing)|risk(?:s|ed|ing)?)(?!\p{L})/giu;
export const given =
  /\b(?:award(?:s|ed|ing)?|impos(?:es?|ed|ing)|order(?:s|ed|ing)?|(?<!be )fined|must pay|agreed|settled|granted|approved|will (?:get|pay|receive))(?!\p{L})/giu;
/** Behind a number: "a fine of so much was sought"; in letters. */
export const askedReach = 60;
