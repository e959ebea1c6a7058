/** Whether the page is being put on paper: then everything that is folded on a screen is written out. Changes nothing by itself. */
import { flushSync } from 'react-dom';
import { create } from 'zustand';

export const usePrinting = create<{ readonly printing: boolean }>()(() => ({ printing: false }));

/** The browser takes its picture as soon as these listeners return, so the page has to stand by then. Returns its undo. */
export function watchPrinting(win: Window): () => void {
  const paper = win.matchMedia?.('print');
  const set = (printing: boolean): void => {
    if (usePrinting.getState().printing !== printing) flushSync(() => usePrinting.setState({ printing }));
  };
  const before = (): void => set(true);
  const after = (): void => set(false);
  const follow = (change: MediaQueryListEvent): void => set(change.matches);
  win.addEventListener('beforeprint', before);
  win.addEventListener('afterprint', after);
  paper?.addEventListener('change', follow);
  return () => {
    win.removeEventListener('beforeprint', before);
    win.removeEventListener('afterprint', after);
    paper?.removeEventListener('change', follow);
  };
}
