/** Keeps columns that scroll by themselves level: whoever is scrolled leads, the others follow to what they tell in common. Works on what stands on the page and keeps no state of its own beyond a frame. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { levelOf, rowAt, type Stand } from '../../synopsis/levels.ts';
import { messages } from '../messages.ts';
import { say } from '../store.ts';

/** Passages are level this far below the top of their columns, in px. */
const linePx = 12;

export interface Levels {
  /** The reader has scrolled a column or brought a passage level. */
  readonly moved: boolean;
  readonly bringLevel: (article: string, start: number) => void;
  /** What the board hears: counterparts light up under the pointer and the focus. */
  readonly hear: {
    readonly onPointerOver: (event: { readonly target: EventTarget }) => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: (event: { readonly target: EventTarget }) => void;
  };
}

/** What lasts from one scroll to the next. */
interface Standing {
  /** The article of the column that was scrolled last. */
  leader: string | null;
  /** What was level last. */
  row: number | null;
  /** Where each column was put or left, by article: an echo of our own scrolling is not the reader's. */
  readonly tops: Map<string, number>;
  drawn: readonly string[];
}

const columnsIn = (board: HTMLElement): HTMLElement[] => [...board.querySelectorAll<HTMLElement>('[data-column]')];
const columnOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;

/** `key` names what is drawn: columns and texts that come are brought level, too. */
export function useLevels(board: RefObject<HTMLElement | null>, locked: boolean, key: string): Levels {
  const standing = useRef<Standing>({ leader: null, row: null, tops: new Map(), drawn: [] });
  const [moved, setMoved] = useState(false);
  const follow = useCallback((exactly: boolean): number => (board.current ? align(board.current, standing.current, exactly) : 0), [board]);

  useEffect(() => {
    const element = board.current;
    if (!element) return undefined;
    let frame = 0;
    const scrolled = (event: Event): void => {
      const column = columnOf(event.target);
      const id = column?.dataset.column;
      const { tops } = standing.current;
      if (!column || id === undefined || Math.abs((tops.get(id) ?? 0) - column.scrollTop) < 1.5) return;
      tops.set(id, column.scrollTop);
      standing.current.leader = id;
      setMoved(true);
      if (!locked) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => follow(false));
    };
    element.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [board, locked, follow]);

  useLayoutEffect(() => {
    // Fonts that arrive and pages that are turned move the passages.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => locked && follow(false));
    const columns = board.current && key !== '' ? columnsIn(board.current) : [];
    for (const column of columns) {
      column.scrollTop = standing.current.tops.get(column.dataset.column ?? '') ?? 0;
      for (const paragraph of column.children) observer?.observe(paragraph);
    }
    if (board.current) pass(board.current, standing.current, columns);
    if (locked) follow(false);
    return () => observer?.disconnect();
  }, [board, locked, follow, key]);

  const bringLevel = useCallback(
    (article: string, start: number): void => {
      const column = board.current?.querySelector<HTMLElement>(`[data-column="${article}"]`);
      const passage = column?.querySelector(`[data-start="${start}"]`);
      if (!column || !passage) return;
      standing.current.leader = article;
      setMoved(true);
      put(column, topOf(passage, column) - linePx, standing.current.tops);
      say(messages.columns.levelled(follow(true)));
    },
    [board, follow],
  );

  const hear = useMemo(() => {
    const light = (target: EventTarget | null): void => {
      const told = target instanceof Element ? target.closest('[data-row]') : null;
      mark(board.current, 'data-hot', told?.getAttribute('data-row') ?? null);
    };
    return {
      onPointerOver: ({ target }: { readonly target: EventTarget }) => light(target),
      onPointerLeave: () => light(null),
      onFocus: ({ target }: { readonly target: EventTarget }) => light(target),
    };
  }, [board]);

  return { moved, bringLevel, hear };
}

/** Brings the other columns level with what stands at the line of the one that leads; says how many tell it. Reads all heights before it writes any, so that the page is laid out once. */
function align(board: HTMLElement, standing: Standing, exactly: boolean): number {
  const columns = columnsIn(board);
  const leader = columns.find((column) => column.dataset.column === standing.leader) ?? columns[0];
  if (!leader) return 0;
  const { tops } = standing;
  const own = standsOf(leader);
  const line = leader.scrollTop + linePx;
  const row = rowAt(own, line + 1);
  standing.row = row;
  const others = columns.filter((column) => column !== leader).map((column) => ({ column, stands: standsOf(column) }));
  const told = others.filter(({ stands }) => stands.some((stand) => stand.row === row));
  const targets = (exactly ? told : others).map(({ column, stands }) => ({ column, level: levelOf(own, stands, line) }));
  for (const { column, level } of targets) if (level !== null) put(column, level - linePx, tops);
  for (const { column } of others) column.parentElement?.toggleAttribute('data-absent', !told.some((one) => one.column === column));
  leader.parentElement?.removeAttribute('data-absent');
  mark(board, 'data-level', row === null ? null : String(row));
  return told.length;
}

/** Where the one that leads is no longer drawn, another one leads that stood beside it; where all are new, the first that tells what was level. */
function pass(board: HTMLElement, standing: Standing, columns: readonly HTMLElement[]): void {
  const ids = columns.map((column) => column.dataset.column ?? '');
  const before = standing.drawn;
  standing.drawn = ids;
  if (standing.leader !== null && ids.includes(standing.leader)) return;
  standing.leader = ids.find((id) => before.includes(id)) ?? null;
  const passage = standing.leader === null ? board.querySelector(`[data-row="${standing.row}"]`) : null;
  const column = columnOf(passage);
  if (!passage || !column) return;
  standing.leader = column.dataset.column ?? null;
  put(column, topOf(passage, column) - linePx, standing.tops);
}

function put(column: HTMLElement, top: number, tops: Map<string, number>): void {
  column.scrollTop = top;
  tops.set(column.dataset.column ?? '', column.scrollTop);
}

/** Where the content of a column begins, in px of the window. */
const originOf = (column: HTMLElement): number => column.getBoundingClientRect().top - column.scrollTop + column.clientTop;

function topOf(passage: Element, column: HTMLElement): number {
  return passage.getBoundingClientRect().top - originOf(column);
}

function standsOf(column: HTMLElement): readonly Stand[] {
  const origin = originOf(column);
  return [...column.querySelectorAll<HTMLElement>('[data-row]')].map((passage) => ({
    row: Number(passage.dataset.row),
    top: passage.getBoundingClientRect().top - origin,
  }));
}

/** Sets an attribute on all passages of one row and takes it from those of others. React knows nothing of it: it lasts as long as the eye rests there. */
function mark(board: HTMLElement | null, name: 'data-hot' | 'data-level', row: string | null): void {
  for (const passage of board?.querySelectorAll(`[${name}]`) ?? []) if (passage.getAttribute('data-row') !== row) passage.removeAttribute(name);
  if (row !== null) for (const passage of board?.querySelectorAll(`[data-row="${row}"]`) ?? []) passage.setAttribute(name, '');
}
