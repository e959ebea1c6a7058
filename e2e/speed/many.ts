/** An invented event told by many long versions. Its words are made of sounds: nothing here is anybody's text. */
import type { Passage, Statement, Version } from '../../src/model/event.ts';
import type { Figure, FigurePair } from '../../src/model/figure.ts';
import { type Invented, idOf, invented } from '../invented.ts';

export const many = { versions: 40, sentences: 100, shared: 120 } as const;
const sentencesInParagraph = 4;
const sounds = 'bal dor fen gim hul kar lom mit nar pel rud sol tam vek wim zor'.split(' ');

/** The same numbers each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const word = (pick: (below: number) => number): string => Array.from({ length: 1 + pick(3) }, () => sounds[pick(sounds.length)]).join('');

interface Told {
  readonly version: Version;
  /** The statement of each passage; -1 where only this version makes it. */
  readonly statements: readonly number[];
}

/** About 20 words a sentence, about 80 of the shared statements an article, mostly in the same order. */
function tell(index: number, statements: readonly (readonly string[])[]): Told {
  const pick = chance(index + 1);
  const order = statements.map((_, i) => ({ i, at: i + pick(12) })).sort((a, b) => a.at - b.at || a.i - b.i);
  const shared = order.map(({ i }) => i).filter(() => pick(3) > 0);
  const unique = Array.from({ length: many.sentences }, (_, i) => (i % 5 === 4 ? -1 : (shared[i - Math.floor(i / 5)] ?? -1)));
  const sentences = unique.map((one) => {
    const words = one < 0 ? Array.from({ length: 20 }, () => word(pick)) : (statements[one] ?? []).map((w) => (pick(6) === 0 ? word(pick) : w));
    return `${words.join(' ')}${one >= 0 && one % 10 === 0 ? ` ${1000 + pick(4)} people` : ''}.`;
  });
  const passages = passagesOf(sentences);
  const length = passages.at(-1)?.end ?? 0;
  return {
    version: { article: idOf(index), place: 'lead', state: 'reported', length, passages },
    statements: unique,
  };
}

function passagesOf(sentences: readonly string[]): Passage[] {
  let at = 0;
  const passages: Passage[] = [];
  for (let i = 0; i < sentences.length; i += sentencesInParagraph) {
    const group = sentences.slice(i, i + sentencesInParagraph);
    const context = { start: at, end: at + group.join(' ').length, words: group.join(' ') };
    for (const words of group) {
      const start = at;
      const number = words.search(/\d/);
      const figures: Figure[] =
        number < 0
          ? []
          : [
              {
                start: start + number,
                end: start + number + 4,
                value: Number(words.slice(number, number + 4)),
                bound: 'exactly',
                of: { start: start + number + 5, end: start + number + 11 },
                says: null,
                fate: 'injured',
                asOf: null,
              },
            ];
      const only = [{ start: start + words.indexOf(' ') + 1, end: start + words.indexOf(' ', words.indexOf(' ') + 1) }];
      passages.push({ start, end: start + words.length, words, context, figures, quotations: [], only, times: [] });
      at += words.length + 1;
    }
    at += 1;
  }
  return passages;
}

function pairsOf(told: readonly Told[]): FigurePair[] {
  const pairs: FigurePair[] = [];
  for (let statement = 0; statement < many.shared; statement += 10) {
    const figures = told.flatMap(({ version, statements }) => {
      const figure = version.passages[statements.indexOf(statement)]?.figures[0];
      return figure ? [{ value: figure.value, place: { article: version.article, start: figure.start, end: figure.end } }] : [];
    });
    for (const [i, a] of figures.entries()) {
      for (const b of figures.slice(i + 1)) {
        const verdict = a.value === b.value ? 'same' : 'differ';
        pairs.push({ a: a.place, b: b.place, verdict, evidence: { rule: 'figure/same', status: 'inferred', excerpts: [] } });
      }
    }
  }
  return pairs;
}

function statementsOf(told: readonly Told[]): Statement[] {
  const shared = Array.from({ length: many.shared }, (_, statement) => ({
    cells: told.map(({ statements }) => (statements.includes(statement) ? [statements.indexOf(statement)] : [])),
    same: false,
  }));
  const own = told.flatMap(({ statements }, i) =>
    statements.flatMap((one, passage) => (one < 0 ? [{ cells: told.map((_, j) => (i === j ? [passage] : [])), same: false }] : [])),
  );
  return [...shared, ...own];
}

export function invent(): Invented {
  const pick = chance(99);
  const statements = Array.from({ length: many.shared }, () => Array.from({ length: 20 }, () => word(pick)));
  const told = Array.from({ length: many.versions }, (_, i) => tell(i, statements));
  return invented({
    id: 'e0many00000',
    versions: told.map(({ version }) => version),
    // Every fifth text was taken over by the one after it.
    origins: told.flatMap((_, i) => (i % 5 === 1 ? [] : [i % 5 === 0 ? [i, i + 1] : [i]])),
    statements: statementsOf(told),
    figurePairs: pairsOf(told),
  });
}
