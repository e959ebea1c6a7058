/** Hangs the canvas engine on the wall: gives it data, theme and words, and carries its events to the store and back. Draws nothing itself. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventId } from '../../model/span.ts';
import { createTimeline, type TimelineEngine } from '../../timeline/engine.ts';
import type { Address } from '../address.ts';
import { eventQuery } from '../data.ts';
import { focusMark, offerFocus, wishPanel } from '../marks-focus.ts';
import { captioned } from '../names.ts';
import { expectEvent } from '../next.ts';
import { readTheme } from '../palette.ts';
import { Comparison } from '../parts.ts';
import { usePlace } from '../place.ts';
import { search } from '../search/search.ts';
import { themeChanged } from '../shell/ThemeSwitch.tsx';
import { go, useChoice } from '../store.ts';
import { spoken } from './describe.ts';
import styles from './Stage.module.css';
import { Tooltip } from './Tooltip.tsx';
import { engineWords } from './words.ts';

interface Hover {
  readonly event: EventId;
  readonly x: number;
  readonly y: number;
}

export function Canvas({ timeline, onEngine }: { readonly timeline: Timeline; readonly onEngine: (engine: TimelineEngine | null) => void }) {
  const host = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<TimelineEngine | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const told = useRef<Shown | undefined>(undefined);
  const queries = useQueryClient();
  const hovered = timeline.events.find((event) => event.id === hover?.event) ?? null;

  useEffect(() => {
    const wall = host.current;
    if (!wall) return undefined;
    const made = createTimeline(wall, { describe: (mark) => spoken(timeline, mark.event), words: engineWords, theme: readTheme(window) });
    // With its data first: the focus may be waiting for one of its marks.
    made.setData(captioned(timeline));
    const undo = attach(made, timeline, wall, setHover, told);
    setEngine(made);
    onEngine(made);
    return () => {
      for (const one of undo) one();
      onEngine(null);
      setEngine(null);
      made.destroy();
    };
  }, [timeline, onEngine]);

  useFollow(engine, timeline, told);
  useEffect(() => {
    if (!hovered) return undefined;
    let isNext = true;
    void Promise.all([queries.prefetchQuery(eventQuery(hovered)), Comparison.load()]).then(() => {
      if (isNext && queries.getQueryData(eventQuery(hovered).queryKey)) expectEvent(hovered.id);
    });
    return () => {
      isNext = false;
      expectEvent(null);
    };
  }, [hovered, queries]);

  return (
    <div className={styles.canvas} data-print="no">
      <div ref={host} className={styles.host} />
      {hover && hovered && <Tooltip timeline={timeline} event={hovered} x={hover.x + (host.current?.offsetLeft ?? 0)} y={hover.y} />}
    </div>
  );
}

/** What stands beside an event goes by the mark of that event. */
function markOf(timeline: Timeline, id: EventId): EventId {
  return timeline.events.find((event) => event.id === id)?.of ?? id;
}

type Shown = Address['window'];
/** The window that the engine told last, until the app sets another: to hand it back would round a drag to whole days while it lasts. */
type Told = RefObject<Shown | undefined>;

/** From the engine to the store. */
function attach(
  engine: TimelineEngine,
  timeline: Timeline,
  wall: HTMLElement,
  setHover: (hover: Hover | null) => void,
  told: Told,
): readonly (() => void)[] {
  const setHeight = (): void => {
    wall.style.blockSize = `${engine.heightPx()}px`;
  };
  const undo = [
    engine.on('height', setHeight),
    engine.on('hover', (at) => setHover(at)),
    engine.on('select', (event) => {
      const before = useChoice.getState().address.event;
      if (event === null) {
        if (before !== null) {
          go({ event: null });
          focusMark(before);
        }
      } else {
        wishPanel();
        go({ event });
      }
    }),
    engine.on('window', (shown) => {
      const window = shown && { from: shown.from, to: shown.to };
      told.current = window;
      go({ window }, 'replace');
    }),
    offerFocus((event) => engine.focus(event && markOf(timeline, event))),
  ];
  setHeight();
  return undo;
}

/** From the store to the engine. */
function useFollow(engine: TimelineEngine | null, timeline: Timeline, told: Told): void {
  const { event } = usePlace(timeline);
  const scale = useChoice((state) => state.address.scale);
  const shown = useChoice((state) => state.address.window);
  const query = useChoice((state) => state.address.query);
  const lit = useMemo(() => {
    const found = search(timeline, query);
    const events = found.hits.flatMap((hit) => (hit.kind === 'event' ? [hit.event.id] : []));
    // Nothing found is no reason to dim everything.
    return events.length === 0 ? null : new Set(events);
  }, [timeline, query]);
  useEffect(() => engine?.setScale(scale), [engine, scale]);
  useEffect(() => {
    // While the engine moves, effects can come late: only the latest choice counts.
    if (!engine || useChoice.getState().address.window !== shown || told.current === shown) return;
    told.current = undefined;
    engine.setWindow(shown);
  }, [engine, shown, told]);
  useEffect(() => engine?.setSelection(event ? markOf(timeline, event.id) : null), [engine, timeline, event]);
  useEffect(() => engine?.setHighlight(lit), [engine, lit]);
  useEffect(() => {
    const retheme = (): void => engine?.setTheme(readTheme(window));
    // Widths of captions and labels are measured: once more when the fonts have come.
    void document.fonts?.ready.then(retheme);
    window.addEventListener(themeChanged, retheme);
    return () => window.removeEventListener(themeChanged, retheme);
  }, [engine]);
}
