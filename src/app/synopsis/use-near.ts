/** Which rows and columns of a large table stand near the eye. Knows sizes and places, not what stands there. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Row } from '../../synopsis/rows.ts';
import { surroundingsOf } from '../../synopsis/surroundings.ts';
import { offerReveal, rowId } from './reveal.ts';
import { remPx, widths } from './use-room.ts';

/** As many columns are drawn without looking which of them are near. */
export const fewColumns = 12;

/** The places of the columns in sight and one on each side. */
export function useNearColumns(
  box: RefObject<HTMLElement | null>,
  count: number,
  width: number = widths.column,
  lead: number = widths.heading,
): ReadonlySet<number> {
  const columnPx = useColumnPx(box, count, width, lead);
  const virtual = useVirtualizer({
    horizontal: true,
    count,
    getScrollElement: () => box.current,
    estimateSize: () => columnPx ?? width * remPx(),
    paddingStart: lead * remPx(),
    overscan: 1,
    enabled: count > fewColumns,
    useFlushSync: false,
  });
  const expected = useRef(columnPx);
  useEffect(() => {
    if (columnPx !== expected.current) virtual.measure();
    expected.current = columnPx;
  }, [virtual, columnPx]);
  const items = virtual.getVirtualItems();
  const all = count <= fewColumns;
  const from = all ? 0 : (items[0]?.index ?? 0);
  const to = all ? count - 1 : (items.at(-1)?.index ?? -1);
  return useMemo(() => new Set(Array.from({ length: to - from + 1 }, (_, i) => from + i)), [from, to]);
}

/** The width of a column as the style sheet lays it where that is another than expected; null until it stands, and where nobody asks which are near. */
function useColumnPx(box: RefObject<HTMLElement | null>, count: number, width: number, lead: number): number | null {
  const [columnPx, setColumnPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || count <= fewColumns || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const px = (element.scrollWidth - lead * remPx()) / count;
      setColumnPx(Math.abs(px - width * remPx()) < 1 ? null : px);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, count, width, lead]);
  return columnPx;
}

export interface NearRows {
  readonly drawn: readonly { readonly row: Row; readonly at: number }[];
  /** What the rows that are not drawn take up, in px. */
  readonly before: number;
  readonly after: number;
  readonly measure: (row: HTMLElement | null) => void;
}

/** Rows that were not drawn stand, measured, after as many frames. */
const framesToStand = 3;

/** The rows in sight and some on each side. */
export function useNearRows(box: RefObject<HTMLElement | null>, body: RefObject<HTMLElement | null>, rows: readonly Row[]): NearRows {
  const headPx = useHead(body);
  const heights = useMemo(() => rows.map(heightRem), [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (at) => rows[at]?.index ?? at,
    estimateSize: (at) => (heights[at] ?? 0) * remPx(),
    scrollMargin: headPx,
    overscan: 2,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  useKeptFocus(box);
  useEffect(() => {
    const reveal = (row: number): boolean => {
      const at = rows.findIndex((one) => one.index === row);
      if (at < 0) return false;
      box.current?.scrollIntoView({ block: 'nearest' });
      virtual.scrollToIndex(at, { align: 'center' });
      afterFrames(framesToStand, () => document.getElementById(rowId(row))?.focus({ preventScroll: true }));
      return true;
    };
    return offerReveal(reveal);
  }, [box, rows, virtual]);
  const [first, last] = [items[0], items.at(-1)];
  return {
    drawn: items.flatMap(({ index }) => {
      const row = rows[index];
      return row ? [{ row, at: index }] : [];
    }),
    before: first ? first.start - headPx : 0,
    after: last ? virtual.getTotalSize() + headPx - last.end : 0,
    measure: virtual.measureElement,
  };
}

/** About how high a row will be: the longest cell at the width of a column. */
export function heightRem({ cells }: Row): number {
  const lines = cells.map((passages) =>
    passages.reduce((sum, passage) => {
      const { before, after } = surroundingsOf(passage);
      return sum + Math.ceil((before.length + passage.words.length + after.length) / 26) + 1;
    }, 0),
  );
  return Math.max(...lines) * 1.5 + 1.5;
}

/** How far below the top of the box the rows begin. */
function useHead(body: RefObject<HTMLElement | null>): number {
  const [headPx, setHeadPx] = useState(0);
  useLayoutEffect(() => {
    const element = body.current;
    const head = element?.previousElementSibling;
    if (!element || !head || typeof ResizeObserver === 'undefined') return undefined;
    const look = (): void => setHeadPx(element.offsetTop);
    look();
    const observer = new ResizeObserver(look);
    for (const row of head.children) observer.observe(row);
    return () => observer.disconnect();
  }, [body]);
  return headPx;
}

export function afterFrames(frames: number, act: () => void): void {
  if (frames <= 0) act();
  else requestAnimationFrame(() => afterFrames(frames - 1, act));
}

/** Keys go on scrolling the box when what had the focus in it is no longer drawn. */
function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    const note = (focus: FocusEvent): void => {
      // A node that is taken away loses the focus to nothing.
      if (focus.relatedTarget === null && focus.target instanceof Node) {
        const { target } = focus;
        requestAnimationFrame(() => {
          if (!target.isConnected && document.activeElement === document.body) element?.focus({ preventScroll: true });
        });
      }
    };
    element?.addEventListener('focusout', note);
    return () => element?.removeEventListener('focusout', note);
  }, [box]);
}
