/** What the reader chose, and nothing that was fetched: the address of the view, the theme, and what was last said aloud. Keeps nothing beyond the page. */
import { create } from 'zustand';
import { type Address, home } from './address.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** How the address came to be: `push` makes a step for the Back button, `replace` does not, `arrived` was read from the location itself. */
export type Step = 'push' | 'replace' | 'arrived';

export interface Choice {
  readonly address: Address;
  readonly step: Step;
  readonly theme: ThemeChoice;
  /** A sentence of the catalogue for the live region; `turn` makes a repeated one heard again. */
  readonly said: { readonly words: string; readonly turn: number };
}

export const useChoice = create<Choice>()(() => ({ address: home, step: 'arrived', theme: 'system', said: { words: '', turn: 0 } }));

/** Changes parts of the address; a change to what it already is does nothing. */
export function go(patch: Partial<Address>, step: Step = 'push'): void {
  const { address } = useChoice.getState();
  const keys = Object.keys(patch) as (keyof Address)[];
  if (keys.every((key) => same(address[key], patch[key]))) return;
  const next = { ...address, ...patch };
  useChoice.setState({ address: next.article === null ? { ...next, at: null } : next, step });
}

export function say(words: string): void {
  useChoice.setState((state) => ({ said: { words, turn: state.said.turn + 1 } }));
}

export function chooseTheme(theme: ThemeChoice): void {
  useChoice.setState({ theme });
}

function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
