/** The longest run of words that all given texts hold in this order, as a place in the first of them, broken by no mark but one of quotation and torn out of no phrase. A verbatim name for a row; never a paraphrase. */
import { tokensOf, type Token as Word } from '../text/tokens.ts';
import { bare, leadsIn, opensPhrase, prepositions } from './phrases.ts';

interface Token extends Word {
  /** Behind a mark, or first: no run goes over to it. */
  readonly opens: boolean;
  /** Behind any mark, one of quotation too. */
  readonly marked: boolean;
  /** Written with a capital: part of a name, or the first of a sentence. */
  readonly capital: boolean;
}

/** A run longer than this no longer reads as a heading. */
const longestRun = 6;

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
      if (!beginsPhrase(run, first[i - 1], first[i - 2]) || !endsPhrase(run, first[i + length]) || tearsMarks(texts[0] ?? '', from.start, to.end))
        continue;
      const line = ` ${run.map((token) => token.folded).join(' ')} `;
      if (lines.every((other) => other.includes(line))) return { start: from.start, end: to.end };
    }
  }
  return null;
}

const small = (token: Token | undefined, words: ReadonlySet<string>): boolean => token !== undefined && words.has(token.folded);

/** Behind a mark, a number or a word that something new begins behind: behind any other word it may be the second half of a phrase. What hangs on a preposition is no subject of a verb. */
function beginsPhrase(run: readonly Token[], before: Token | undefined, further: Token | undefined): boolean {
  if (!before || run[0]?.marked) return true;
  if (![leadsIn, opensPhrase, bare].some((words) => small(before, words)) && !/^\p{N}/u.test(before.folded)) return false;
  const hangs = small(before, prepositions) || (small(before, leadsIn) && small(further, prepositions));
  return !(hangs && run.some((token) => small(token, verbs)));
}

/** Before a mark, or a word that begins what can be left out. A verb on "-ing" behind a form of "be" wants what follows. */
function endsPhrase(run: readonly Token[], behind: Token | undefined): boolean {
  if (!behind || behind.marked) return true;
  const [before, last] = run.slice(-2);
  return small(behind, opensPhrase) && !(last?.folded.endsWith('ing') && small(before, verbs));
}

const verbs: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had']);

/** One mark of a pair would stand in the run without the other. */
function tearsMarks(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return [...words].filter((sign) => '“„«'.includes(sign)).length !== [...words].filter((sign) => '”»'.includes(sign)).length;
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
    marked: i === 0 || text.slice(all[i - 1]?.end, token.start).trim() !== '',
    capital: /^\p{Lu}/u.test(text.slice(token.start, token.end)),
  }));
}
