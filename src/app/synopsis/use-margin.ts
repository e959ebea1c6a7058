/** Whether there is room for a margin beside a text, and keeps the notes in it level with their places. Measures before the page is painted, so that nothing jumps. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { pack } from '../../synopsis/pack.ts';
import { remPx } from './use-room.ts';

/** A text of readable width, the gap and the narrowest margin whose lines still read well. */
const leastRem = 58;
const gapPx = 10;

/** True where notes stand beside the text. `laid`: what the notes are made of, null as long as there are none. Notes bear `data-at`, their places in the text `data-spot`. */
export function useMargin(page: RefObject<HTMLElement | null>, laid: unknown): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    return whenResized([element], () => {
      setWide(element.clientWidth >= leastRem * remPx());
    });
  }, [page]);
  useLayoutEffect(() => {
    const element = page.current;
    if (!element || laid === null) return undefined;
    if (!wide) {
      element.style.removeProperty('--least');
      return undefined;
    }
    const notes = [...element.querySelectorAll<HTMLElement>('[data-at]')];
    return whenResized([element, ...notes], () => level(element, notes));
  }, [page, wide, laid]);
  return wide;
}

function level(page: HTMLElement, notes: readonly HTMLElement[]): void {
  const from = page.getBoundingClientRect().top;
  const blocks = notes.map((note) => {
    const spot = page.querySelector(`[data-spot="${note.dataset.at}"]`);
    return { at: spot ? Math.max(0, spot.getBoundingClientRect().top - from) : 0, height: note.offsetHeight };
  });
  const { tops, bottom } = pack(blocks, gapPx);
  notes.forEach((note, i) => {
    note.style.setProperty('--top', `${tops[i] ?? 0}px`);
  });
  page.style.setProperty('--least', `${bottom}px`);
}

/** Once now, and whenever one of them changes its size. Returns its undo. */
function whenResized(elements: readonly HTMLElement[], act: () => void): () => void {
  act();
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(act);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
