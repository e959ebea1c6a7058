/** What English words say of happenings: whether a word can name one, and by which words around it a happening is denied, announced, only possible or alleged. Tables; reads no sentence. */
import { mostly, often, sometimes } from './happening-nouns.ts';
import { family, isLight, senses } from './predicates.ts';
import { rare } from './rare-happening-nouns.ts';
import { isSaying, isThinking } from './speech.ts';

const grades = new Map<string, number>();
for (const [list, grade] of [
  [sometimes, 1],
  [often, 2],
  [rare, 2],
  [mostly, 3],
] as const)
  for (const noun of list.trim().split(/\s/)) grades.set(noun, grade);

/** How often a noun in lower case names a happening: 3 mostly, 2 often, 1 sometimes, 0 seldom or unknown. */
function gradeOf(noun: string): number {
  return grades.get(noun) ?? grades.get(noun.replace(/s$/, '')) ?? grades.get(noun.replace(/es$/, '')) ?? grades.get(noun.replace(/ies$/, 'y')) ?? 0;
}

/** Little words by what they tell of the word behind them; the order is that of the measure. */
const prepositions = new Map('of in for on after with by to during following at from over'.split(' ').map((word, i) => [word, i + 1]));

const lists = {
  be: "is are was were be been being am ’s 's ’re 're",
  have: "has have had having ’ve 've",
  modal: "will would can could may might must should shall ca wo ’ll 'll",
  open: 'would can could may might must should ca',
  future: "will shall wo ’ll 'll",
  negation: "not n’t n't never no nobody nothing neither nor without hardly barely",
  possessive: "’s 's his her their its my our your ’ '",
  condition: 'if unless whether should lest provided',
  alleged:
    'alleged allegedly reportedly rumored rumoured rumours rumors rumor rumour supposedly apparently purportedly purported suspected unconfirmed presumed presumably believed suspicion',
  planned: 'planned upcoming scheduled forthcoming proposed impending looming expected',
} as const;
export type Clue = keyof typeof lists;

const clues = new Map<Clue, ReadonlySet<string>>(Object.entries(lists).map(([name, words]) => [name as Clue, new Set(words.split(' '))]));

/** Verbs, by lemma, that say of the happening behind them … */
const governing = {
  /** … that it did not come about. */
  denies: 'deny fail refuse decline avoid prevent stop foil thwart avert cancel scrap forgo reject rule block',
  /** … that it is to come. */
  announces:
    'plan intend aim hope expect prepare vow pledge promise agree schedule set due threaten decide announce propose offer want wish seek slate',
  /** … that somebody says so who may be wrong. */
  alleges: 'accuse suspect allege charge rumor rumour believe claim purport indict blame',
} as const;
export type Governing = keyof typeof governing;

const governors = new Map<string, Governing>(
  Object.entries(governing).flatMap(([kind, verbs]) => verbs.split(' ').map((verb): [string, Governing] => [verb, kind as Governing])),
);

export function governs(lemma: string): Governing | null {
  return governors.get(lemma) ?? null;
}

/** Infinitives behind these verbs are told as done ("managed to escape", "began to burn", "made them leave"). */
const fulfilled = new Set('manage begin start continue help force cause make let lead happen get use'.split(' '));

export function isFulfilled(lemma: string): boolean {
  return fulfilled.has(lemma);
}

/** What is known of a written word wherever it stands. */
export interface Wording {
  lower: string;
  /** 0 to 3: how often the noun names a happening. */
  grade: number;
  /** Groups of related happenings in which its family stands. */
  senses: number;
  /** It belongs to a family of our table or to such a group. */
  known: boolean;
  /** Ending of a noun made of a verb ("-tion", "-ment"); of a doer; of a quality. */
  deed: boolean;
  doer: boolean;
  quality: boolean;
  ing: boolean;
  ed: boolean;
  capital: boolean;
  preposition: number;
  clues: ReadonlySet<Clue>;
}

const none: ReadonlySet<Clue> = new Set();

/** `stem` is the folded stem of the word. */
export function wording(word: string, stem: string): Wording {
  const lower = word.toLowerCase();
  const found = [...clues].filter(([, words]) => words.has(lower)).map(([clue]) => clue);
  const name = family(stem);
  const groups = senses(name).length;
  const known = groups > 0 || name !== stem;
  const deed = /(?:[st]ion|ment|[ae]nce|ure|al)s?$/.test(lower);
  return {
    lower,
    // A noun made of a verb of our families ("resignation") is one of deeds, whether or not it has been counted.
    grade: gradeOf(lower) || (known && deed ? 2 : 0),
    senses: groups,
    known,
    deed,
    doer: /(?:er|or|ist|ee|ian|man|men)s?$/.test(lower),
    quality: /(?:ity|ness|ship|hood|ism)$/.test(lower),
    ing: /ings?$/.test(lower),
    ed: /ed$/.test(lower),
    capital: /^\p{Lu}/u.test(word),
    preposition: prepositions.get(lower) ?? 0,
    clues: found.length > 0 ? new Set(found) : none,
  };
}

/** What a verb says by its lemma: 1 saying, 2 thinking or being, 3 little without its object, 0 none of these. */
export function kindOf(lemma: string): number {
  return isSaying(lemma) ? 1 : isThinking(lemma) ? 2 : isLight(lemma) ? 3 : 0;
}
