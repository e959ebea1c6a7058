/** To whom a version gives a saying, and whether two versions give it to the same one. A pronoun is followed to its name only where annotate could. */
import type { Utterance } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { root } from '../../text/root.ts';
import { touching } from '../../text/spans.ts';
import type { AnnotatedArticle } from '../records.ts';
import type { Saying } from './sayings.ts';

/** Speaker and cue of a saying: of its first part that has them. */
export function credited({ parts }: Saying): { speaker: Span | null; cue: Span | null } {
  const named = parts.find(({ speaker }) => speaker) ?? parts.find(({ cue }) => cue);
  return { speaker: named?.named ?? named?.speaker ?? null, cue: named?.cue ?? null };
}

const pronoun = /^(?:I|we|you|he|she|it|they|who|that|which|his|her|their|its)$/i;
/** Words for people whom nobody could name: shown, and compared with nobody. */
const indefinite = /^(?:one|some|many|others|both|another|everyone|somebody|someone)$/i;
/** Words that name nobody: offices and titles, and what any speaker may be called. */
const general = new Set(
  'the a an of for and in at mr mrs ms dr sir president prime minister deputy leader secretary chancellor king queen mayor senator governor general director chief chairman chairwoman chair spokesman spokeswoman spokesperson official officials statement state foreign former readout press service'.split(
    ' ',
  ),
);

/** A pronoun that nothing resolved: the name is unknown. */
export function isNameless(words: string): boolean {
  return pronoun.test(words);
}

/** A speaker as one version names him. Where it gives an office here, the name that its article puts beside the office elsewhere; `titles` is what it puts beside the name. */
export interface Named {
  names: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Words with a capital of a phrase that is no name ("the Russian leader"), and sides of the compass: they tell one body from another. */
  sides: ReadonlySet<string>;
}

/** `same` or `differ` over the versions that name one; `unknown` where fewer than two do or words alone cannot tell ("the minister", "Ada Holm"). */
export function speakersOf(named: readonly Named[]): Utterance['speakers'] {
  if (named.length < 2) return 'unknown';
  const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => likeness(a, b)));
  if (pairs.includes('differ')) return 'differ';
  return pairs.every((pair) => pair === 'same') ? 'same' : 'unknown';
}

function likeness(a: Named, b: Named): Utterance['speakers'] {
  const shared = (one: ReadonlySet<string>, two: ReadonlySet<string>) => [...one].some((key) => two.has(key));
  if (shared(a.names, b.names)) return 'same';
  if (a.names.size > 0 && b.names.size > 0) return 'differ';
  if (a.names.size > 0) return bears(a, b) ? 'same' : 'unknown';
  if (b.names.size > 0) return bears(b, a) ? 'same' : 'unknown';
  const heads = (one: Named) => new Set([...one.nouns].filter((noun) => !one.sides.has(noun)));
  const apart = a.sides.size > 0 && b.sides.size > 0 && !shared(a.sides, b.sides);
  if (apart && ([...a.sides, ...b.sides].every((side) => compass.test(side)) || shared(heads(a), heads(b)))) return 'differ';
  const own = (one: Named) => new Set([...one.nouns].filter((noun) => !generalRoots.has(noun)));
  if (shared(own(a), own(b))) return 'same';
  // "the minister" and "the minister" are one, "a spokesman for the army" and "a spokesman for the port" need not be.
  return (own(a).size === 0 || own(b).size === 0) && shared(a.nouns, b.nouns) ? 'same' : 'unknown';
}

/** The article of the named one puts all words of the phrase beside the name: "the mayor" is Ada Holm where it says "Ada Holm, mayor of Ness". */
function bears(named: Named, phrase: Named): boolean {
  return phrase.nouns.size > 0 && [...phrase.nouns].every((noun) => named.titles.has(noun));
}

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const capital = /^\p{Lu}|-\p{Lu}/u;
const compass = /^(?:north|south|east|west)/i;
const little = new Set('the a an of for and in at his her its their'.split(' '));

/** The words of a speaker by their roots. Words with a capital are a name only where the phrase ends in one: "the Russian leader" bears none. */
export function namedBy(article: AnnotatedArticle, words: string): Named {
  const all = (words.match(word) ?? []).filter((one) => !little.has(one.toLowerCase()) && !indefinite.test(one));
  const own = meaning(words);
  const isName = capital.test(own.at(-1) ?? '') && !general.has((words.match(word)?.at(-1) ?? '').toLowerCase());
  const names = isName ? own.filter((one) => capital.test(one)) : elsewhere(article, words);
  const sides = isName
    ? []
    : all.filter((one, i) => compass.test(one) || (i < all.length - 1 && capital.test(one) && !general.has(one.toLowerCase())));
  return {
    names: roots(names),
    nouns: roots(all),
    titles: roots([...all, ...(isName ? beside(article, own.at(-1) ?? '') : [])]),
    sides: roots(sides),
  };
}

function roots(words: readonly string[]): Set<string> {
  return new Set(words.map(root));
}

const generalRoots = roots([...general]);

function meaning(words: string): string[] {
  return (words.match(word) ?? []).filter((one) => !general.has(one.toLowerCase()));
}

const longestOffice = 60;
/** So many places of a name or an office are looked at. */
const mostPlaces = 8;

/** The name that the article puts behind the same office: "the Ness mayor" where it also says "Ness Mayor Ada Holm". */
function elsewhere({ text }: AnnotatedArticle, words: string): string[] {
  const office = words.replace(/^(?:the|a|an|its|his|her|their) /i, '');
  if (!office.includes(' ') || office.length > longestOffice) return [];
  const [low, sought] = [text.toLowerCase(), office.toLowerCase()];
  for (let at = low.indexOf(sought), n = 0; at >= 0 && n < mostPlaces; at = low.indexOf(sought, at + 1), n++) {
    const behind = text.slice(at + office.length, at + office.length + longestOffice);
    const name = /^,? ((?:\p{Lu}[\p{L}\p{M}’'-]+ ?){1,3})/u.exec(behind)?.[1] ?? '';
    const found = meaning(name).filter((one) => capital.test(one));
    if (found.length > 0) return found;
  }
  return [];
}

/** What the article puts right before or behind a name: "the mediator, Ada Holm", "Ada Holm, mayor of Ness". */
function beside({ text, sentences }: AnnotatedArticle, name: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name), n = 0; name !== '' && at >= 0 && n < mostPlaces; at = text.indexOf(name, at + 1), n++) {
    const tokens = touching(sentences, { start: at, end: at + name.length })[0]?.tokens ?? [];
    const i = tokens.findIndex(({ start, end }) => start <= at && at < end);
    let before = i - 1;
    while (/^(?:PROPN|NOUN|ADJ)$/.test(tokens[before]?.pos ?? '') || (tokens[before]?.word === ',' && tokens[before - 1]?.pos === 'NOUN'))
      found.push(tokens[before--]?.word ?? '');
    if (tokens[i + 1]?.word !== ',') continue;
    for (let behind = i + 2; /^(?:DET|NOUN|ADJ|ADP|PROPN)$/.test(tokens[behind]?.pos ?? ''); behind++)
      if (!little.has(tokens[behind]?.word ?? '')) found.push(tokens[behind]?.word ?? '');
  }
  return found;
}

export function wordsAt({ text }: AnnotatedArticle, { start, end }: Span): string {
  return text.slice(start, end);
}
