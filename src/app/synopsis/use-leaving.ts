/** How a reader leaves what lies open over the page: by Escape, by a press elsewhere, by walking on with the keyboard. Closes nothing itself. */
import { type RefObject, useEffect, useRef } from 'react';

/** What a dialog above it is told is not told to it. */
const inDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('dialog') !== null;

/** After Escape the focus is back on what opened it. */
export function useLeaving(whole: RefObject<HTMLElement | null>, open: boolean, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !whole.current?.contains(target) && !inDialog(target)) latest.current();
    };
    const press = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape' || key.defaultPrevented || key.isComposing || document.querySelector('dialog[open]')) return;
      key.preventDefault();
      whole.current?.querySelector('summary')?.focus({ preventScroll: true });
      latest.current();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', press);
    };
  }, [open, whole]);
}
