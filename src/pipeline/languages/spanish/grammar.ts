/** Classes of Spanish words by closed lists and by endings, for a language of which there is no model: enough to know names, nouns and finite verbs. What the endings leave open is a noun. */
import { fold } from '../../../text/fold.ts';
import type { Grammar, Tag } from '../language.ts';
import { words as classes } from './times/words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const closed: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'DET',
    list(
      'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas otro otra otros otras ambos ambas',
    ),
  ],
  ['ADP', list('a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras')],
  ['CCONJ', list('y e o u ni pero sino')],
  ['SCONJ', list('que si porque aunque cuando como donde mientras pues')],
  ['PRON', list('se le les me te nos os quien quienes cual cuales él ella ellos ellas nadie nada algo alguien esto eso aquello qué quién')],
  ['ADV', list('no ya también tampoco más menos muy así hoy ayer anoche ahora antes después luego entonces allí aquí solo sólo casi además')],
  [
    'AUX',
    list(
      'ha han he hemos había habían hubo haya hayan es son era eran fue fueron sea sean será serán sería serían sido siendo está están estaba estaban estuvo estuvieron haber ser estar',
    ),
  ],
];

/** Forms whose endings do not say that they are verbs. */
const irregular: ReadonlyMap<string, string> = new Map(
  'dio dar, vio ver, dieron dar, vieron ver, hay haber, tiene tener, tienen tener, va ir, van ir, puede poder, pueden poder'
    .split(', ')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
/** Strong pasts, with what may stand before them ("mantuvo", "produjo"). */
const strong = /(?:duj|tuv|pus|vin|hic|hiz|quis|pud|traj|anduv)(?:o|ieron|eron)$|^sup(?:o|ieron)$/;

/** Verbs of saying by their root (third persons of present, past and imperfect). */
const saying =
  /^(?:di(?:ce|cen|jo|jeron)|dec[ií]an?|(?:afirm|asegur|declar|explic|inform|anunci|señal|indic|coment|manifest|denunci|confirm|critic|lament|recalc|insist|respond|advirt|advert|admit|coment|añad|reconoc|agreg|subray|sosten|sostien|sostuv|precis|contest|apunt|relat|cont)(?:a|an|e|en|ó|ió|aron|ieron|o|aba|aban|ía|ían)|pid(?:e|en|ió|ieron))$/;

const future = /(?:[aeidbr]rán?|[aeid]remos)$/;
/** Simple past and imperfect; three letters stand before the ending at least, so that few nouns are among them. */
const past = /^\p{L}{2,}(?:ó|aron|ieron|eron|aban|ían)$|^\p{L}{3,}aba$/u;
const conditional = /^\p{L}{2,}[aeid]rían?$/u;
const participle = /(?:ad|id)[oa]s?$|^(?:muert|hech|dich|abiert|puest|escrit|vist|vuelt|rot|cubiert)[oa]s?$/;

function verb(word: string, before?: Tag): Tag | null {
  if (saying.test(word)) return { pos: 'VERB', lemma: 'say' };
  const known = irregular.get(word);
  if (known !== undefined) return { pos: 'VERB', lemma: known };
  // What is to come or might be keeps its word as lemma: no later stage takes it for done.
  const isNamed = before?.pos === 'DET' || before?.pos === 'ADP';
  if (future.test(word) || (conditional.test(word) && !isNamed)) return { pos: 'VERB', lemma: word };
  if (strong.test(word) && !isNamed) return { pos: 'VERB', lemma: word.replace(/(?:o|ieron|eron)$/, '') };
  return past.test(word) ? { pos: 'VERB', lemma: root(word) } : null;
}

/** `opens`: the word is the first of its sentence, or of what is said in it. */
function tag(words: readonly string[], i: number, before: Tag | undefined, opens: boolean): Tag {
  const word = words[i] ?? '';
  const lower = word.toLowerCase();
  const own = (pos: string): Tag => ({ pos, lemma: lower });
  if (!/[\p{L}\p{N}]/u.test(word)) return own('PUNCT');
  if (/^\d/.test(word)) return own('NUM');
  const isCapital = /^\p{Lu}/u.test(word);
  if (isCapital && !opens) return own('PROPN');
  const list = closed.find(([, all]) => all.has(lower));
  if (list) return own(list[0]);
  if (isCapital && /^\p{Lu}/u.test(words[i + 1] ?? '')) return own('PROPN');
  const found = verb(lower, before);
  if (found) return found;
  if (before?.pos === 'AUX' && participle.test(lower) && !/^est/.test(before.lemma)) return { pos: 'VERB', lemma: root(lower) };
  // A first word that has no article and is followed by a verb is a name.
  if (isCapital && verb(words[i + 1]?.toLowerCase() ?? '')) return own('PROPN');
  if (classes.n.has(lower)) return own('NUM');
  return own(lower.endsWith('mente') ? 'ADV' : 'NOUN');
}

function read(words: readonly string[]): Tag[] {
  const tags: Tag[] = [];
  let opens = true;
  for (let i = 0; i < words.length; i++) {
    const found = tag(words, i, tags.at(-1), opens);
    tags.push(found);
    opens = found.pos === 'PUNCT' ? opens || opening.test(found.lemma) : false;
  }
  return tags;
}

/** Marks behind which a word has its capital for its place. */
const opening = /^[.:?!«“"¿¡—–-]$/;

/** Gender and number off (the light stemmer for Spanish of J. Savoy, "Report on CLEF-2001 Experiments", 2002), and the endings of the past. */
function root(word: string): string {
  const lower = word.toLowerCase();
  const verbal = past.test(lower) ? lower.replace(/(?:ó|ió|aron|ieron|eron|aban|ían|aba)$/, '').replace(/i$/, '') : lower;
  const plain = fold(verbal).normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.length < 5) return plain;
  if (/[oae]$/.test(plain)) return plain.slice(0, -1);
  if (/eses$/.test(plain)) return plain.slice(0, -2);
  if (/ces$/.test(plain)) return `${plain.slice(0, -3)}z`;
  return /[oae]s$/.test(plain) ? plain.slice(0, -2) : plain;
}

export const grammar: Grammar = {
  read,
  root,
  abbreviation:
    /(?<!\p{L})(?:Sr|Sra|Srta|Sres|Dr|Dra|Dres|D|Dª|Gral|Cnel|Ing|Lic|Prof|Mons|Excmo|Ilmo|Sto|Sta|Ud|Uds|EE|UU|RR|HH|JJ|OO|FF|AA|núm|n|pág|págs|art|arts|cap|vol|ed|aprox|etc|av|avda|tel|km|kg|h|hs|a|p|m|c|C|s|ej|vs|ene|feb|mar|abr|jun|jul|ago|sep|sept|oct|nov|dic|\p{Lu})\.$/u,
};
