/** Versions for tests of align: each a few sentences, read as the last paragraphs of an article. */
import type { ToldVersion } from '../../../src/pipeline/align/wording.ts';
import { annotated, prose } from '../article.ts';

export function told(...paragraphs: string[]): ToldVersion {
  const text = `${prose}\n\n${paragraphs.join('\n\n')}`;
  const article = annotated(text);
  const from = prose.length;
  return {
    article: { ...article, published: null, moments: article.times.map(() => null), asOf: new Map() },
    sentences: article.sentences.filter(({ start }) => start >= from),
  };
}
