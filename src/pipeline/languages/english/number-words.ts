/** English words for numbers, for their bounds, and for what a number beside them is: words as data, nothing here reads a text. */
import type { Bound } from '../../../model/figure.ts';

const counting = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words below a hundred with their values. */
export const small: ReadonlyMap<string, number> = new Map([
  ...counting.map((word, i): [string, number] => [word, i + 1]),
  ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Before "a million": so much of it. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['half of', 1 / 2],
  ['three quarters of', 3 / 4],
  ['three-quarters of', 3 / 4],
  ['a quarter of', 1 / 4],
  ['two thirds of', 2 / 3],
  ['two-thirds of', 2 / 3],
  ['a third of', 1 / 3],
]);

/** Open plurals: twice their word, at least. */
export const many: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

/** Words right before a number. The first that fits counts, so that "at least about 20" is at least 20. */
export const boundsBefore: readonly (readonly [string, Bound])[] = [
  ['no more than|not more than|up to|as many as|as much as|as high as|(?:a |the )?maximum of|at (?:the )?most', 'at most'],
  ['no (?:fewer|less) than|not (?:fewer|less) than|at (?:the very )?least|(?:a |the )?minimum of', 'at least'],
  ['just (?:under|below)|just (?:short|shy) of|nearly|almost|close to|approaching|not quite|virtually', 'nearly'],
  [
    '(?:just |well |far |slightly |a little |a bit )?over|(?:(?:slightly|a little|far|even|many) )?more than|above|upwards? of|(?:well )?in excess of|greater than|higher than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|north of',
    'more than',
  ],
  ['(?:far |slightly )?(?:fewer|less|lower) than|(?:well )?under|below', 'less than'],
  ['(?:an )?estimated|about|around|roughly|approximately|approx\\.?|circa|some|in the region of|something like|more or less', 'about'],
];

/** Words right behind a number. */
export const boundsBehind: readonly (readonly [string, Bound])[] = [
  [' or more|[- ]plus| and more| and counting| at (?:the very )?least', 'at least'],
  [' or (?:fewer|less)| at (?:the )?most', 'at most'],
  [' or so| or thereabouts|-odd', 'about'],
];

/** Before a small spelled number these tell of a place or a matter ("the dispute over two islands"), not of a bound. */
export const placing = /^(?:over|above|under|below|topping|topped|as high as)$/i;

/** Words whose "about" before a small spelled number tells of a matter: "a story about two boys". */
export const mattering =
  /(?:^|[^\p{L}])(?:talk|speak|spoke|know|knew|learn|hear|ask|tell|told|writ|wrote|worr|concern|question|stor(?:y|ies)|book|film|debat|think|thought|car(?:e|es|ed|ing)|complain|information|detail|fact|news|argu|l(?:ie|ied)|something|anything|nothing|everything|bring|brought|angr|certain|warn|jok|dream|rumou?r|truth|doubt|discuss)\p{L}* about $/iu;

/** Words whose "over" or "around" tells of a place before any number: "spread over 55,000 pages". */
export const governing =
  /(?:^|[^\p{L}])(?:(?:spread|scatter|divid|distribut|stretch|disput|fight|fought|battl|clash|disagree|row|control|power|rul|victor|fly|flew|flown|jump|tower|hang|mull|pore|preside|watch|anger|debat|quarrel|feud|concern)\p{L}* over|(?:turn|walk|gather|stand|stood|sit|sat|look|built|wrap|cent(?:er|r)|revolv|crowd|drove|driv)\p{L}* around) $/iu;

/** Nouns behind which a number is a name: "page 12", "phase two". */
export const naming =
  /(?:^|[^\p{L}])(?:nos?|numbers?|articles?|resolution|route|rooms?|flight|boeing|airbus|section|chapters?|pages?|pp?|paragraph|channel|highway|interstate|road|level|phase|group|class|category|act|law|order|unit|platform|pier|gate|berth|dock|line|tel|call|phone|aged?|version|volume|vol|part|step|stage|season|episode|grade|round|terminal|lane|ward|zone|sector|district|precinct|title|proposition|prop|amendment|rule|exhibit|figure|table|appendix|type|model|exit|apartment|apt|suite|floor|box|plan|option|tier|super bowl|game|week|day|month|year|lot|locker|cell|block|aisle|seats?|row|hall|studio|bay|track|verse|question|item|bus|train|tram|engine|reactor)\.? $/iu;

/** Units of what is measured, as they stand behind a number, with the one form under which two of them are the same. */
const unitForms: Readonly<Record<string, string>> = {
  tonne: 't|tons?|tonnes?|kilotons?|megatons?',
  kilogram: 'kg|kgs|kilos?|kilogram(?:me)?s?',
  gram: 'gram(?:me)?s?',
  pound: 'lbs?|pounds?',
  ounce: 'ounces?|oz',
  kilometre: 'km|kms|kilomet(?:er|re)s?',
  metre: 'met(?:er|re)s?',
  centimetre: 'cm|centimet(?:er|re)s?',
  millimetre: 'mm|millimet(?:er|re)s?',
  mile: 'miles?',
  foot: 'feet|foot|ft',
  inch: 'inch(?:es)?',
  yard: 'yards?|yds?',
  acre: 'acres?',
  hectare: 'ha|hectares?',
  litre: 'lit(?:er|re)s?',
  gallon: 'gallons?',
  barrel: 'barrels?',
  bushel: 'bushels?',
  watt: '[kmg]w|watts?|kilowatts?|megawatts?|gigawatts?',
  degree: 'degrees?|°[cf]?',
  speed: 'mph|kph|km/h|kmh|knots?',
  byte: '[kmgt]b|megabytes?|gigabytes?|terabytes?',
  decibel: 'db|decibels?',
};
export const units: readonly (readonly [string, RegExp])[] = Object.entries(unitForms).map(([unit, form]) => [
  unit,
  new RegExp(`^(?:${form})$`, 'i'),
]);
/** Any of the units. */
export const anyUnit = Object.values(unitForms).join('|');

/** Money by its word. */
export const currency =
  /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|francs?|roubles?|rubles?|shekels?|pesos?|crowns?|krone[rn]?|kronor|cents?|pence)$/i;

/** The signs of money that is also called by its word. */
export const currencySigns: readonly (readonly [string, RegExp])[] = [
  ['$', /^dollar/i],
  ['€', /^euro/i],
  ['£', /^pound/i],
  ['¥', /^yen/i],
  ['₹', /^rupee/i],
];

/** Lengths of time are no counts of anything. */
export const lengthOfTime = /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|generation|o'clock|o’clock)$/i;

/** People without saying which. */
export const anybody =
  /^(?:people|person|persons|men|women|man|woman|individuals?|others?|victims?|lives|life|inhabitants?|dead|deaths?|bodies|body|fatalit(?:y|ies)|casualt(?:y|ies)|souls?|injured|wounded|injur(?:y|ies)|killed|missing|residents?|citizens?)$/i;

/** Beasts and plants are counted like things: no toll takes them in. */
export const beast =
  /^(?:vines?|trees?|oaks?|pines?|olives?|palms?|crops?|plants?|head|animals?|livestock|cattle|cows?|bulls?|cal(?:f|ves)|oxen|camels?|deer|reindeer|wol(?:f|ves)|bears?|crows?|turkeys?|hives?|salmon|sheep|lambs?|goats?|pigs?|horses?|dogs?|cats?|chickens?|hens?|poultry|birds?|geese|ducks?|fish|whales?|dolphins?|seals?|elephants?|rhinos?|bees?)$/i;

/** What is said of "one person", "one soldier": one that could have been more. */
export const oneOfMany = /^(?:kill|die|dead|injur|wound|hurt|arrest|detain|miss|shot|shoot)/;

/** Names of a people as they stand behind a number: "1.5 million Danes" are people, whose name tells their side. */
export const peopleOfLand = /^\p{Lu}\p{L}+(?:[aeiou]ns|ese|ish|ers|is|ards|[dnl]es)$/u;

/** Behind a number of many these are verbs, whatever the tagger says: "3,000 work in the north". */
export const verbOfMany =
  /^(?:work|live|vote|march|remain|need|want|stay|face|return|strike|protest|fish|attend|arrive|depend|suffer|lost|left|came|went|fled|died|fell|got|took)$/i;

/** Before "one plane": one that could have been more. */
export const lostOrFound = /^(?:lose|destroy|damage|sink|seize|capture|intercept|kill|injure|wound|arrest|detain|rescue)$/;
