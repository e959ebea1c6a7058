/** Gives an event what counts for it: the sentences of the counts that stand beside it, and those right behind a count that go on with it. Takes no passage away from any event and moves no moment. */
import { touching } from '../../../text/spans.ts';
import { type DatedText, isBody, type LinkedEvent, type Mention } from '../../records.ts';

/** Sentences behind a count that may go on with it ("Eleven more are still missing"). */
const mostFollowing = 2;

const key = ({ article, sentence }: { article: number; sentence: number }): string => `${article}:${sentence}`;

/** The events in their order. A sentence that no event has goes to every event that it goes on counting for. */
export function counted(events: readonly LinkedEvent[], texts: readonly DatedText[]): LinkedEvent[] {
  const taken = new Set(events.flatMap(({ mentions }) => mentions.map(key)));
  const countsOf = new Map<number, Mention[]>();
  for (const { kind, of, mentions } of events) if (kind === 'count' && of !== null) countsOf.set(of, [...(countsOf.get(of) ?? []), ...mentions]);
  return events.map((event, i) => {
    const beside = (countsOf.get(i) ?? []).map((mention) => ({ ...mention, times: [], moment: null }));
    const all = [...event.mentions, ...beside].flatMap((mention) => [mention, ...goingOn(mention, texts, taken)]);
    const own = new Map([...all].reverse().map((mention) => [key(mention), mention]));
    return own.size === event.mentions.length ? event : { ...event, mentions: all.filter((mention) => own.get(key(mention)) === mention) };
  });
}

function goingOn(mention: Mention, texts: readonly DatedText[], taken: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  if (!counts(texts[mention.article], mention.sentence)) return found;
  for (let sentence = mention.sentence + 1; sentence <= mention.sentence + mostFollowing; sentence++) {
    if (taken.has(key({ article: mention.article, sentence })) || !counts(texts[mention.article], sentence)) break;
    found.push({ ...mention, sentence, times: [], moment: null });
  }
  return found;
}

/** Says how many something befell. */
function counts(text: DatedText | undefined, sentence: number): boolean {
  const own = text?.sentences[sentence];
  return text !== undefined && own !== undefined && isBody(text, own) && touching(text.figures, own).some(({ fate }) => fate !== null);
}
