/** The form that a table of columns takes: a stack where the page is narrow, all columns where they fit, else a box that scrolls. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePrinting } from '../printing.ts';

export type Form = 'stack' | 'fits' | 'scroll';

export interface Room {
  readonly form: Form;
  /** How many pinned columns may stay in sight without taking it from the others. */
  readonly sticky: number;
  /** Some columns lie beyond the end of the box. */
  readonly more: boolean;
}

/** The least widths that still read well, and the widths of columns that scroll in the table and in Versions, in rem. */
export const widths = { heading: 7, least: 10.25, column: 13.5, passages: 16 } as const;

/** More columns than this are no table on paper. */
const mostOnPaper = 8;

/** Pinned columns and the names of the rows leave this part of the box to the columns that pass. */
const passing = 0.45;

/** `heading` and `column`: widths in rem, where columns scroll. */
export function useRoom(
  box: RefObject<HTMLElement | null>,
  columns: number,
  fits: boolean,
  heading: number = widths.heading,
  column: number = widths.column,
): Room {
  const [room, setRoom] = useState<Room>({ form: 'fits', sticky: columns, more: false });
  const printing = usePrinting((state) => state.printing);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const look = (): void => {
      const next = measured(element, columns, fits, heading, column);
      setRoom((before) => (before.form === next.form && before.sticky === next.sticky && before.more === next.more ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, columns, fits, heading, column]);
  if (printing) return { form: columns > mostOnPaper ? 'stack' : 'fits', sticky: 0, more: false };
  return room;
}

/** Grows with the size of text that the reader chose. */
export function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Whether the page is narrow is decided once, by the style sheet. */
function measured(element: HTMLElement, columns: number, fits: boolean, heading: number, column: number): Room {
  const width = element.clientWidth / remPx();
  if (getComputedStyle(element).getPropertyValue('--narrow').trim() !== '') return { form: 'stack', sticky: 0, more: false };
  if (fits && width >= widths.heading + columns * widths.least) return { form: 'fits', sticky: columns, more: false };
  const sticky = Math.max(0, Math.floor((width * (1 - passing) - heading) / column));
  const more = Math.abs(element.scrollLeft) + element.clientWidth < element.scrollWidth - 2;
  return { form: 'scroll', sticky, more };
}
