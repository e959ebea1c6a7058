/** Puts beside each source what a person who checked it gave: its days of publication and its publisher. Reads no text but to know the article by its id. */
import type { Correction } from '../../model/corrections.ts';
import type { Source } from '../records.ts';
import { articleId } from './clean.ts';

type Given = NonNullable<Source['given']>;

/** Copies of the sources; of several corrections of one thing the last counts. */
export function given(sources: readonly Source[], corrections: readonly Correction[]): Source[] {
  const byArticle = new Map<string, Given>();
  for (const one of corrections) {
    if (one.kind === 'date') byArticle.set(one.article, { ...byArticle.get(one.article), days: { earliest: one.earliest, latest: one.latest } });
    else if (one.kind === 'publisher') byArticle.set(one.article, { ...byArticle.get(one.article), publisher: one.name });
  }
  if (byArticle.size === 0) return [...sources];
  return sources.map((source) => {
    const known = byArticle.get(articleId(source.text));
    return known ? { ...source, given: { ...source.given, ...known } } : source;
  });
}
