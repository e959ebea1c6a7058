/** English words by which two counts are known to be of one thing, of a part and its whole, or of one count gone on: words as data. */

/** Nouns for one kind of thing or people, as stems. */
const kinGroups = `
hous home dwell household | boat ship vessel trawler | car vehicl | job post posit | worker employe staff labour | soldier troop serviceman servicemen |
fighter milit rebel gunmen gunman insurg guerrilla | resid villag inhabit townspeopl | patient case infect | flat apart | build structur | pupil student schoolchildren
passeng travel | demonstr protest marcher | migrant refuge | strike airstrik | fisherman fishermen sailor | spectat fan | shop store | cow cattl | hen chicken |
prison inmat convict detaine escape | paint canvas pictur | vote ballot poll turnout voter elector elect | school academi | bus buse coach | truck lorri | plane aircraft jet airlin |
road street highway | fire blaze wildfir bushfir | earthquak quak tremor aftershock temblor | storm cyclon hurrican typhoon | lawmak deputi mps legisl senat | firefight firemen fireman |
guard warden | gun rifl weapon | bomb explos | oil crude petroleum |
carriag wagon waggon | beast anim head | signatur signatori | hospit clinic infirmari |
grain wheat barley corn cereal maiz | fuel petrol diesel gasolin | drug cocain heroin | fertilis nitrat | countri state nation`;
const kin: ReadonlyMap<string, string> = new Map(
  kinGroups
    .split(/[|\n]/)
    .map((group) => group.trim().split(' '))
    .flatMap((group) => group.map((stem): [string, string] => [stem, group[0] ?? stem])),
);
export const kinOf = (stem: string): string => kin.get(stem) ?? stem;

/** Nouns that take in what the others of their line name, as stems. */
const widerNouns = `
beast: cow sheep lamb goat pig hors camel chicken hen bird goos duck bull calv livestock herd whale dolphin seal deer reindeer fish
bird: hen chicken goos duck turkei pigeon swan | boat: sloop frigat tug ferri yacht dinghi barg freighter tanker tug schooner cutter destroy submarin canoe lifeboat
vehicl: car truck bus motorcycl van tractor tram taxi ambul motorbik | build: hous school church hospit flat barn shop farm factori warehous hut mosqu cottag villa
athlet: cyclist runner rower swimmer boxer wrestler jumper skater sprinter gymnast player footbal | worker: miner docker weaver nurs teacher driver welder porter cleaner builder
tree: oak pine beech palm elm birch olive cedar | weapon: gun rocket missil bomb grenad mortar pistol | aircraft: plane helicopt drone glider bomber
crop: grain potato beet maiz rice cotton soy fruit | paper: vote letter document page`;
const wider: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  widerNouns.split(/[|\n]/).flatMap((line) => {
    const [noun = '', more = ''] = line.split(':');
    return noun.trim() === '' ? [] : [[kinOf(noun.trim()), new Set(more.trim().split(' ').map(kinOf))] as const];
  }),
);
/** Whether all that one noun names is also named by another: "sloops" are "vessels". */
export const takesIn = (whole: string, part: string): boolean => wider.get(whole)?.has(part) ?? false;

/** Behind a number and what it counts: they are some of others. */
export const amongOthers =
  /^(?: (?:was|were|are|is|being|have been|had been))?(?: also)? among(?:st)? (?:the|those|them|its|his|her|their|all|whom)(?!\p{L})/iu;
/** Before one: "among them 12 nurses", "including 12 nurses". */
export const ofOthers =
  /\b(?:includ(?:es?|ing)|among (?:them|these|those|whom)(?: (?:were|are))?|of whom|of them|among (?:those|them|the)\b[^,.;]{0,60} (?:was|were|are|is)) $/i;

/** Groups that are only a part of all whom something befell. */
export const parts: readonly (readonly [string, RegExp])[] = [
  ['children', /^(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|teenagers?|minors?|schoolchildren|pupils?)$/i],
  ['women', /^(?:wom[ae]n)$/i],
  ['soldiers', /^(?:soldiers?|troops?|servicem[ae]n|officers?|police|policem[ae]n|guards?)$/i],
  ['fighters', /^(?:fighters?|militants?|rebels?|insurgents?|guerrillas?|gunm[ae]n|attackers?)$/i],
  ['civilians', /^civilians?$/i],
  ['helpers', /^(?:firefighters?|firem[ae]n|rescuers?|medics?|paramedics?|nurses?|doctors?)$/i],
  ['journalists', /^(?:journalists?|reporters?)$/i],
  ['strangers', /^(?:foreigners?|tourists?|nationals?|holidaymakers?)$/i],
];

/** Words by topic, looked for in one pass: the first group that is filled tells the topic. */
export interface Topics {
  names: readonly string[];
  form: RegExp;
}
export const topic = (name: string, words: string): readonly [string, string] => [name, words];
export const topics = (all: readonly (readonly [string, string])[]): Topics => ({
  names: all.map(([name]) => name),
  form: new RegExp(`\\b(?:${all.map(([, words]) => `(${words})`).join('|')})`, 'giu'),
});

/** Behind a number: only some of those whom something befell. */
export const someOf =
  /^ of (?:the (?:dead|victims|killed|injured|wounded|missing|arrested|detained|casualties|fatalities)|them|those|whom)(?!\p{L})/iu;

/** What money is told of: two sums for two of these are not of one thing. */
export const moneyMatters = topics([
  topic('harm', String.raw`damag|loss|lost|lose|harm|destruct`),
  topic('cost', String.raw`cost|spend|spent|price|budget|approv|buil[dt](?!er)|invest`),
  topic('payment', String.raw`compens|appeal|collect|relief|aid(?!\p{L})|donat|donor|pledg|grant|payout|famil|rais`),
  topic('penalty', String.raw`fine[ds]?(?!\p{L})|penalt`),
  topic('gain', String.raw`profit|earn|revenu|sale`),
  topic('ransom', String.raw`ransom|st[eo]l|theft|thie|robb|loot`),
  topic('debt', String.raw`loan|len[dt]|debt|owe|borrow`),
  topic('wage', String.raw`wage|salar|paid a year`),
]);

/** Matters that only share a sign: two shares for two of these are not of one thing. */
export const shareMatters = topics([
  topic(
    'turnout',
    String.raw`turnout|turned out|to the polls|took part|cast (?:a |their |its )?(?:ballot|vote)|electorate|registered|entitled|eligible`,
  ),
  topic(
    'vote',
    String.raw`of (?:the |all |valid )*(?:votes?|ballots?|voters(?![^.;]{0,40}(?:to the polls|turned out|took part|cast)))(?!\p{L})|of (?:all )?those who (?:voted|cast)|votes? (?:cast|in favou?r)|vot(?:ed?|ing) (?:for|yes|no|against)|sa(?:id|y|ys) (?:yes|no)(?!\p{L})|support|back(?:ed|s|ing)|won(?!\p{L})|got(?!\p{L})|want(?:ed|s)(?!\p{L})`,
  ),
  topic('jobless', String.raw`unemploy|jobless|out of work`),
  topic('prices', String.raw`inflat|price|cost of living|dearer`),
  topic('growth', String.raw`gr[eo]w|gdp|output|econom`),
  topic('sales', String.raw`sales|sold`),
  topic('wages', String.raw`wage|salar|pay (?:rise|deal|offer)`),
  topic('gain', String.raw`profit|earning|revenue`),
  topic('trade', String.raw`export`),
  topic('purchase', String.raw`import(?!an)`),
  topic('rents', String.raw`rents?(?!\p{L})`),
]);

/** What people did or what was done with them, short of a fate: those saved are not all who were aboard. */
export const peopleMatters = topics([
  topic('saved', String.raw`rescu|saved|pull|surviv|dug out|brought (?:out|alive)`),
  topic('aboard', String.raw`aboard|on board|carr(?:y|ie)|passengers and crew|crew and passengers`),
  topic('rally', String.raw`march|rall(?:y|ie)|protest|demonstr|attend|gather|took part`),
  topic(
    'strike',
    String.raw`(?:on|join\p{L}*(?: [\p{L}\p{N}-]+){0,3}) strike|walk(?:ed|s|ing)? out|walk-?out|down(?:ed)? tools|stopp(?:ed|age)(?: of)? work`,
  ),
  topic('ill', String.raw`infect|sicken|(?:fall|fell|taken) ill|diagnos`),
  topic('free', String.raw`freed|releas|escap`),
  topic('tried', String.raw`charged|convict|sentenc|on trial`),
  topic('held', String.raw`held(?!\p{L})|(?:still|are|is) hold|captivity|behind bars`),
  topic('employed', String.raw`employ(?:s|ed)?(?!\p{L})|on (?:its|the) payroll`),
  topic('dismissed', String.raw`la(?:y|ys|id|ying) off|dismiss|sack|redundan|l(?:ose|ost|osing) their jobs`),
  topic('hired', String.raw`hir(?:e|es|ed|ing)(?!\p{L})|recruit`),
  topic('in favour', String.raw`vot\p{L}+ (?:for|in favou?r)|in favou?r|back(?:ed|s)(?!\p{L})|support(?:ed|s)(?!\p{L})`),
  topic('against', String.raw`vot\p{L}+ against|(?<=\d )against|oppos|reject`),
]);

/** A topic that stands so many letters further off than the nearest one tells nothing of the number. */
export const topicReach = 12;

/** What goes on being counted for days although nobody died: homes destroyed, people fallen ill. */
export const harmed =
  /^(?:destroy|damag|burn|gut$|flood|raze|flatten|collaps|wreck|infect|sicken|ill$|sick|treat|homeless|blacken|scorch|outbreak|epidem|cholera|spill|leak|unsaf)/;

/** "By Monday evening", "since spring": the count goes on. */
export const goingOn =
  /\b(?:so far|to date|since|up to now|until now|already|now|by (?:late |early )?(?:noon|midnight|nightfall|dawn|dusk|now|then|\p{Lu}\p{L}+day))\b/iu;

/** What every office is called: two sources that share only these are not one. */
export const officeWords =
  /^(?:the|and|for|its|their|his|her|they|office|ministr\p{L}*|minister|department|agency|authorit\p{L}*|spokes\p{L}*|officials?|service|head|chief|director|state|national|local|regional|mission|board|commission)$/u;

const area = 'province|district|region|county|city|town|village|municipality|parish|canton|prefecture|suburb|quarter|borough|governorate|port';
const site = 'plant|factory|works|mill|branch|site|office|campus|hospital|prison|camp|depot';
const name = String.raw`(?:\p{Lu}[\p{L}’'-]+ ?){1,3}`;

/** "in Ness province", "in the port city of East Ness", "at its plant in Ness", "at the Ness depot", "in Ness alone": a part of a land or a firm. */
export const partPlace = new RegExp(
  String.raw`\b(?:[Ii]n|[Oo]n|[Ff]rom|[Aa]t)(?: the| its| their)? ((?:\p{Ll}+ )?(?:(?:${area}) of ${name}|(?:${site})s? (?:in|at|near) ${name})|${name}(?:[’']s )?(?:(?:${area})|(?:${site}))(?!\p{L})|(?:\p{Ll}+ (?:\p{Ll}+ )?of )?${name}(?=alone\b)|(?<= the )(?:capital|(?:north|south|east|west)(?:ern)?(?: \p{Ll}+)?|(?:${area})s?)(?=[ ,.;]))`,
  'u',
);

/** "across Ness", "throughout Ness": the whole of what it names. */
export const wholePlace = new RegExp(String.raw`\b(?:[Aa]cross|[Tt]hroughout|[Aa]ll over|(?:the )?(?:whole|entire|all) of) (?:the )?(${name})`, 'u');
/** "nationwide": the whole of a land or a firm that is not named. */
export const wholly =
  /\b(?:(?:all|both|all of|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) of) (?:its|their) \p{Ll}+s(?!\p{L})|nationwide|countrywide|country-wide|nationally|worldwide|globally|company-?wide|in the (?:whole |entire )?(?:country|nation|kingdom|republic|land|world)|(?:across|throughout|all over) the (?:whole |entire )?\p{Ll}+|national (?:toll|total|count))\b/iu;
/** A place in which something happened. */
export const anyPlace = new RegExp(String.raw`\b(?:[Ii]n|[Nn]ear|[Aa]t)(?: the)?(?: \p{Ll}+ (?:of|in))? (${name})`, 'u');

/** Just before a number: the count is told to have gone up or down to it. */
export const wentUp =
  /\b(?:rose|risen|rises?|climb(?:s|ed)|increas(?:es|ed)|jump(?:s|ed)|gr(?:ew|own)|went up|gone up|rais(?:es|ed)|taking|bringing|pushing|lifting|raising|up|soared|swelled|mounted)(?: \p{L}+){0,6}? to (?:[\p{L}-]+ ){0,3}$/iu;
export const wentDown =
  /\b(?:lower(?:s|ed)|fell|fallen|drop(?:s|ped)|reduc(?:es|ed)|cut|revis(?:es|ed)(?: down(?:wards?)?)?|correct(?:s|ed)|scal(?:es|ed) (?:down|back)|down|downgraded|dropped)(?: \p{L}+){0,12}? (?:to|at) (?:[\p{L}-]+ ){0,3}$/iu;

/** Just before a number: the count is told to have been gone over, whichever way. */
export const wentOver =
  /\b(?:revis(?:es|ed|ing)|correct(?:s|ed|ing)|restat(?:es|ed|ing))(?: (?!up)[\p{L}’']+){0,12}? (?:to|at) (?:[\p{L}-]+ ){0,3}$/iu;

/** Between a count and another that says no noun: what it is, or was held to be, in another number. Or one that is called the number. */
export const otherNumber = /\b(?:not|rather than|instead of)\s+(?:just |only )?$/i;
export const theNumber = /\b(?:the|their|its|that|this|an earlier|a later) (?:number|figure|count|total|toll|estimate|tally)s?\b(?! of)[^.;]{0,40}$/i;

/** Nothing is left beside the parts: "and none elsewhere", "no other party". */
export const ofNoOthers =
  /\b(?:none (?:else|elsewhere|of the others|more)|no others?|nobody else|no one else|nowhere else|nothing else|nothing (?:is |was |being )?left|used up|accounted for)\b/i;

/** The words of a whole; those right before one; the words of the parts of what was just counted; and how a list of them opens. */
export const ofWhole = /\b(?:totals?|totall(?:ed|ing)|altogether|in all|all told|overall|combined|together|in sum|both|between them)\b/i;
export const asWhole =
  /\b(?:all|that makes|which makes|making|makes it|adding up to|adds? up to|amount(?:s|ed|ing)? to|bring(?:s|ing)? .{0,24}to) (?:the )?$/i;
export const ofParts =
  /\b(?:of (?:them|these|those|it|this|whom|which|that sum|that amount|that total|the (?:dead|killed|victims|injured|wounded|missing|total|money|sum|amount|arrested|detained|\d[\d,]*))|among (?:whom|which)|the (?:rest|remainder|others|remaining)|the only other)\b/i;
export const toList =
  /^[^.;]*:[^.;]*$|\b(?:namely|that is|consist(?:s|ed|ing) of|made up of|comprising|split between|divided (?:among|between|into))\b/i;

/** Those to whom arms belong. */
export const armed = /^(?:army|navy|fleet|force|forces|guard|guards|troops|militia|marines|coastguard|police|rebels?)$/i;

/** Whose parts are all there: those for, against and neither; what a list of the whole shows. */
export const ofVote = /\b(?:in favou?r|for)\b[^.]*\b(?:oppos|against)[^.]*\babst/i;
export const ofList = /\b(?:(?:its|the|their) (?:lists?|breakdown|tally|books?|register|records?) (?:show|give|ha[sv]|name|count)|lists)/i;
/** Between parts: each is held against the other. */
export const ofOpposed = /\bthose (?:of|in|from|at) /;
