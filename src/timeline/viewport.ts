/** Which part of time is in view, and every way it changes: gestures, glides, windows of days, a new size or scale. Draws nothing. */
import type { Day } from '../model/moment.ts';
import { type Camera, cameraFor, cameraOf, viewOf } from './camera.ts';
import { type Axis, mostKOf } from './chart.ts';
import { dayMs, dayOfMs, type Ms, msOfDay } from './days.ts';
import { createGestures, type Gestures } from './gestures.ts';
import { createGlide, type Glide, type View } from './glide.ts';
import type { Layout } from './layout.ts';

export interface ViewportListeners {
  /** Whether the reader wants moves to be shown on their way. */
  glides: () => boolean;
  /** The view changed; `settled` when it is at rest. */
  onMove: () => void;
  /** A gesture or a glide of the reader's came to rest. */
  onSettled: () => void;
}

const everything: View = { fromU: 0, toU: 1 };
/** A view this close to everything is everything: zoom ends with rounding. */
const nearlyAll = 0.9995;

/** Two windows are the same where their keys are; everything is ''. */
export function windowKey(days: { from: Day; to: Day } | null): string {
  return days ? `${days.from} ${days.to}` : '';
}

export class Viewport {
  readonly #gestures: Gestures;
  readonly #listeners: ViewportListeners;
  #layout: Layout;
  #axis: Axis | null = null;
  #view: View = everything;
  #glide: Glide | null = null;
  #gesturing = false;
  /** Set while this class itself moves d3's transform, so that its echo is not taken for a gesture. */
  #placing = false;

  constructor(root: HTMLElement, layout: Layout, listeners: ViewportListeners) {
    this.#layout = layout;
    this.#listeners = listeners;
    this.#gestures = createGestures(root, {
      onMove: () => this.#moved(),
      onMoving: (moving) => {
        this.#gesturing = moving;
        if (!moving) listeners.onSettled();
      },
    });
  }

  get view(): View {
    return this.#view;
  }

  get moving(): boolean {
    return this.#gesturing || this.#glide !== null;
  }

  get all(): boolean {
    return this.#view.toU - this.#view.fromU >= nearlyAll;
  }

  camera(): Camera {
    const { k, x } = this.#gestures.transform();
    return cameraOf(this.#layout, k, x);
  }

  setLayout(layout: Layout): void {
    this.#layout = layout;
    this.#place();
  }

  /** Keeps the time in view when the scale changes; everything stays everything. */
  setAxis(axis: Axis | null, keepTime: boolean): void {
    const window = keepTime && !this.all ? this.window() : null;
    this.#axis = axis;
    this.#glide = null;
    this.#view = window ? this.#viewOf(window.fromMs, window.toMs) : everything;
    this.#place();
  }

  /** Goes to a view, at once or on a short glide. */
  show(view: View, glide: boolean): void {
    const { k, x } = cameraFor(view, this.#widthPx(), this.#mostK());
    const goal = viewOf({ ...this.camera(), k, x });
    if (glide) this.#glide = createGlide(this.#view, goal);
    else {
      this.#glide = null;
      this.#view = goal;
      this.#place();
    }
    this.#listeners.onMove();
  }

  showMs(fromMs: Ms, toMs: Ms, glide: boolean): void {
    this.show(this.#viewOf(fromMs, toMs), glide);
  }

  showDays(days: { from: Day; to: Day } | null, glide: boolean): void {
    const from = days ? msOfDay(days.from) : null;
    const to = days ? msOfDay(days.to) : null;
    if (from === null || to === null) this.show(everything, glide);
    else this.showMs(Math.min(from, to), Math.max(from, to) + dayMs, glide);
  }

  /** Magnifies about a place, which keeps its distance from both sides; about the middle where that place is out of view. */
  zoomBy(factor: number, glide: boolean, aboutU: number | null = null): void {
    const { fromU, toU } = this.#view;
    const still = aboutU !== null && aboutU >= fromU && aboutU <= toU ? aboutU : (fromU + toU) / 2;
    const by = 1 / Math.max(1e-6, factor);
    this.show({ fromU: still - (still - fromU) * by, toU: still + (toU - still) * by }, glide);
  }

  panBy(fraction: number, glide: boolean): void {
    const shift = (this.#view.toU - this.#view.fromU) * fraction;
    this.show({ fromU: this.#view.fromU + shift, toU: this.#view.toU + shift }, glide);
  }

  /** Whether a view this narrow would still magnify noticeably more than the present one. */
  canShow(span: number): boolean {
    return Math.max(span, 1 / this.#mostK()) < 0.9 * (this.#view.toU - this.#view.fromU);
  }

  /** Brings a place into view with the least move that leaves it some room; true if it had to move. */
  reveal(u: number, glide: boolean): boolean {
    const span = this.#view.toU - this.#view.fromU;
    if (u >= this.#view.fromU + 0.01 * span && u <= this.#view.toU - 0.01 * span) return false;
    if (this.all) return false;
    this.show({ fromU: u - span / 2, toU: u + span / 2 }, glide);
    return true;
  }

  /** Takes the next step of a glide; true while there are more. */
  tick(now: number): boolean {
    if (!this.#glide) return false;
    const { view, done } = this.#glide.at(now);
    this.#view = view;
    this.#place();
    if (!done) return true;
    this.#glide = null;
    this.#listeners.onSettled();
    return false;
  }

  window(): { fromMs: Ms; toMs: Ms } | null {
    const scale = this.#axis?.projection.scale;
    return scale ? { fromMs: scale.toMs(this.#view.fromU), toMs: scale.toMs(this.#view.toU) } : null;
  }

  /** The days in view; null for everything. */
  days(): { from: Day; to: Day } | null {
    const window = this.all ? null : this.window();
    return window ? { from: dayOfMs(window.fromMs), to: dayOfMs(window.toMs - 1) } : null;
  }

  destroy(): void {
    this.#gestures.destroy();
  }

  #widthPx(): number {
    return this.#layout.plotRight - this.#layout.plotLeft;
  }

  #mostK(): number {
    return this.#axis ? mostKOf(this.#axis.projection.scale, this.#widthPx()) : 1;
  }

  #viewOf(fromMs: Ms, toMs: Ms): View {
    const scale = this.#axis?.projection.scale;
    return scale ? { fromU: scale.toU(fromMs), toU: scale.toU(toMs) } : everything;
  }

  /** Hands the view to d3's zoom. */
  #place(): void {
    this.#placing = true;
    const { plotLeft, plotRight, overviewTop, labelsTop } = this.#layout;
    const inPlot = (x: number, y: number): boolean =>
      this.#axis !== null && x >= plotLeft - 12 && x <= plotRight + 12 && y >= labelsTop && y < overviewTop;
    this.#gestures.setRoom({ plotLeft, plotRight, mostK: this.#mostK(), glides: this.#listeners.glides(), inPlot });
    const { k, x } = cameraFor(this.#view, this.#widthPx(), this.#mostK());
    this.#gestures.setTransform(k, x);
    this.#placing = false;
  }

  #moved(): void {
    const view = viewOf(this.camera());
    if (this.#placing || (view.fromU === this.#view.fromU && view.toU === this.#view.toU)) return;
    this.#glide = null;
    this.#view = view;
    this.#listeners.onMove();
  }
}
