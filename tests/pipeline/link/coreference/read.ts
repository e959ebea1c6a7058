/** Articles for the tests of coreference: read as the pipeline reads them, with the words in *stars* as the mentions. */
import { annotate } from '../../../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import type { Place, Told } from '../../../../src/pipeline/link/coreference/described.ts';
import { dates } from '../../../../src/pipeline/link/dates/dates.ts';
import { features } from '../../../../src/pipeline/link/features.ts';
import { print } from '../../../../src/text/print.ts';

export interface Marked {
  corpus: Told[];
  places: Place[];
  /** The words of each place. */
  words: string[];
}

export function marked(texts: readonly string[]): Marked {
  const places: Place[] = [];
  const articles = texts.map((starred, article) => {
    let text = '';
    starred.split('*').forEach((piece, i) => {
      if (i % 2 === 1) places.push({ article, start: text.length, end: text.length + piece.length });
      text += piece;
    });
    return annotate({ ...clean({ file: `${article}.txt`, text }), id: `a${print(text)}` });
  });
  const corpus = dates(articles, features(articles));
  const words = places.map(({ article, start, end }) => articles[article]?.text.slice(start, end) ?? '');
  return { corpus, places, words };
}
