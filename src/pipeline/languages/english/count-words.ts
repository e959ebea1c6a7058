/** English words by which two counts are known to be of one thing, of a part and its whole, or of one count gone on: words as data. */

/** Nouns for one kind of thing or people, as stems. */
const kinGroups = `
hous home dwell household | boat ship vessel trawler | car vehicl | job post posit | worker employe staff labour | soldier troop serviceman servicemen
fighter milit rebel gunmen gunman insurg | resid villag inhabit townspeopl | patient case infect | flat apart | build structur | pupil student schoolchildren
passeng travel | demonstr protest marcher | migrant refuge | strike airstrik | fisherman fishermen sailor | spectat fan | shop store | cow cattl | hen chicken`;
const kin: ReadonlyMap<string, string> = new Map(
  kinGroups
    .split(/[|\n]/)
    .map((group) => group.trim().split(' '))
    .flatMap((group) => group.map((stem): [string, string] => [stem, group[0] ?? stem])),
);
export const kinOf = (stem: string): string => kin.get(stem) ?? stem;

/** Groups that are only a part of all whom something befell. */
export const parts: readonly (readonly [string, RegExp])[] = [
  ['children', /^(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|teenagers?|minors?|schoolchildren|pupils?)$/i],
  ['women', /^(?:wom[ae]n)$/i],
  [
    'soldiers',
    /^(?:soldiers?|troops?|servicem[ae]n|fighters?|militants?|rebels?|insurgents?|gunm[ae]n|attackers?|officers?|police|policem[ae]n|guards?)$/i,
  ],
  ['civilians', /^civilians?$/i],
  ['helpers', /^(?:firefighters?|firem[ae]n|rescuers?|medics?|paramedics?|nurses?|doctors?)$/i],
  ['journalists', /^(?:journalists?|reporters?)$/i],
  ['strangers', /^(?:foreigners?|tourists?|nationals?|holidaymakers?)$/i],
];

/** What money is told of: two sums for two of these are not of one thing. */
export const moneyMatters: readonly (readonly [string, RegExp])[] = [
  ['harm', /^(?:damag|loss|lost|lose|harm|destruct)/],
  ['cost', /^(?:cost|spend|spent|price|worth|budget|approv|build|built|invest)/],
  ['payment', /^(?:compens|relief|aid|donat|pledg|grant|payout|famil)/],
  ['penalty', /^(?:fine|penalt)/],
  ['gain', /^(?:profit|earn|revenu|sale)/],
  ['ransom', /^(?:ransom|steal|stolen|theft|loot)/],
  ['debt', /^(?:loan|debt|owe)/],
];

/** Matters that only share a sign: two shares for two of these are not of one thing. */
export const shareMatters: readonly (readonly [string, RegExp])[] = [
  ['turnout', /^turnout/],
  ['vote', /^(?:vote$|ballot|support|poll)/],
  ['jobless', /^(?:unemploy|jobless)/],
  ['prices', /^(?:inflat|price)/],
  ['growth', /^(?:grow|growth|gdp|output)/],
];

const area = 'province|district|region|county|city|town|village|municipality|parish|canton|prefecture|suburb|quarter|borough|governorate|port';
const site = 'plant|factory|works|mill|branch|site|office|campus|hospital|prison|camp|depot';
const name = String.raw`(?:\p{Lu}[\p{L}’'-]+ ?){1,3}`;

/** "in Ness province", "in the district of East Ness", "at its plant in Ness", "in Ness alone": a part of a land or a firm. */
export const partPlace = new RegExp(
  String.raw`\b(?:[Ii]n|[Ff]rom|[Aa]t)(?: the| its| their)? (${name}(?:${area})(?!\p{L})|(?:${area}) of ${name}|(?:${site})s? (?:in|at|near) ${name}|${name}(?=alone\b))`,
  'u',
);

/** "across Ness", "throughout Ness": the whole of what it names. */
export const wholePlace = new RegExp(String.raw`\b(?:[Aa]cross|[Tt]hroughout|[Aa]ll over|(?:the )?(?:whole|entire|all) of) (?:the )?(${name})`, 'u');
/** "nationwide": the whole of a land or a firm that is not named. */
export const wholly =
  /\b(?:nationwide|countrywide|country-wide|nationally|worldwide|globally|company-?wide|(?:across|throughout|all over|in) the (?:whole |entire )?(?:country|nation|kingdom|republic|land|world)|national (?:toll|total|count))\b/i;
/** A place in which something happened. */
export const anyPlace = new RegExp(String.raw`\b(?:[Ii]n|[Nn]ear|[Aa]t)(?: the)?(?: \p{Ll}+ (?:of|in))? (${name})`, 'u');

/** Just before a number: the count is told to have gone up or down to it. */
export const wentUp =
  /\b(?:rose|risen|rises?|climb(?:s|ed)|increas(?:es|ed)|jump(?:s|ed)|gr(?:ew|own)|went up|gone up|rais(?:es|ed)|taking|bringing|pushing|lifting|raising|up|soared|swelled|mounted)(?: \p{L}+){0,6}? to (?:[\p{L}-]+ ){0,3}$/iu;
export const wentDown =
  /\b(?:lower(?:s|ed)|fell|fallen|drop(?:s|ped)|reduc(?:es|ed)|cut|revis(?:es|ed)(?: down(?:wards?)?)?|correct(?:s|ed)|scal(?:es|ed) (?:down|back)|down|downgraded|dropped)(?: \p{L}+){0,12}? (?:to|at) (?:[\p{L}-]+ ){0,3}$/iu;

/** The words of a whole, and of the parts of what was just counted. */
export const ofWhole = /\b(?:total|altogether|in all|overall|combined|together)\b/i;
export const ofParts =
  /\b(?:of (?:them|these|those|it|this|that sum|that amount|that total|the (?:dead|killed|victims|injured|wounded|missing|total|money|sum|amount|arrested|detained|\d[\d,]*))|the (?:rest|remainder|others|remaining))\b/i;
