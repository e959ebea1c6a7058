/** Who passed words on to the reader, nearest to the speaker first: whom the sentence credits, then the agencies that it or its paragraph names, and whom the headline credits with the words of those it names. Whom the article credits elsewhere passed on other words. Names spans of the article and nothing else. */
import type { Excerpt, Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { touching } from '../../text/spans.ts';
import { type AnnotatedArticle, excerpt } from '../records.ts';

/** A document or body that gives the words of somebody else. */
const source =
  /\b(?:according to|as (?:quoted|cited|reported) by|(?:quoted|cited) (?:as saying )?by|reported by)\s+((?:the |a |an )?(?:[\p{L}\p{M}’'-]+ ){0,4}?(?:readout|statement|press release|transcript|press service|ministry|website|news agency|report)(?: of [^.,;”"]{3,40}?)?)(?=[.,;]|$| (?:of|on|in|said)\b)/giu;

/** Credits of the words at a place, but not the one who says them. */
export function credits(article: AnnotatedArticle, words: Span, speaker: Span | null): Excerpt[] {
  const around = touching(article.sentences, words);
  const reach = { start: Math.min(words.start, around[0]?.start ?? words.start), end: Math.max(words.end, around.at(-1)?.end ?? words.end) };
  const found = [
    ...sources(article, reach),
    ...agencies(article, reach),
    ...agencies(article, paragraphOf(article, reach)),
    ...headline(article, speaker),
  ];
  const taken: Span[] = [];
  for (const span of found) {
    const overlaps = (other: Span) => other.start < span.end && span.start < other.end;
    const key = keyOf(article, span);
    if (
      (speaker && (overlaps(speaker) || keyOf(article, speaker) === key)) ||
      taken.some((other) => overlaps(other) || keyOf(article, other) === key)
    )
      continue;
    taken.push(span);
  }
  return taken.map((span) => excerpt(article, span));
}

function keyOf({ text }: AnnotatedArticle, { start, end }: Span): string {
  return fold(text.slice(start, end)).replace(/^the /, '');
}

function sources(article: AnnotatedArticle, reach: Span): Span[] {
  const { text, quotations } = article;
  return [...text.slice(reach.start, reach.end).matchAll(source)].flatMap((match) => {
    const start = reach.start + match.index + match[0].indexOf(match[1] ?? '');
    const span = { start, end: start + (match[1]?.length ?? 0) };
    if (touching(quotations, span).length > 0) return [];
    return /^(?:the|a|an) news agency$/i.test(match[1] ?? '') ? agencyBefore(article, start) : [span];
  });
}

/** "the news agency" is the one that was named last. */
function agencyBefore({ text, agencies: named }: AnnotatedArticle, before: number): Span[] {
  const places = named.flatMap(({ start, end }): Span[] => {
    const name = text.slice(start, end);
    const at = text.lastIndexOf(name, before - 1);
    return at < 0 ? [] : [{ start: at, end: at + name.length }];
  });
  return places.sort((a, b) => b.start - a.start).slice(0, 1);
}

/** Agencies that a stretch of the text names. */
function agencies({ text, agencies: named }: AnnotatedArticle, reach: Span): Span[] {
  return named.flatMap((agency) => {
    const name = text.slice(agency.start, agency.end);
    const at = text.slice(reach.start, reach.end).indexOf(name);
    return at < 0 ? [] : [{ start: reach.start + at, end: reach.start + at + name.length }];
  });
}

/** "Ada Holm speaks in Ness – Norwire" credits Norwire with what Ada Holm says, and with nobody else's words. */
function headline(article: AnnotatedArticle, speaker: Span | null): Span[] {
  const { title, text } = article;
  if (!title || !speaker) return [];
  const words = text.slice(title.start, title.end);
  const isNamed = (text.slice(speaker.start, speaker.end).match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((name) => words.includes(name));
  return isNamed ? agencies(article, title) : [];
}

/** The paragraphs that a stretch of the text touches. */
function paragraphOf({ parts }: AnnotatedArticle, reach: Span): Span {
  const own = touching(parts, reach);
  return { start: Math.min(reach.start, own[0]?.start ?? reach.start), end: Math.max(reach.end, own.at(-1)?.end ?? reach.end) };
}
