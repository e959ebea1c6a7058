/** The longest run of words that all given texts hold in this order, as a place in the first of them, broken by no mark but one of quotation. A verbatim name for a row; never a paraphrase. */
import { tokensOf, type Token as Word } from '../text/tokens.ts';

interface Token extends Word {
  /** Behind a mark, or first: no run goes over to it. */
  readonly opens: boolean;
  /** Written with a capital: part of a name, or the first of a sentence. */
  readonly capital: boolean;
}

/** A run longer than this no longer reads as a heading. */
const longestRun = 6;

/** Words that carry no subject by themselves: a run of these alone names nothing. */
const bare = new Set(
  'a an the and or but of in on at to for from by with as is are was were be been has have had its it this that these those which who he she they his her their not said says also after before since than more over'.split(
    ' ',
  ),
);

export function sharedWords(texts: readonly string[]): { start: number; end: number } | null {
  const [first, ...others] = texts.map(namedTokens);
  if (!first || others.length === 0) return null;
  // Forty texts rarely share a word: a run with one that some text lacks need not be looked for.
  const words = others.map((tokens) => new Set(tokens.map((token) => token.folded)));
  const everywhere = first.map((token) => words.every((own) => own.has(token.folded)));
  const lines = others.map((tokens) => ` ${tokens.map((token) => (token.opens ? `| ${token.folded}` : token.folded)).join(' ')} `);
  for (let length = Math.min(longestRun, first.length); length >= 2; length -= 1) {
    for (let i = 0; i + length <= first.length; i += 1) {
      if (everywhere.slice(i, i + length).includes(false)) continue;
      const run = first.slice(i, i + length);
      const [from, to] = [run[0], run[run.length - 1]];
      if (!from || !to || !naming(run) || run.slice(1).some(({ opens }) => opens)) continue;
      const line = ` ${run.map((token) => token.folded).join(' ')} `;
      if (lines.every((other) => other.includes(line))) return { start: from.start, end: to.end };
    }
  }
  return null;
}

/** Begins and ends with a word that carries a subject, so that no heading hangs on "of the"; and is more than a name, which tells nothing of what is said. */
function naming(run: readonly Token[]): boolean {
  const carries = (token: Token | undefined): boolean =>
    token !== undefined && token.folded.length > 2 && !bare.has(token.folded) && /\p{L}/u.test(token.folded);
  const content = run.filter(carries);
  return carries(run[0]) && carries(run[run.length - 1]) && content.length > 1 && content.some((token) => !token.capital);
}

function namedTokens(text: string): readonly Token[] {
  return tokensOf(text).map((token, i, all) => ({
    ...token,
    opens: i === 0 || !/^[\s"“”‘’'«»]*$/.test(text.slice(all[i - 1]?.end, token.start)),
    capital: /^\p{Lu}/u.test(text.slice(token.start, token.end)),
  }));
}
