/** The catalogue's words for what one version alone tells. Only `messages.ts` passes it on. That others leave a thing out says nothing of whether it is so. */
import type { Counts } from '../synopsis/alone.ts';
import { many } from './count-words.ts';

/** "2 statements, 1 figure"; empty where there is nothing. */
const counted = ({ rows, figures, quotations, details }: Counts): string =>
  [
    ...(rows > 0 ? [many(rows, 'statement', 'statements')] : []),
    ...(figures > 0 ? [many(figures, 'figure', 'figures')] : []),
    ...(quotations > 0 ? [many(quotations, 'quotation', 'quotations')] : []),
    ...(details > 0 ? [many(details, 'detail', 'details')] : []),
  ].join(', ');

export const aloneWords = {
  counted,
  /** "Only in one version: 2 figures · only in one text or source: 3 statements"; empty where there is nothing. */
  summary: (version: Counts, text: Counts) => {
    const [one, other] = [counted(version), counted(text)];
    return [...(one ? [`Only in one version: ${one}`] : []), ...(other ? [`${one ? 'only' : 'Only'} in one text or source: ${other}`] : [])].join(
      ' · ',
    );
  },
  heading: 'Only in one version',
  about:
    'Statements that one version alone makes; and, in bold, what it alone tells inside of statements that others make too: figures and quotations without counterpart, and details in words that no other version has there.',
  compared: 'Compared: the passages on this event.',
  /** Behind the name of a version. */
  others: (n: number) =>
    n === 0 ? 'every paragraph of the article has one' : `${many(n, 'more paragraph', 'more paragraphs')} of the article not compared`,
  none: 'Nothing was found that one version alone tells.',
  origin: {
    text: (versions: number) => `Only in one text, on which ${versions === 2 ? 'both' : `all ${versions}`} of these rest`,
    source: (versions: number) => `Only in ${versions === 2 ? 'these two' : `these ${versions}`}, which have a source in common`,
  },
  oneOrigin: {
    text: 'All versions of this event rest on one text: what several of them tell is still told by one.',
    source: 'All versions of this event have a source in common: what several of them tell may still be told by one.',
  },
  /** Under the words of a passage: what of that which stands bold in it is more than a detail. */
  kinds: { figures: 'a figure that no other version gives', quotations: 'quoted by no other version' },
} as const;
