/** The marks on the words of a passage, with what a reader should be told of each. */
import type { EventFile, Passage } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { ArticleId, Span } from '../../model/span.ts';
import { gravest, isGrave, verdictsOn } from '../../synopsis/figures.ts';
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
  const figures = passage.figures.map((figure) => ({
    figure,
    verdict: gravest(verdictsOn(event, { article, start: figure.start, end: figure.end })),
  }));
  const compared = figures.flatMap(({ figure, verdict }) => (verdict ? [figure] : []));
  return [
    ...passage.quotations.filter((quotation) => hasPassport(event, article, quotation)).map((quotation) => quotationMark(quotation, words, start)),
    ...figures.map(({ figure, verdict }) => figureMark(figure, verdict)),
    ...passage.times.map((span): TextMark => ({ ...span, kind: 'time', note: messages.mark.time })),
    ...without(passage.only, compared).map((span): TextMark => ({ ...span, kind: 'only', note: messages.mark.only })),
  ];
}

/** Words in marks that nobody said (a name, a word held at a distance) have none. */
function hasPassport(event: EventFile, article: ArticleId, { start, end }: Span): boolean {
  const version = event.versions.findIndex((one) => one.article === article);
  return event.utterances.some(({ cells }) => {
    const words = cells[version]?.words;
    return words && words.start < end && words.end > start;
  });
}

/** The spans without what lies in one of the others: a figure that stands beside another one is not only here, whatever its digits. */
function without(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return others.reduce<readonly Span[]>(
    (left, other) =>
      left.flatMap(({ start, end }) =>
        other.start >= end || other.end <= start
          ? [{ start, end }]
          : [
              { start, end: Math.min(end, other.start) },
              { start: Math.max(start, other.end), end },
            ].filter((span) => span.start < span.end),
      ),
    spans,
  );
}

export function figureMark(figure: Figure, verdict: ReturnType<typeof gravest>): TextMark {
  const notes = [messages.bound[figure.bound], ...(figure.fate ? [messages.fate[figure.fate]] : []), ...(verdict ? [messages.verdict[verdict]] : [])];
  const differs = isGrave(verdict);
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
