/** Judges by its grammar whether an English clause tells of something that somebody did or that befell somebody, and whether its words are plain enough to stand alone. Knows no article and no date. */
import type { Token } from '../../records.ts';
import type { Clause } from './clauses.ts';
import { isDeed } from './deeds.ts';
import { isSaying, isThinking } from './speech.ts';

/** Verbs of being, having, holding, needing, looking and lasting: what they say is so for a while and happens on no day. */
const lasting = new Set(
  'be have seem look remain stay belong own possess contain comprise consist include involve represent constitute mean matter depend rely deserve resemble lack need require want wish hope prefer like love hate fear enjoy know believe think understand realize realise doubt suppose assume expect intend aim feel sound smell taste weigh measure cost fit suit owe exist live reside dwell stand sit lie hang tend keep continue last span stretch serve host house feature face lead rank vary differ equal total average number exceed range cover border surround overlook favor favour support oppose view regard consider deem describe characterize characterise portray show reflect suggest indicate imply demonstrate illustrate prove relate concern apply refer center focus base locate situate specialize specialise work operate function play deal handle manage struggle wait watch use help try attempt seek strive happen occur bear account argue contend maintain insist spend notice pivot brush invoke tout rail mention ratchet unload challenge echo follow stress note explain add recall remember lament muse joke quip observe'.split(
    ' ',
  ),
);
/** Of these some tell of a day in the passive or with an object: "was shown to the court", "the vote was held". */
const actsInPassive = new Set(
  'base use handle show play cover keep house hang prove deem locate serve host view describe regard consider support oppose'.split(' '),
);
/** Acts of speech that a timeline bears. */
const speechActs = new Set(
  'announce declare demand call urge vow pledge promise apologise apologize warn accuse criticize criticise condemn denounce admit acknowledge confirm order report claim reveal propose endorse propose deny reject rule testify sue ask state publish unveil disclose offer threaten praise blame'.split(
    ' ',
  ),
);
/** Verbs that bring what was said in a clause of its own. */
const reports = new Set('say tell report announce claim state warn write insist argue explain'.split(' '));
/** Verbs of rising and falling: with an amount they give a figure. */
const changing = new Set(
  'grow rise fall decline drop increase decrease climb shrink slip gain earn double widen narrow surge plunge jump spend'.split(' '),
);
/** Nouns that do nothing themselves: what is counted, said or felt. */
const abstract =
  /^(?:figure|number|percent|percentage|poll|survey|remark|comment|statistic|data|result|estimate|analysis|scene|backlash|momentum|table|issue|topic|story|article|essay|quiz|trend|gap|turnout|incident|idea|question|rumou?r|speculation|tension|concern|fear|hope|sense|history|thing|situation|name|sale|share|price|stock|bond|profit|earning|revenue|yield|index|effect|impact|success|combination)s?$/i;
/** Verbs that say nothing without what was said. */
const plainSaying = new Set('say tell report claim state confirm acknowledge admit warn'.split(' '));
export function isPlainSaying(lemma: string): boolean {
  return /^(?:say|tell|report|claim|state|write|insist|argue|explain|warn|admit|acknowledge)$/.test(lemma);
}

/** Verbs that want an object: without one the clause is torn from it. */
const transitive = new Set(
  'obtain use make raise request mention release issue take bring build buy carry receive send inflict cause find get put seize set target thank visit want give provide produce offer include describe publish cite demand tell hold face grab lead name post kill arrest capture accuse detain tweet reject approve promise spark prompt discuss sign enter'.split(
    ' ',
  ),
);
const persons =
  /^(?:i|you|we|us|he|she|it|they|this|that|these|those|there|who|which|what|one|ones|some|many|most|others?|another|all|both|each|either|neither|none|nobody|anyone|anybody|everyone|everybody|someone|somebody|something|anything|everything|nothing|such|here|much|more|few|several|half|people)$/i;
const owners = /^(?:my|your|our|his|her|its|their|this|that|these|those|such|any|every|no|another|other|what|which|whose)$/i;
const habitual = /^(?:usually|often|always|sometimes|generally|typically|regularly|frequently|routinely|normally|every|never|ever|rarely|seldom)$/i;
const unreal = /^(?:if|unless|whether|than|because|what|how|why|so|although|though|while|whereas|until|as)$/;

/** Why a clause does not tell: each a class of its own, for the tests and for those who mend this. */
export type Doubt = 'unreal' | 'denied' | 'present' | 'lasting' | 'count' | 'speech' | 'slight' | 'pronoun' | 'subject' | 'torn';

/** Reasons that a lead outweighs: what an article opens with has happened on its day, whatever the verb. */
export const lightInLead: ReadonlySet<Doubt | null> = new Set([null, 'lasting', 'subject', 'slight', 'count']);

/** The first reason why a clause is nothing for a timeline, or null where it tells of a happening in plain words. */
export function doubt(tokens: readonly Token[], clause: Clause): Doubt | null {
  const { group, opener } = clause;
  const head = tokens[group.head];
  if (!head || group.tense === 'modal' || (opener !== null && unreal.test(opener))) return 'unreal';
  const own = tokens.slice(clause.from, clause.to);
  if (tokens.slice(group.end, clause.to).some((token) => /^(?:if|unless)$/i.test(token.word)) && !isSaying(head.lemma)) return 'unreal';
  if (group.negated || /^(?:no|neither|nobody|none)$/i.test(tokens[clause.from]?.word ?? '') || declines(tokens, clause)) return 'denied';
  if (group.tense === 'present' || own.some((token) => habitual.test(token.word))) return 'present';
  if (group.progressive || head.pos === 'AUX' || lasts(head, group.passive, group.tense)) return 'lasting';
  if (isCounted(tokens, clause)) return 'count';
  if (/^(?:no|little|few)$/i.test(tokens[group.end]?.word ?? '')) return 'denied';
  if (
    changing.has(head.lemma) &&
    tokens.slice(group.end, clause.to).some((token) => /^(?:percent|per|%|\$|£|€|million|billion|digits?|points?)$/i.test(token.word))
  )
    return 'count';
  if (isSaying(head.lemma) && !group.passive && !speechActs.has(head.lemma) && !tellsWhat(tokens, clause)) return 'speech';
  if (plainSaying.has(head.lemma) && !group.passive && !own.slice(group.end - clause.from).some((token) => /^(?:VERB|AUX)$/.test(token.pos)))
    return 'speech';
  if (head.lemma === 'contribute' && own.some((token) => /^(?:report|article|story)$/i.test(token.word))) return 'speech';
  if (opener !== null && /^(?:who|which|that|whom|whose)$/.test(opener) && !isAdded(tokens, clause)) return 'torn';
  if (isTorn(tokens, clause) || !hasSubject(tokens, clause) || /^(?:ADP|PART|PUNCT|VERB|AUX|SCONJ)$/.test(tokens[clause.from]?.pos ?? ''))
    return 'torn';
  if (own.some((token) => token.pos === 'ADV' && /^there$/i.test(token.word))) return 'subject';
  if (isPlainSubject(tokens, clause)) return isPlainSaying(head.lemma) || tells(tokens, clause) ? null : 'slight';
  const subject = tokens.slice(clause.from, group.start);
  return (subject.length === 1 && subject[0]?.pos === 'PRON') || subject.some((token) => /^(?:them|us|him)$/i.test(token.word))
    ? 'pronoun'
    : 'subject';
}

/** "Nearly 80 percent of them passed", "603,000 people voted": a figure, whatever was done. */
function isCounted(tokens: readonly Token[], { from, group }: Clause): boolean {
  const subject = tokens.slice(from, group.start);
  const noun = subject.findLast((token, i) => /^(?:NOUN|PROPN)$/.test(token.pos) && !subject.slice(0, i).some((one) => one.pos === 'ADP'));
  // A noun that opens the sentence has a capital, and the tagger takes it for a name.
  if (noun && (noun.pos === 'NOUN' || noun === tokens[0]) && abstract.test(noun.word)) return true;
  return subject.slice(0, 4).some((token) => /^(?:percent|%|\d{1,3}(?:,\d{3})+|\d{4,})$/.test(token.word) && !/^[12]\d{3}$/.test(token.word));
}

function lasts({ lemma, word, pos }: Token, passive: boolean, tense: string): boolean {
  if (isSaying(lemma)) return false;
  if (/^(?:born|aged|named|called|known|located|situated)$/i.test(word)) return true;
  if (
    pos === 'ADJ' &&
    tense !== 'future' &&
    /^(?:involved|interested|concerned|committed|opposed|prepared|surprised|pleased|disappointed|worried|convinced|determined|divided|open)$/i.test(
      word,
    )
  )
    return true;
  return (
    (lasting.has(lemma) && !(passive && actsInPassive.has(lemma))) ||
    (isThinking(lemma) && !/^(?:create|follow|agree|offer|share|name|appear|plan|discuss|seek|outline|recognise|recognize|base|mark)$/.test(lemma))
  );
}

/** Its verb names a deed. */
function tells(tokens: readonly Token[], { group, to }: Clause): boolean {
  const { lemma, word } = tokens[group.head] ?? { lemma: '', word: '' };
  if (group.tense === 'future' && group.passive) return true;
  const rest = tokens.slice(group.end, to);
  const stop = rest.findIndex((token, i) => i > 0 && (/^(?:ADP|SCONJ)$/.test(token.pos) || token.word === ','));
  const object = group.passive
    ? undefined
    : (stop < 0 ? rest : rest.slice(0, stop)).findLast(
        (token) => /^(?:NOUN|PROPN)$/.test(token.pos) && !isTimeName(token.word) && !isSpan(token.word),
      );
  // The lemma of a rare participle may still be the participle.
  const forms = [lemma, word.replace(/d$/i, ''), word.replace(/ed$/i, '')];
  return forms.some((form) => isDeed(form.toLowerCase(), object?.word ?? null, rest[0]?.word ?? null));
}

/** "declined to comment", "refused to answer": a journalist's note. */
function declines(tokens: readonly Token[], { group }: Clause): boolean {
  const then = tokens[group.head + 2];
  return (
    /^(?:decline|refuse|fail)$/.test(tokens[group.head]?.lemma ?? '') &&
    tokens[group.head + 1]?.word === 'to' &&
    /^(?:comment|say|answer|respond|reply|discuss|elaborate|return|give|speak|confirm|identify|provide|name|disclose|specify)$/.test(
      then?.lemma ?? '',
    )
  );
}

/** What was said stands in the clause: "said that the bridge had failed". */
function tellsWhat(tokens: readonly Token[], { group, to }: Clause): boolean {
  if (!reports.has(tokens[group.head]?.lemma ?? '')) return false;
  const rest = tokens.slice(group.end, to);
  const first = rest.find((token) => token.word !== ',');
  if (/^[“"]$/.test(first?.word ?? '')) return false;
  const that = rest.findIndex((token) => /^that$/i.test(token.word));
  if (/^[“"]$/.test(rest[that + 1]?.word ?? '')) return false;
  return (
    rest.some((token) => /^(?:that|to)$/i.test(token.word) && token.pos !== 'ADP') &&
    rest.some((token) => /^(?:VERB|AUX)$/.test(token.pos) && token.word !== 'given')
  );
}

/** ", who bought the club": a clause that only adds to what is named before its comma; a noun that it picks out is no subject. */
function isAdded(tokens: readonly Token[], { from, group }: Clause): boolean {
  const pronoun = tokens.slice(from, group.start).findLastIndex((token) => /^(?:who|which)$/i.test(token.word));
  const subject = tokens.slice(from, group.start);
  if (
    !subject.some((token) => token.pos === 'PROPN' || (token.pos === 'NOUN' && /^\p{Lu}/u.test(token.word))) &&
    !(subject[0]?.pos === 'DET' && subject.some((token) => token.pos === 'NOUN'))
  )
    return false;
  return pronoun < 0
    ? from < group.start
    : tokens[from + pronoun - 1]?.word === ',' && tokens.slice(from + pronoun + 1, group.start).every((token) => token.pos === 'ADV');
}

/** It has a subject at all, not only a time. */
function hasSubject(tokens: readonly Token[], { from, group }: Clause): boolean {
  return tokens
    .slice(from, group.start)
    .some(
      (token) =>
        token.pos === 'PRON' ||
        (/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(token.pos) &&
          !isTimeName(token.word) &&
          !isSpan(token.word) &&
          !/^(?:last|next|this|the|a)$/i.test(token.word)),
    );
}

/** A name, or a noun that says enough: no pronoun, nothing that points back, no bare noun. */
function isPlainSubject(tokens: readonly Token[], { from, group, to }: Clause): boolean {
  const subject = tokens.slice(from, group.start).filter((token) => token.pos !== 'ADV');
  const [first] = subject;
  if (!first || subject.length > 22 || /^(?:ADP|PART|PUNCT|VERB|AUX|SCONJ)$/.test(first.pos) || /^(?:’s|'s|-|and|or|of)$/.test(first.word))
    return false;
  if ((subject.length === 1 && persons.test(first.word)) || /^both$/i.test(first.word)) return false;
  const nouns = subject.filter((token) => /^(?:NOUN|PROPN)$/.test(token.pos) && !isTimeName(token.word) && !isSpan(token.word));
  if (points(subject) || subject.some((token) => token.pos === 'VERB' && isSaying(token.lemma))) return false;
  if (
    subject.length > 2 &&
    /^of$/i.test(subject[1]?.word ?? '') &&
    /^(?:PRON|DET)$/.test(subject[2]?.pos ?? '') &&
    !/^(?:the|a|an)$/i.test(subject[2]?.word ?? '')
  )
    return false;
  if (nouns.some((token) => token.pos === 'PROPN' && token.word.length > 1)) return !/^(?:this|that|these|those|such|what|which)$/i.test(first.word);
  if (
    subject.some(
      (token) => owners.test(token.word) || (token.pos === 'PRON' && persons.test(token.word) && !/^(?:who|which|that)$/i.test(token.word)),
    )
  )
    return false;
  const named = tokens.slice(group.end, to).some((token) => token.pos === 'PROPN' && !isTimeName(token.word));
  if (subject.length === 1 && first.pos === 'NOUN' && !/(?:[^s]s|police|people|men|women|children)$/i.test(first.word)) return false;
  return subject.length >= 3 || named || !/^the$/i.test(first.word);
}

/** "the first time people walked there", "the day it fell": a time with a relative clause, no subject. */
function points(subject: readonly Token[]): boolean {
  const lead = subject.slice(0, 3);
  return (
    lead.some((token) => token.pos === 'NOUN' && /^(?:time|day|year|month|week|moment|night|way|reason|morning|evening)s?$/i.test(token.word)) &&
    /^(?:DET|ADJ|ADV)$/.test(lead[0]?.pos ?? '')
  );
}

const isTimeName = (word: string) =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mr|mrs|ms|dr)s?\.?$/i.test(
    word,
  );

/** Its first word goes on from the one before, or its last waits for the next: a noun cut from its adjectives, "that" with a bare noun, "to show", "spoke to today". */
function isFragment(tokens: readonly Token[], { from, to, group }: Clause): boolean {
  const before = tokens[from - 1];
  const [last, second, third] = [tokens[to - 1], tokens[to - 2], tokens[to - 3]];
  if (before && (/^(?:’s|'s|&|amp)$/.test(before.word) || /^due$/i.test(tokens[from]?.word ?? ''))) return true;
  if (tokens[from]?.pos === 'NUM' && tokens[from + 1]?.word === ',') return true;
  if (before?.word === '-' && before.end === tokens[from]?.start) return true;
  if (before && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(before.pos) && !isTimeName(before.word) && !isSpan(before.word) && tokens[from]?.pos !== 'PRON')
    return true;
  if (before?.pos === 'VERB' && !isSaying(before.lemma)) return true;
  if (/^(?:how|why|what|whether|where|when)$/i.test(last?.word ?? '')) return true;
  const that = tokens.slice(group.end, to).findIndex((token) => token.pos === 'SCONJ' && /^that$/i.test(token.word));
  if (that >= 0 && !tokens.slice(group.end + that, to).some((token) => /^(?:VERB|AUX)$/.test(token.pos))) return true;
  if ([second, third].some((token) => token?.pos === 'SCONJ' && /^that$/i.test(token.word))) return true;
  if (last?.pos === 'VERB' && (second?.word === 'to' || (second?.pos === 'ADP' && /ing$/i.test(last.word)))) return true;
  if ((last?.pos === 'ADJ' && second?.pos === 'DET') || /^(?:i|you|we|he|she|they|who|which)$/i.test(last?.word ?? '')) return true;
  if (before?.pos === 'CCONJ' && tokens[from - 2]?.pos === 'PRON') return true;
  if ((last?.pos === 'ADJ' && tokens[to]?.pos === 'CCONJ') || /^one$/i.test(last?.word ?? '')) return true;
  if (isSpan(last?.word ?? '') && /^(?:last|this|next)$/i.test(second?.word ?? '') && third?.word === 'of') return true;
  if (!group.passive && /^(?:give|send|bring|offer|show|tell|hand)$/.test(tokens[group.head]?.lemma ?? '') && tokens[group.head + 1]?.word === 'to')
    return true;
  return tokens
    .slice(group.end, to)
    .some((token, i, rest) => /^(?:to|with|for|of|about)$/i.test(token.word) && /^(?:today|yesterday|tonight)$/i.test(rest[i + 1]?.word ?? ''));
}

/** Words for stretches of time. */
const isSpan = (word: string) =>
  /^(?:hour|day|week|weekend|month|year|decade|morning|afternoon|evening|night|today|yesterday|[12]\d{3}|\d{1,2})s?$/i.test(word);

/** Verbs that are whole without another word. */
const standing = new Set(
  'die resign open close collapse win lose meet arrive begin start end return fall strike erupt crash explode burst sink retire surrender leave quit vote rise drop hit land depart escape flee reopen resume disappear vanish drown separate marry divorce derail capsize flood burn break step testify appear walk shut'.split(
    ' ',
  ),
);

/** A word that fills a predicate: no time, no particle. */
function says(token: Token): boolean {
  return (
    (/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(token.pos) &&
      !isTimeName(token.word) &&
      !/^(?:last|next|this|early|late|morning|afternoon|evening|night|week|month|year|weekend|[12]\d{3}|\d{1,2})$/i.test(token.word)) ||
    token.pos === 'PRON' ||
    token.word === 'way'
  );
}

/** It ends on a word that waits for another, or its verb waits for an object. */
function isTorn(tokens: readonly Token[], clause: Clause): boolean {
  const { group, to, from } = clause;
  const last = tokens[to - 1];
  if (
    !last ||
    (/^(?:ADP|DET|CCONJ|SCONJ|AUX)$/.test(last.pos) && !group.passive) ||
    /^(?:to|of|such|as|than|the|a|an|and|or|that|his|her|its|their)$/i.test(last.word)
  )
    return true;
  const head = tokens[group.head];
  const next = tokens[to];
  if (clause.isCut && to <= group.end + 1) return true;
  if (isFragment(tokens, clause)) return true;
  if (!head || (next && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/i.test(next.word))))) return true;
  if (!group.passive && !standing.has(head.lemma) && !tokens.slice(group.end, to).some(says)) return true;
  const said = isSaying(head.lemma) && tokens.slice(group.end, to).some((token) => /^(?:that|to)$/i.test(token.word) && token.pos !== 'ADP');
  if (!group.passive && !said && transitive.has(head.lemma)) {
    const rest = tokens.slice(group.end, to);
    const next = rest.find((token) => token.pos !== 'ADV' || token.word === 'way');
    if (
      !next ||
      (next.pos === 'ADP' && !/^(?:off|up|out|over|down|away|in|on|back|into|for|about|with|at|to|upon)$/i.test(next.word)) ||
      next.pos === 'PUNCT'
    )
      return true;
    if (/^(?:in|on|at)$/i.test(next.word) && isTimeName(rest[rest.indexOf(next) + 1]?.word ?? '')) return true;
    if (isTimeName(next.word)) return true;
  }
  // "Ness bought and then closed": what it bought stands elsewhere.
  const joint = tokens.slice(from, group.start).findLastIndex((token) => token.pos === 'CCONJ');
  if (joint > 0 && transitive.has(tokens[from + joint - 1]?.lemma ?? '') && tokens[from + joint - 1]?.pos === 'VERB') return true;
  return from >= group.start;
}
