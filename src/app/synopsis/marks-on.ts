/** The marks on the words of a passage, with what a reader should be told of each. */
import type { EventFile, Passage } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { ArticleId, Span } from '../../model/span.ts';
import { gravest, verdictsOn } from '../../synopsis/figures.ts';
import { wordsAt } from '../../synopsis/marks.ts';
import { messages } from '../messages.ts';

export type MarkKind = 'figure' | 'figure-differs' | 'quotation' | 'only' | 'time' | 'mention' | 'place';

export interface TextMark extends Span {
  readonly kind: MarkKind;
  /** For the tooltip and for screen readers. */
  readonly note: string;
}

export function marksOn(event: EventFile, article: ArticleId, passage: Passage): readonly TextMark[] {
  const { words, start } = passage.context;
  return [
    ...passage.quotations.map((quotation) => quotationMark(quotation, words, start)),
    ...passage.figures.map((figure) => {
      const verdicts = verdictsOn(event, { article, start: figure.start, end: figure.end });
      return figureMark(figure, gravest(verdicts));
    }),
    ...passage.times.map((span): TextMark => ({ ...span, kind: 'time', note: messages.mark.time })),
    ...passage.only.map((span): TextMark => ({ ...span, kind: 'only', note: messages.mark.only })),
  ];
}

export function figureMark(figure: Figure, verdict: ReturnType<typeof gravest>): TextMark {
  const notes = [messages.bound[figure.bound], ...(figure.fate ? [messages.fate[figure.fate]] : []), ...(verdict ? [messages.verdict[verdict]] : [])];
  const differs = verdict === 'differ' || verdict === 'revised';
  return { start: figure.start, end: figure.end, kind: differs ? 'figure-differs' : 'figure', note: `${messages.mark.figure}: ${notes.join(', ')}` };
}

export function quotationMark(quotation: Quotation, text: string, textStart: number): TextMark {
  const speaker = wordsAt(text, textStart, quotation.speaker);
  return {
    start: quotation.start,
    end: quotation.end,
    kind: 'quotation',
    note: speaker ? messages.version.speaker(speaker) : messages.mark.quotation,
  };
}
