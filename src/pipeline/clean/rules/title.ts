/** The headline: of the short lines above the text the first that says something. A kicker, a menu, a masthead or a date is none; none is better than a wrong one. */
import { fold } from '../../../text/fold.ts';
import { words } from '../../../text/shingles.ts';
import { type CleanRule, type Draft, endsSentence, give, headLength, type Paragraph, wordCount } from '../draft.ts';

/** Longest headline seen in news is about 180 characters; a first paragraph is mostly longer. */
const longest = 200;
/** From so many words on a line says something; shorter ones are taken only where nothing else stands above the text. */
const saying = 4;
/** A headline that ends like a sentence is one short sentence, well under the length of the paragraph below. */
const sentenceHeadline = { words: 16, share: 0.67 };
/** A line that opens the text proper. */
const bodyWords = 28;

const breadcrumb = /\S\s+[»›>|/]\s+\S|\S [»›] ?\S/;
const kicker = /^[\p{Lu}\d\s.,:&’'-]+$/u;
const quotedOnly = /^["“«].*["”»]$/u;
/** Words that name a part of a site or a kind of text. */
const section =
  /^(?:(?:world|uk|us|eu|local|national|international|latest|breaking|top|live) )?(?:news|sports?|business|politics|opinions?|comment|analysis|exclusive|features?|culture|world|home|photos?|pictures?|videos?|watch|live(?: blog)?|press release|news (?:centre|center|release)|health|science|technology|tech|travel|weather|obituar(?:y|ies)|letters|editorial|explainer|review|update)$/i;

function tells(paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (text.length > longest || quotedOnly.test(text) || /:$/.test(text) || breadcrumb.test(text) || section.test(text)) return false;
  if (/^[a-z]?\d{1,2}[:.]\d\d/.test(text) || /^by\b/i.test(text)) return false;
  return wordCount(text) > 1 && !(kicker.test(text) && wordCount(text) < saying);
}

/** Lines above the first paragraph of prose that may be the headline, in order. */
function candidates(draft: Draft): Paragraph[] {
  const head: Paragraph[] = [];
  for (const paragraph of draft.paragraphs.slice(0, headLength)) {
    if (paragraph.role !== null) continue;
    if (wordCount(paragraph.text, bodyWords) >= bodyWords || (endsSentence(paragraph.text) && !isSentenceHeadline(draft, paragraph))) break;
    head.push(paragraph);
  }
  return head.filter(tells);
}

function isSentenceHeadline(draft: Draft, paragraph: Paragraph): boolean {
  const at = draft.paragraphs.indexOf(paragraph);
  const [before, after] = [draft.paragraphs.slice(0, at), draft.paragraphs.slice(at + 1)];
  if (wordCount(paragraph.text, bodyWords) > sentenceHeadline.words || before.some((p) => p.role === 'byline' || p.role === 'date')) return false;
  if (after.slice(0, 4).some((p) => p.role === 'byline' || p.role === 'date')) return true;
  const next = after.find((p) => p.role === null);
  return (
    before.length === 0 &&
    next !== undefined &&
    next.gap &&
    paragraph.text.length < sentenceHeadline.share * next.text.length &&
    shared(paragraph, after) >= 2
  );
}

/** How many of the line's longer words come again in the text below. */
function shared(line: Paragraph, below: readonly Paragraph[]): number {
  const text = new Set(below.slice(0, 12).flatMap((p) => words(p.text)));
  return words(line.text).filter((word) => word.length > 3 && text.has(word)).length;
}

/** A shorter line of the head that stands twice is the headline, wherever it stands. */
function standsTwice(open: readonly Paragraph[], folded: ReadonlyMap<Paragraph, string>): Paragraph | undefined {
  const head = open.slice(0, headLength);
  return head.find((p, i) => head.slice(i + 1).some((q) => folded.get(q) === folded.get(p)) && tells(p) && !endsSentence(p.text));
}

/** The first that says something; the one below it where that shares words with the text and the first shares none (a motto of the paper). */
function best(draft: Draft, found: readonly Paragraph[]): Paragraph | undefined {
  const strong = found.filter((p) => wordCount(p.text, saying) >= saying);
  const [first, second] = strong.length > 0 ? strong : found;
  if (!first || !second) return first;
  const below = (p: Paragraph) => draft.paragraphs.slice(draft.paragraphs.indexOf(p) + 1).filter((q) => q !== first && q !== second);
  return shared(first, below(second)) === 0 && shared(second, below(second)) >= 2 ? second : first;
}

export const title: CleanRule = {
  id: 'clean/title',
  apply(draft) {
    const open = draft.paragraphs.filter((p) => p.role === null);
    const folded = new Map(open.map((p) => [p, fold(p.text)]));
    const chosen = standsTwice(open, folded) ?? (draft.paragraphs.length > 1 ? best(draft, candidates(draft)) : undefined);
    if (!chosen) return;
    draft.title = { start: chosen.start, end: chosen.end };
    give(chosen, 'title', 'clean/title');
    for (const again of open) if (again.role === null && folded.get(again) === folded.get(chosen)) give(again, 'title-again', 'clean/title-again');
    for (const above of open.slice(0, open.indexOf(chosen)))
      if (above.role === null && wordCount(above.text, 9) <= 8) give(above, 'boilerplate', 'clean/above-title');
  },
};
