/** What is worth a chip above the columns: counts and verdicts with the spans they rest on. Takes no side and writes no words. */
import type { EventFile } from '../model/event.ts';
import type { Figure, Verdict } from '../model/figure.ts';
import type { ArticleId, Excerpt } from '../model/span.ts';
import { aloneIn, type Counts, countsOf } from './alone.ts';
import { type FigureGroup, figureGroups, gravity } from './figures.ts';
import { type Row, rowsOf } from './rows.ts';
import { givenDifferently, wholesOf } from './wholes.ts';

export type Finding =
  /** `figures`: each wording once, those in one list that agree with each other. */
  | { readonly kind: 'figures'; readonly verdict: Verdict; readonly fate: Figure['fate']; readonly figures: readonly (readonly Excerpt[])[] }
  /** Utterances that versions give in different marks or by different speakers; places that they fill with different words. */
  | { readonly kind: 'quotations' | 'wording'; readonly count: number }
  /** What one version alone tells, and only one text. */
  | { readonly kind: 'alone'; readonly version: Counts; readonly text: Counts }
  | { readonly kind: 'same-words'; readonly articles: readonly ArticleId[]; readonly passages: number }
  | { readonly kind: 'announced'; readonly announced: readonly ArticleId[]; readonly reported: readonly ArticleId[] }
  | { readonly kind: 'background'; readonly count: number; readonly of: number }
  | { readonly kind: 'silent'; readonly count: number };

/** In the order of what a reader asks first: the gravest of the figures, what only one says, then the rest. */
export function findingsOf(event: EventFile): readonly Finding[] {
  const [gravest, ...counted] = figures(event);
  return [
    ...(gravest ? [gravest] : []),
    ...alone(event),
    ...counted,
    ...quotations(event),
    ...wording(event),
    ...sameWords(event),
    ...announced(event),
    ...background(event),
    ...silent(event),
  ];
}

/** The gravest first, in the order of the text among equals. */
function figures(event: EventFile): readonly Finding[] {
  return figureGroups(event)
    .filter((group) => group.verdict !== 'same')
    .sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict))
    .map((group) => ({
      kind: 'figures',
      verdict: group.verdict,
      fate: fateOf(group),
      figures: group.agreeing.map((set) => set.map((one) => one.counted)),
    }));
}

function fateOf(group: FigureGroup): Figure['fate'] {
  const first = group.figures[0]?.figure.fate ?? null;
  return group.figures.every((one) => one.figure.fate === first) ? first : null;
}

function quotations(event: EventFile): readonly Finding[] {
  const count = wholesOf(event).filter(givenDifferently).length;
  return count > 0 ? [{ kind: 'quotations', count }] : [];
}

function wording(event: EventFile): readonly Finding[] {
  return event.wording.length > 0 ? [{ kind: 'wording', count: event.wording.length }] : [];
}

function alone(event: EventFile): readonly Finding[] {
  const all = aloneIn(event, rowsOf(event));
  return all.length > 0 ? [{ kind: 'alone', ...countsOf(all) }] : [];
}

/** Versions that tell whole statements in the very same words, whoever else tells them; counted by who shares. */
function sameWords(event: EventFile): readonly Finding[] {
  const groups = new Map<string, { articles: readonly ArticleId[]; passages: number }>();
  for (const row of rowsOf(event)) {
    for (const versions of wordForWord(row)) {
      const articles = versions.flatMap((i) => event.versions[i]?.article ?? []);
      const key = articles.join(' ');
      groups.set(key, { articles, passages: (groups.get(key)?.passages ?? 0) + 1 });
    }
  }
  return [...groups.values()].map((group) => ({ kind: 'same-words', ...group }));
}

/** Groups of two and more versions, by index, whose words in a row are the very same. */
export function wordForWord({ cells, speakers }: Row): readonly (readonly number[])[] {
  if (speakers < 2) return [];
  const groups = new Map<string, number[]>();
  cells.forEach((cell, i) => {
    if (cell.length === 0) return;
    const words = cell.map((passage) => passage.words).join(' ');
    const group = groups.get(words);
    if (group) group.push(i);
    else groups.set(words, [i]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function announced(event: EventFile): readonly Finding[] {
  const of = (state: 'announced' | 'reported'): readonly ArticleId[] => event.versions.filter((v) => v.state === state).map((v) => v.article);
  return of('announced').length > 0 ? [{ kind: 'announced', announced: of('announced'), reported: of('reported') }] : [];
}

function background(event: EventFile): readonly Finding[] {
  const count = event.versions.filter((version) => version.place === 'background').length;
  const lead = event.versions.some((version) => version.place === 'lead');
  return count > 0 && !lead ? [{ kind: 'background', count, of: event.versions.length }] : [];
}

function silent(event: EventFile): readonly Finding[] {
  return event.silent.length > 0 ? [{ kind: 'silent', count: event.silent.length }] : [];
}
