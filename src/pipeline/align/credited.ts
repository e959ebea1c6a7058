/** Tells which version of an event credits another one: its passages name, as whoever reported, the publisher of that version or the agency that sent it. Judges no likeness of words. */
import type { Evidence } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { crediting } from '../languages/english/outlets.ts';
import { type AlignedVersion, excerpt, type LinkedCorpus } from '../records.ts';

type Article = LinkedCorpus['articles'][number];

export interface CreditTie {
  /** The version that credits, and the credited. */
  i: number;
  j: number;
  evidence: readonly Evidence[];
}

export function creditTies(versions: readonly AlignedVersion[], { articles, initials }: LinkedCorpus): CreditTie[] {
  const senders = new Map<string, { j: number; span: Span }[]>();
  versions.forEach(({ article }, j) => {
    const source = articles[article];
    for (const span of source ? sendersOf(source) : []) {
      const name = nameOf(source as Article, span);
      // "(NW)", which the others call "Norwire".
      for (const one of new Set([name, initials.get(fold(name)) ?? name])) senders.set(one, [...(senders.get(one) ?? []), { j, span }]);
    }
  });
  return [...senders].flatMap(([name, sent]) => {
    if (name.length < shortest || sent.length === versions.length) return [];
    const form = crediting(name);
    return versions.flatMap((version, i) => {
      if (sent.some(({ j }) => j === i)) return [];
      const [source, place] = [articles[version.article], creditIn(version, name, form)];
      return source && place ? sent.flatMap(({ j, span }) => tie(i, source, place, j, articles[versions[j]?.article ?? -1], span)) : [];
    });
  });
}

/** Shorter names are words of their own too often. */
const shortest = 3;

/** Who published an article, and the agency that its opening or byline names: not one that it only cites. */
function sendersOf({ publisher, agencies, opening, byline }: Article): Span[] {
  const holds = (outer: Span | null, { start, end }: Span) => outer !== null && outer.start <= start && end <= outer.end;
  return [...(publisher ? [publisher] : []), ...agencies.filter((agency) => holds(opening, agency) || holds(byline, agency))];
}

const nameOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/^[Tt]he /, '');

/** The first place in its passages where a version credits the name. */
function creditIn({ passages }: AlignedVersion, name: string, form: RegExp): Span | null {
  for (const { start, words } of passages) {
    const match = fold(words).includes(fold(name)) ? form.exec(words) : null;
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

function tie(i: number, source: Article, place: Span, j: number, credited: Article | undefined, span: Span): CreditTie[] {
  if (!credited) return [];
  return [{ i, j, evidence: [{ rule: 'link/credits', status: 'stated', excerpts: [excerpt(source, place), excerpt(credited, span)] }] }];
}
