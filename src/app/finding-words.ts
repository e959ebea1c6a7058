/** The catalogue's words for the chips above a comparison. Only `messages.ts` passes it on. */
import { count, many } from './count-words.ts';

export const findingWords = {
  figures: (verdict: string, fate: string | null) => (fate ? `${verdict} (${fate})` : verdict),
  quotations: (n: number) => `${many(n, 'quotation', 'quotations')} given in different ways`,
  wording: (n: number) => `${many(n, 'place', 'places')} filled with different words`,
  sameWords: (versions: number, passages: number) =>
    `${many(versions, 'version', 'versions')} tell ${many(passages, 'passage', 'passages')} in the very same words`,
  announced: (n: number, reported: number) =>
    reported > 0
      ? `${many(n, 'version tells', 'versions tell')} it as still to come, ${count(reported)} as done`
      : 'Told as still to come, by nobody as done',
  background: (n: number, of: number) =>
    of === 1 ? 'Told as background' : `No article opens with it: it is background in ${n === of ? `all ${of}` : `${n} of ${of}`}`,
  silent: (n: number) => `${many(n, 'more article', 'more articles')} of this story ${n === 1 ? 'says' : 'say'} nothing of it`,
  /** Between figures that agree, and between two lots of them that cannot both hold. */
  and: 'and',
  against: 'against',
};
