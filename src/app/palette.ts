/** Reads the colours of the theme out of the style sheet, for the canvas. Decides no colour itself; also carries the reader's choice of theme to the page. */
import type { Theme } from '../timeline/theme.ts';
import type { ThemeChoice } from './store.ts';

export const laneColours = 10;

/** Values for a style sheet: what the policy lets a part of the page set by itself. */
export interface Variables {
  readonly [name: `--${string}`]: string | number;
}

/** The style of a part that wears a lane's colour; a lane of its own kind where none is known. */
export function laneStyle(lane: number): { [name: `--${string}`]: string } {
  return { '--lane': lane < 0 ? 'var(--muted)' : `var(--lane-${lane % laneColours})` };
}

export function readTheme(win: Window): Theme {
  const style = win.getComputedStyle(win.document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const asks = (query: string): boolean => win.matchMedia?.(query).matches ?? false;
  return {
    background: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    hairline: colour('line'),
    accent: colour('ink'),
    warn: colour('warn'),
    lanes: Array.from({ length: laneColours }, (_, i) => colour(`lane-${i}`)),
    fontFamily: style.getPropertyValue('--sans').trim(),
    reducedMotion: asks('(prefers-reduced-motion: reduce)'),
    forcedColors: asks('(forced-colors: active)'),
  };
}

/** Sets `data-theme` to light or dark and follows the system while the choice is `system`. Returns its undo. */
export function applyTheme(choice: ThemeChoice, win: Window, changed: () => void): () => void {
  const dark = win.matchMedia?.('(prefers-color-scheme: dark)');
  const set = (): void => {
    win.document.documentElement.dataset.theme = choice === 'system' ? (dark?.matches ? 'dark' : 'light') : choice;
    changed();
  };
  set();
  dark?.addEventListener('change', set);
  return () => dark?.removeEventListener('change', set);
}
