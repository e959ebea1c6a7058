/** Says which sentences of which article tell of an event: its own mentions, those of the counts that stand beside it, and what goes on counting right behind them. Clusters nothing. */
import { touching } from '../../text/spans.ts';
import { isBody, type LinkedCorpus, type LinkedEvent, type Mention } from '../records.ts';

/** Sentences behind a count that may go on with it ("Eleven more are still missing"). */
const mostFollowing = 2;

const key = ({ article, sentence }: { article: number; sentence: number }): string => `${article}:${sentence}`;

/** For each event all that tells of it. A sentence that no event has goes to every event that it goes on counting for. */
export function told(corpus: LinkedCorpus): Mention[][] {
  const taken = new Set(corpus.events.flatMap(({ mentions }) => mentions.map(key)));
  const countsOf = new Map<number, LinkedEvent[]>();
  for (const event of corpus.events)
    if (event.kind === 'count' && event.of !== null) countsOf.set(event.of, [...(countsOf.get(event.of) ?? []), event]);
  return corpus.events.map((event, i) => {
    const own = new Map<string, Mention>();
    for (const { mentions } of [event, ...(countsOf.get(i) ?? [])])
      for (const mention of mentions) if (!own.has(key(mention))) own.set(key(mention), mention);
    return [...own.values()].flatMap((mention) => [mention, ...goingOn(mention, corpus, taken)]).filter(isFirst());
  });
}

function isFirst(): (mention: Mention) => boolean {
  const seen = new Set<string>();
  return (mention) => !seen.has(key(mention)) && seen.add(key(mention)) !== undefined;
}

function goingOn(mention: Mention, corpus: LinkedCorpus, taken: ReadonlySet<string>): Mention[] {
  const found: Mention[] = [];
  if (!counts(mention.article, mention.sentence, corpus)) return found;
  for (let sentence = mention.sentence + 1; sentence <= mention.sentence + mostFollowing; sentence++) {
    if (taken.has(key({ article: mention.article, sentence })) || !counts(mention.article, sentence, corpus)) break;
    found.push({ article: mention.article, sentence, times: [], moment: null, place: mention.place, state: mention.state });
  }
  return found;
}

/** Says how many something befell. */
function counts(article: number, sentence: number, corpus: LinkedCorpus): boolean {
  const text = corpus.articles[article];
  const own = text?.sentences[sentence];
  return text !== undefined && own !== undefined && isBody(text, own) && touching(text.figures, own).some(({ fate }) => fate !== null);
}
