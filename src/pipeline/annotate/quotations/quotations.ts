/** The quotations of an article, in order: where they stand, who says them by which word, and which go on with the one before. */
import type { Quotation } from '../../../model/quotation.ts';
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import type { Sentence } from '../../records.ts';
import { credited } from './credited.ts';
import { quotedSpans } from './spans.ts';

export function quotations(text: string, paragraphs: readonly Span[], sentences: readonly Sentence[]): Quotation[] {
  return quotedSpans(text, paragraphs).map(({ unclosed, continues, nested, ...span }) => ({
    ...credited(span, touching(sentences, span)),
    ...(continues ? { continues } : {}),
    ...(unclosed ? { unclosed } : {}),
    ...(nested.length > 0 ? { nested: [...nested] } : {}),
  }));
}
