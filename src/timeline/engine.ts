/** The timeline as the app hangs it on a wall: takes a dataset and the reader's choices, shows them, and tells what the reader does. Fetches nothing, remembers nothing beyond its life. */
import type { Timeline } from '../model/dataset.ts';
import type { Day } from '../model/moment.ts';
import type { EventId } from '../model/span.ts';
import { type BrushRoom, brushable } from './brush.ts';
import { type Axis, type Chart, chartOf, drawingOf, emptyChart, ordinalsOf, targetName } from './chart.ts';
import { createGrid } from './grid.ts';
import { listen } from './input.ts';
import { type Layout, layoutOf } from './layout.ts';
import { createListeners, type EngineEvents } from './listeners.ts';
import { createLoop, type Loop } from './loop.ts';
import { overlayOf } from './overlay.ts';
import { brushRoomOf } from './overview.ts';
import { createMeasure, paint } from './paint.ts';
import { Reach } from './reach.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Measure, Target } from './shapes.ts';
import { createStage, onFonts, type Stage } from './stage.ts';
import type { Theme } from './theme.ts';
import { Viewport, windowKey } from './viewport.ts';
import type { TimelineEngine, TimelineOptions } from './wall.ts';

export type { TimelineEngine, TimelineOptions } from './wall.ts';

class Engine implements TimelineEngine {
  readonly #options: TimelineOptions;
  readonly #stage: Stage;
  readonly #grid = createGrid();
  readonly #listeners = createListeners();
  readonly #loop: Loop;
  readonly #viewport: Viewport;
  readonly #reach: Reach;
  readonly #undo: (() => void)[];
  #theme: Theme;
  #measure: Measure;
  #chart: Chart = emptyChart;
  #scaleKind: 'folded' | 'even' = 'folded';
  #layout: Layout = layoutOf(0, 0);
  #scene: Scene | null = null;
  #sceneStale = true;
  #gridStale = true;
  #selected: EventId | null = null;
  #highlight: ReadonlySet<EventId> | null = null;
  #told = '';
  /** The reader is moving the view, or it still glides to where the reader sent it. */
  #unsettled = false;
  /** The app is moving the view: it need not be told. */
  #byApp = false;
  #waitingWindow: { from: Day; to: Day } | null = null;
  #revealWaits = false;

  constructor(host: HTMLElement, options: TimelineOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#stage = createStage(host, () => this.#relayout());
    this.#measure = createMeasure(this.#stage.base, this.#theme);
    this.#stage.root.append(this.#grid.element);
    this.#loop = createLoop(
      (now) => this.#draw(now),
      (idle) => this.#stage.root.setAttribute('data-idle', String(idle && !this.#viewport.moving)),
    );
    this.#viewport = new Viewport(this.#stage.root, this.#layout, {
      glides: () => !this.#theme.reducedMotion,
      onMove: () => this.#moved(),
      onSettled: () => this.#settled(),
    });
    this.#reach = this.#makeReach();
    this.#undo = [
      listen(this.#stage.root, this.#reach.intents()),
      brushable(this.#stage.root, {
        room: () => this.#brushRoom(),
        onWindow: ({ fromMs, toMs }, settled) => {
          this.#viewport.showMs(fromMs, toMs, false);
          if (settled) this.#settled();
        },
      }),
      onFonts(() => this.setTheme(this.#theme)),
    ];
    this.#relayout();
  }

  setData(timeline: Timeline): void {
    const first = this.#chart.axes === null;
    this.#chart = chartOf(timeline);
    this.#reach.forget();
    const captions = this.#chart.captions.map((lane) => lane.caption);
    this.#grid.setRows(captions, this.#options.words.grid);
    this.#viewport.setAxis(this.#axis(), !first);
    this.#relayout();
    if (first && this.#waitingWindow) this.setWindow(this.#waitingWindow);
    this.#waitingWindow = null;
    if (this.#revealWaits) this.#reveal();
  }

  setSelection(event: EventId | null): void {
    if (event === this.#selected) return;
    this.#selected = event;
    this.#stale();
    if (event !== null) this.#reveal();
  }

  setHighlight(events: ReadonlySet<EventId> | null): void {
    this.#highlight = events;
    this.#stale();
  }

  setScale(scale: 'folded' | 'even'): void {
    if (scale === this.#scaleKind) return;
    this.#scaleKind = scale;
    this.#viewport.setAxis(this.#axis(), true);
    this.#stale();
  }

  setWindow(window: { from: Day; to: Day } | null): void {
    if (!this.#axis()) {
      this.#waitingWindow = window;
      return;
    }
    // An address that lags behind the reader's hand must not pull the picture back.
    if (this.#unsettled || windowKey(window) === windowKey(this.#viewport.days())) return;
    this.#byApp = true;
    this.#viewport.showDays(window, false);
    this.#byApp = false;
    this.#told = windowKey(this.#viewport.days());
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#measure = createMeasure(this.#stage.base, theme);
    this.#stale();
  }

  zoomBy(factor: number): void {
    const selected = this.#selectedOrdinal();
    const atU = selected === null ? null : (this.#axis()?.projection.atU[selected] ?? null);
    this.#viewport.zoomBy(factor, !this.#theme.reducedMotion, atU);
    if (this.#theme.reducedMotion) this.#settled();
  }

  panBy(fractionOfWidth: number): void {
    this.#viewport.panBy(fractionOfWidth, !this.#theme.reducedMotion);
    if (this.#theme.reducedMotion) this.#settled();
  }

  focus(event: EventId | null): void {
    const ordinal = event === null ? undefined : this.#chart.marks.ordinals.get(event);
    const drawn = ordinal === undefined ? undefined : this.#chart.marks.events[ordinal];
    if (ordinal === undefined || !drawn) {
      this.#reach.blur();
      return;
    }
    const lane = drawn.marks.find((mark) => mark.lane === this.#reach.current?.lane)?.lane ?? drawn.top;
    this.#reach.focusPlace({ event: ordinal, lane });
  }

  heightPx(): number {
    return this.#layout.heightPx;
  }

  idle(): boolean {
    return this.#loop.idle() && !this.#viewport.moving;
  }

  on<Kind extends keyof EngineEvents>(kind: Kind, listener: (value: EngineEvents[Kind]) => void): () => void {
    return this.#listeners.on(kind, listener);
  }

  destroy(): void {
    this.#loop.stop();
    for (const undo of this.#undo) undo();
    this.#viewport.destroy();
    this.#stage.destroy();
  }

  #axis(): Axis | null {
    return this.#chart.axes?.[this.#scaleKind] ?? null;
  }

  #stale(): void {
    this.#sceneStale = true;
    this.#gridStale = true;
    this.#loop.request();
  }

  #relayout(): void {
    const widthPx = this.#stage.widthPx();
    if (widthPx === 0) return;
    const before = this.#layout.heightPx;
    this.#layout = layoutOf(widthPx, this.#chart.captions.length, this.#chart.axes === null);
    this.#stage.resize(widthPx, this.#layout.heightPx);
    this.#viewport.setLayout(this.#layout);
    this.#stale();
    this.#loop.flush();
    if (before !== this.#layout.heightPx) this.#listeners.tell('height', this.#layout.heightPx);
  }

  #draw(now: number): boolean {
    const gliding = this.#viewport.tick(now);
    const stale = this.#sceneStale || this.#scene === null;
    if (stale) this.#scene = this.#makeScene();
    const scene = this.#scene;
    if (!scene) return gliding;
    if (stale) paint(this.#stage.base, scene.shapes, this.#theme, this.#stage.ratio());
    this.#sceneStale = false;
    const { marks } = this.#chart;
    const { hovered, current, focusShown } = this.#reach;
    const overlay = overlayOf({ scene, marks, selected: this.#selectedOrdinal(), hovered, focused: focusShown ? current : null });
    paint(this.#stage.upper, overlay, this.#theme, this.#stage.ratio());
    if (this.#gridStale && !this.#viewport.moving) this.#syncGrid();
    return gliding;
  }

  #makeScene(): Scene {
    const drawing = drawingOf(this.#chart, this.#axis(), this.#viewport.camera());
    const highlight = this.#highlight && ordinalsOf(this.#chart, this.#highlight);
    const [lanes, layout, selected, measure] = [this.#chart.captions, this.#layout, this.#selectedOrdinal(), this.#measure];
    return sceneOf({ lanes, layout, drawing, selected, highlight, words: this.#options.words, measure });
  }

  #syncGrid(): void {
    const scene = this.#scene;
    if (!scene) return;
    this.#grid.setMoving(false);
    const nameOf = (target: Target): string => targetName(this.#chart, this.#options, target);
    this.#grid.sync({ scene, marks: this.#chart.marks, current: this.#reach.current, selected: this.#selectedOrdinal(), nameOf });
    this.#gridStale = false;
  }

  #selectedOrdinal(): number | null {
    return this.#selected === null ? null : (this.#chart.marks.ordinals.get(this.#selected) ?? null);
  }

  #reveal(): void {
    const ordinal = this.#selectedOrdinal();
    const projection = this.#axis()?.projection;
    this.#revealWaits = projection === undefined;
    if (ordinal === null || !projection) return;
    const glide = !this.#theme.reducedMotion && this.#scene !== null;
    if (this.#viewport.reveal(projection.atU[ordinal] ?? 0, glide) && !glide) this.#settled();
  }

  /** The view moved: by the reader, or on the way to where the reader sent it. */
  #moved(): void {
    this.#reach.hovered = null;
    this.#stale();
    if (this.#byApp) return;
    this.#unsettled = true;
    if (this.#viewport.moving) this.#grid.setMoving(true);
    this.#tellWindow(false);
  }

  #settled(): void {
    this.#stale();
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.#tellWindow(true);
  }

  #tellWindow(settled: boolean): void {
    const days = this.#viewport.days();
    const key = windowKey(days);
    if (key === this.#told && !settled) return;
    this.#told = key;
    this.#listeners.tell('window', days && { ...days, settled });
  }

  #makeReach(): Reach {
    return new Reach({
      grid: this.#grid,
      listeners: this.#listeners,
      viewport: this.#viewport,
      chart: () => this.#chart,
      projection: () => this.#axis()?.projection ?? null,
      scene: () => this.#scene,
      brushRoom: () => this.#brushRoom(),
      glides: () => !this.#theme.reducedMotion,
      repaint: () => this.#loop.request(),
      flush: () => {
        this.#gridStale = true;
        this.#loop.flush();
      },
      settle: () => this.#settled(),
    });
  }

  #brushRoom(): BrushRoom | null {
    const window = this.#viewport.window();
    const { overview } = this.#chart;
    return overview && window && brushRoomOf(overview, this.#layout, window);
  }
}

/** Puts a timeline into `host`, as wide as it is; the height follows from the lanes. */
export function createTimeline(host: HTMLElement, options: TimelineOptions): TimelineEngine {
  return new Engine(host, options);
}
