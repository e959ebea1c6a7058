/** Leaves names out of a headline: an ellipsis stands where one stood, the rest stays. Takes a name only where it stands as words of its own. */
import { fold } from '../../text/fold.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;
const ends = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** `names` are folded. `filled`: as long as before, so that places behind it stay where they are. */
export function leftOut(words: string, names: ReadonlySet<string>, filled = false): string {
  const bare = bareOf(names);
  const whole = fold(words);
  // Of a whole index few titles hold any.
  if (![...bare].some((name) => whole.includes(name))) return words;
  const found = [...words.matchAll(word)].map(({ 0: own, index }) => ({ start: index, end: index + own.length }));
  const longest = Math.max(...[...bare].map((name) => name.match(word)?.length ?? 0));
  let out = '';
  let from = 0;
  for (const [i, { start }] of found.entries()) {
    if (start < from) continue;
    const last = found.slice(i, i + longest).findLast(({ end }) => bare.has(fold(words.slice(start, end))));
    if (!last) continue;
    out += words.slice(from, start) + '…'.padEnd(filled ? last.end - start : 1);
    from = last.end;
  }
  return out + words.slice(from);
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Without the marks around them. */
function bareOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const bare = known.get(names) ?? new Set([...names].map((name) => name.replace(ends, '')).filter((name) => name !== ''));
  known.set(names, bare);
  return bare;
}
