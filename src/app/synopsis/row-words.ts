/** What a statement is called beside its number, in every view by the same words. Decides nothing: kind and verdict are the row's. */
import { isGrave } from '../../synopsis/figures.ts';
import type { Row } from '../../synopsis/rows.ts';
import { capital, messages } from '../messages.ts';

type Judged = Pick<Row, 'kind' | 'verdict'>;

export const rowInWords = ({ kind, verdict }: Judged): string =>
  kind === 'figures' && verdict ? capital(messages.verdict[verdict]) : messages.row.kind[kind];

export const rowIsGrave = ({ kind, verdict }: Judged): boolean => kind === 'figures' && isGrave(verdict);

/** "two of five versions" */
export const speakersInWords = ({ speakers }: Pick<Row, 'speakers'>, versions: number): string =>
  speakers === versions ? messages.row.all(versions) : messages.row.some(speakers, versions);

/** "two of five versions, one text" */
export function tellersInWords(row: Pick<Row, 'speakers' | 'texts' | 'common'>, versions: number): string {
  const { speakers, texts, common } = row;
  const count = speakersInWords(row, versions);
  return speakers > 1 && texts === 1 ? `${count}, ${messages.row.oneOrigin[common]}` : count;
}

/** Marks around words of an article, unless they bear some of their own: two on end say nothing more. */
export const marksAround = (words: string): readonly [string, string] => (/[“”„"«»]/u.test(words) ? ['', ''] : ['“', '”']);
