/** Looks words for happenings up in our tables: under which name a word and its derivations go, in which groups of related words that name stands, which verbs say little alone. */
import { stemmer } from 'stemmer';
import { related } from './related-words.ts';
import { families } from './word-families.ts';

function groupsOf(table: string): string[][] {
  return table
    .trim()
    .split(/ \| |\n/)
    .map((group) => group.split(' '));
}

/** Numbers of the groups in which each word stands. */
function grouped(table: string, key: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groupsOf(table).forEach((words, i) => {
    for (const word of new Set(words.map(key))) found.set(word, [...(found.get(word) ?? []), i]);
  });
  return found;
}

/** Phrases stay as they are but for the verb. */
function stemOf(word: string): string {
  const [verb = '', ...particles] = word.split('_');
  return [stemmer(verb), ...particles].join('_');
}

const familyOf = new Map<string, string>();
for (const words of groupsOf(families)) {
  const [first = ''] = words;
  const name = familyOf.get(stemOf(first)) ?? stemOf(first);
  for (const word of words) if (!familyOf.has(stemOf(word))) familyOf.set(stemOf(word), name);
}

/** The name under which a stem and its derivations go; the stem itself where the table has none. */
export function family(stem: string): string {
  return familyOf.get(stem) ?? stem;
}

const groups = grouped(related, (word) => family(stemOf(word)));

/** Numbers of the groups of related words in which a family stands. */
export function senses(name: string): readonly number[] {
  return groups.get(name) ?? [];
}

/** Verbs that say little without their object or particle. */
const light = new Set('make take give have be put set get hold come go do let bring keep run turn'.split(' '));

export function isLight(lemma: string): boolean {
  return light.has(lemma);
}

const particles = new Set('off up out over down away in on back into'.split(' '));

export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** Verb (by its lemma) and particle are one in our tables ("take over"), so that the particle is no preposition. */
export function isPhrasal(lemma: string, particle: string): boolean {
  return isParticle(particle) && senses(`${family(stemmer(lemma))}_${particle}`).length > 0;
}
