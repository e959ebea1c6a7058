/** Finds what befell the counted: killed, injured, missing, displaced, detained. Things have no fate. */
import type { Figure } from '../../../model/figure.ts';
import { anybody, beast } from '../../languages/english/number-words.ts';
import { isSomebody } from '../../languages/english/person-nouns.ts';
import type { Token } from '../../records.ts';
import type { Seen } from './no-figures.ts';

type Fate = Figure['fate'];

const fates: readonly (readonly [RegExp, NonNullable<Fate>])[] = [
  [
    /^(?:kill\p{L}*|dies?|died|dying|dead|deaths?|slay|slain|perish\p{L}*|fatal\p{L}*|murder\p{L}*|massacr\p{L}*|trampl\p{L}*|bury|buried|suffocat\p{L}*|drown\p{L}*|behead\p{L}*)$/u,
    'killed',
  ],
  [/^(?:injur\p{L}*|wound\p{L}*|hurt|hospitali\p{L}*|maim\p{L}*)$/u, 'injured'],
  [/^(?:miss|missing|unaccounted)$/, 'missing'],
  [/^(?:displac\p{L}*|evacuat\p{L}*|evacuee|flee|fled|homeless|uproot\p{L}*)$/u, 'displaced'],
  [/^(?:detain\p{L}*|arrest\p{L}*|captur\p{L}*|hostage|abduct\p{L}*|kidnap\p{L}*|imprison\p{L}*|jail\p{L}*|captive)$/u, 'detained'],
];
const fateOfWord = (token: Token | undefined): Fate => (token && fates.find(([form]) => form.test(token.lemma))?.[1]) ?? null;

/** Words of the same clause that are looked at either side. */
const reach = 9;
/** Words that may stand between a count and what befell it: "people were known to have been". */
const light = /^(?:AUX|ADV|PART|DET|PRON)$/;
const lightWord = /^(?:feared?|reported|confirmed|believed|known|left|to|of|the|lives?|who|that|more|than|at|least|up|another|found|,)$/i;

function lightly(tokens: readonly Token[], from: number, step: 1 | -1): Fate {
  for (let i = from, n = 0; n < 7; i += step, n++) {
    const token = tokens[i];
    if (!token) return null;
    const found = fateOfWord(token);
    if (found) return found;
    if (!light.test(token.pos) && !lightWord.test(token.word)) return null;
  }
  return null;
}

/** As far as the clause goes: behind the number up to the next number, else before it. */
function widely(tokens: readonly Token[], at: number): Fate {
  const look = (step: 1 | -1): Fate => {
    for (let i = at, n = 0; n < reach && tokens[i] && !/^[;:.]$/.test(tokens[i]?.word ?? ''); i += step, n++) {
      if (n > 0 && /^(?:as|when|while|whether|because|if)$/i.test(tokens[i]?.word ?? '')) break;
      if (step === 1 && n > 0 && tokens[i]?.pos === 'NUM') break;
      const found = fateOfWord(tokens[i]);
      if (found) return found;
    }
    return null;
  };
  return look(1) ?? look(-1);
}

const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && (anybody.test(token.word) || isSomebody(token.word) || (token.pos === 'PROPN' && /(?:s|ese|ish)$/.test(token.word)));

/** "sank with the loss of 11 men". */
const isLossOf = (tokens: readonly Token[], first: number): boolean => tokens[first - 1]?.word === 'of' && tokens[first - 2]?.lemma === 'loss';

/** "six people have not been found", "were never found", "could not be traced". */
function isUnfound(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex(({ lemma }, i) => i >= from && i < from + 6 && /^(?:find|locate|trace)$/.test(lemma));
  return verb > 0 && tokens.slice(from, verb).some(({ word }) => /^(?:not|never|n['’]t)$/i.test(word));
}

/** "claimed 18 lives", "took the lives of 40 people", "with it went the lives of three". */
const takesLives = /^(?:claim|take|lose|cost|go)$/;

export function fateOf({ tokens, first, next, phrase, number }: Seen): Fate {
  if (number.money !== '' || number.percent || beast.test(phrase.at(-1)?.word ?? '')) return null;
  const after = phrase.length > 0 ? tokens.indexOf(phrase.at(-1) as Token) + 1 : next;
  if (/^(?:not|n['’]t|never)$/i.test(tokens[after + 1]?.word ?? '') && tokens[after + 2]?.lemma === 'survive') return 'killed';
  const own = phrase.map(fateOfWord).find((fate) => fate !== null) ?? (/^bodies$/i.test(phrase.at(-1)?.word ?? '') ? 'killed' : null);
  if (own) return own;
  const isLife = tokens.slice(Math.max(0, first - 4), after + 3).some(({ lemma }) => /^(?:life|live)$/.test(lemma));
  if (isLife && tokens.slice(Math.max(0, first - 7), first).some(({ lemma }) => takesLives.test(lemma))) return 'killed';
  const governing = tokens.slice(Math.max(0, first - 2), first).findLast(({ pos }) => pos === 'VERB' || pos === 'CCONJ');
  if ((phrase.length === 0 || isPerson(phrase.at(-1))) && isLossOf(tokens, first)) return 'killed';
  const near = fateOfWord(governing) ?? lightly(tokens, after, 1) ?? lightly(tokens, first - 1, -1);
  if (near) return near;
  if (phrase.length === 0 || isPerson(phrase.at(-1)) || phrase.some(isPerson)) {
    const wide = widely(tokens, Math.max(0, first));
    if (wide) return wide;
  }
  if ((phrase.length === 0 || isPerson(phrase.at(-1))) && isUnfound(tokens, after)) return 'missing';
  const toll = tokens.some(({ lemma }, i) => lemma === 'toll' && (tokens[i - 1]?.lemma === 'death' || phrase.length === 0));
  const lost = tokens.some(({ lemma }, i) => lemma === 'lose' && tokens.slice(i + 1, i + 4).some((one) => /^(?:life|live)$/.test(one.lemma)));
  return (toll || lost) && (phrase.length === 0 || isPerson(phrase.at(-1))) ? 'killed' : null;
}
