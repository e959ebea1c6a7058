/** Tells which version of an event credits another one: its passages name, as whoever reported, the publisher of that version or the agency that sent it; or both name the same. Judges no likeness of words. */
import type { Evidence } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { agencyKey, crediting } from '../languages/english/outlets.ts';
import { type AlignedVersion, excerpt, type LinkedCorpus } from '../records.ts';

type Article = LinkedCorpus['articles'][number];

export interface CreditTie {
  /** The version that credits, and the credited or another that credits the same. */
  i: number;
  j: number;
  evidence: readonly Evidence[];
}

export function creditTies(versions: readonly AlignedVersion[], corpus: LinkedCorpus): CreditTie[] {
  return voicesOf(versions, corpus).flatMap(({ names, sent }) => {
    if (sent.length === versions.length) return [];
    const forms = [...names].filter((name) => name.length >= shortest || isInitials(name)).map((name) => ({ name, form: crediting(name) }));
    const citing = versions.flatMap((version, j): Place[] => {
      if (sent.some((own) => own.j === j)) return [];
      const span = forms.map(({ name, form }) => creditIn(version, name, form)).find((found) => found !== null);
      return span ? [{ j, span }] : [];
    });
    if (sent.length > 0) return citing.flatMap((one) => sent.flatMap((other) => tie('link/credits', one, other, versions, corpus)));
    // Where nobody sent it, those who credit the same voice have it in common.
    const [first, ...others] = citing;
    return first ? others.flatMap((other) => tie('link/credits-same', first, other, versions, corpus)) : [];
  });
}

interface Place {
  /** A version. */
  j: number;
  span: Span;
}

/** Somebody whom articles credit: every form of the name, initials among them, and the versions that came from there. */
interface Voice {
  names: Set<string>;
  sent: Place[];
}

/** "(NW)" and "Norwire" are one voice. */
function voicesOf(versions: readonly AlignedVersion[], { articles, initials }: LinkedCorpus): Voice[] {
  const voices = new Map<string, Voice>();
  versions.forEach(({ article }, j) => {
    const source = articles[article];
    if (!source) return;
    const senders = sendersOf(source);
    for (const span of new Set([...senders, ...source.agencies])) {
      const name = nameOf(source, span);
      const key = initials.get(fold(name)) ?? agencyKey(name);
      const voice = voices.get(key) ?? { names: new Set([key]), sent: [] };
      voices.set(key, voice);
      voice.names.add(name);
      if (senders.includes(span)) voice.sent.push({ j, span });
    }
  });
  for (const [letters, key] of initials) voices.get(key)?.names.add(letters.toUpperCase());
  return [...voices.values()];
}

/** Shorter names are words of their own too often; initials are read as they are written. */
const shortest = 3;
const isInitials = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** Who published an article, and the agency that its opening or byline names: not one that it only cites. */
function sendersOf({ publisher, agencies, opening, byline }: Article): Span[] {
  const holds = (outer: Span | null, { start, end }: Span) => outer !== null && outer.start <= start && end <= outer.end;
  return [...(publisher ? [publisher] : []), ...agencies.filter((agency) => holds(opening, agency) || holds(byline, agency))];
}

const nameOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/^[Tt]he /, '');

/** The first place in its passages where a version credits the name. */
function creditIn({ passages }: AlignedVersion, name: string, form: RegExp): Span | null {
  for (const { start, words } of passages) {
    const isThere = isInitials(name) ? words.includes(name) : fold(words).includes(fold(name));
    const match = isThere ? form.exec(words) : null;
    if (match && isInitials(name) && !match[0].includes(name)) continue;
    if (match) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

function tie(rule: string, one: Place, other: Place, versions: readonly AlignedVersion[], { articles }: LinkedCorpus): CreditTie[] {
  const [source, credited] = [one, other].map(({ j }) => articles[versions[j]?.article ?? -1]);
  if (!source || !credited) return [];
  return [{ i: one.j, j: other.j, evidence: [{ rule, status: 'stated', excerpts: [excerpt(source, one.span), excerpt(credited, other.span)] }] }];
}
