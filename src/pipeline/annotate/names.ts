/** Runs of proper nouns, as spans with a key by which the same name is known again. Who is meant is decided in link. */
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { Name, Sentence, Token } from '../records.ts';

/** Names of one sentence, in order. `times` are those of the sentence: their words are part of no name ("On Tuesday Ada Quill"). A word between capitals ("of", "el-", "the") joins only if a name goes on behind it. */
export function names(text: string, sentence: Sentence, times: readonly Span[]): Name[] {
  const found: Name[] = [];
  const isPart = (token: Token | undefined): boolean =>
    token?.pos === 'PROPN' && /^\p{L}/u.test(token.word) && !times.some((time) => time.start < token.end && token.start < time.end);
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!isPart(tokens[i])) continue;
    let last = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const touches = /^[ -]?$/.test(text.slice(tokens[j - 1]?.end ?? 0, tokens[j]?.start ?? 0));
      if (touches && isPart(tokens[j])) last = j;
      else if (!(touches && tokens[j]?.word === '-' && isPart(tokens[j + 1]))) break;
    }
    const start = tokens[i]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    found.push({ start, end, key: fold(text.slice(start, end)).replace(/'s$/, '') });
    i = last;
  }
  return found;
}
