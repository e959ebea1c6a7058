/** An answer that shows itself to whoever asks, over what follows: nothing on the page moves for it. On paper it is a part of the page like any other. Knows not what it answers. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '../printing.ts';
import styles from './AskedOver.module.css';
import reasons from './Reasons.module.css';
import { useBehind } from './use-behind.ts';
import { useLeaving } from './use-leaving.ts';

export interface AskedOverProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** For a question that does not stand in a row of questions. */
  readonly className?: string | undefined;
  readonly titleClass?: string | undefined;
  /** Made only when asked for. */
  readonly late?: boolean;
}

export function AskedOver({ title, children, className = reasons.reasons, titleClass = reasons.title, late = false }: AskedOverProps) {
  const [open, setOpen] = useState(false);
  // Nobody asks before there is something to see.
  const there = useBehind();
  const printing = usePrinting((state) => state.printing);
  const whole = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useLeaving(whole, open, () => setOpen(false));
  useLayoutEffect(() => (open && !printing ? lay(whole.current, panel.current) : undefined), [open, printing]);
  return (
    <details ref={whole} className={className} open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary className={titleClass}>{title}</summary>
      <div ref={panel} className={styles.panel} popover={printing ? undefined : 'manual'}>
        {there && (open || !late) && children}
      </div>
    </details>
  );
}

/** Between the panel and its question, in px. */
const gapPx = 6;

/** The panel lies in the browser's top layer, where no box cuts it off, at a place in the page, so that it scrolls along. A browser without such a layer shows it in its place. Returns its undo. */
function lay(whole: HTMLElement | null, panel: HTMLElement | null): (() => void) | undefined {
  const question = whole?.querySelector('summary');
  if (!question || !panel || typeof panel.showPopover !== 'function') return undefined;
  const place = (): void => {
    const { left, bottom } = question.getBoundingClientRect();
    const room = document.documentElement.clientWidth - panel.offsetWidth;
    const side = Math.min(left, room - parseFloat(getComputedStyle(panel).getPropertyValue('--air')));
    panel.style.setProperty('--left', `${Math.max(0, side) + window.scrollX}px`);
    panel.style.setProperty('--top', `${bottom + window.scrollY + gapPx}px`);
  };
  const follow = (scroll: Event): void => {
    if (scroll.target !== document && scroll.target !== panel) place();
  };
  panel.showPopover();
  place();
  window.addEventListener('resize', place);
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  return () => {
    window.removeEventListener('resize', place);
    document.removeEventListener('scroll', follow, { capture: true });
    if (panel.matches(':popover-open')) panel.hidePopover();
  };
}
