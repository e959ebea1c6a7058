/** What the pointer and the keyboard are at: the hovered target, the place that holds the tab stop, and what each intent does. Paints nothing. */
import type { Projection } from './arrange.ts';
import { type BrushRoom, brushPart } from './brush.ts';
import { type Chart, idOf } from './chart.ts';
import type { Grid } from './grid.ts';
import type { Intents } from './input.ts';
import { type Step, stepped } from './keys.ts';
import type { Listeners } from './listeners.ts';
import type { Place } from './overlay.ts';
import { pick, pickLabel, targetOf } from './pick.ts';
import type { Scene } from './scene.ts';
import type { Target } from './shapes.ts';
import type { Viewport } from './viewport.ts';

export interface ReachContext {
  grid: Grid;
  listeners: Listeners;
  viewport: Viewport;
  chart: () => Chart;
  projection: () => Projection | null;
  scene: () => Scene | null;
  brushRoom: () => BrushRoom | null;
  glides: () => boolean;
  /** Only the upper picture changed. */
  repaint: () => void;
  /** Paint and rebuild the grid now, so that a mark just brought into view can take the focus. */
  flush: () => void;
  settle: () => void;
}

/** A cluster that opens shows its events this many times further apart, at least. */
const openFactor = 4;

export class Reach {
  readonly #context: ReachContext;
  hovered: Target | null = null;
  /** The place that holds the tab stop. */
  current: Place | null = null;
  /** The current place has the focus and shows it. */
  focusShown = false;
  #toldKey = '';

  constructor(context: ReachContext) {
    this.#context = context;
  }

  forget(): void {
    this.hovered = null;
    this.current = null;
    this.focusShown = false;
  }

  intents(): Intents {
    const { viewport, listeners } = this.#context;
    return {
      targetAt: (x, y) => this.#on((scene) => pick(scene, x, y)),
      titleAt: (x, y) => this.#on((scene) => pickLabel(scene, x, y)),
      targetOfNode: (node) => this.#context.grid.targetOfNode(node),
      cursorAt: (x, y) => this.#cursorAt(x, y),
      open: (target) => this.#open(target),
      openEvent: (event) => listeners.tell('select', idOf(this.#context.chart(), event)),
      hover: (target, title) => this.#hover(target ?? (title === null ? null : this.#topmost(title))),
      focus: (target, visible) => this.#focused(target, visible),
      step: (step) => this.#step(step),
      zoom: (factor) => {
        viewport.zoomBy(factor, this.#context.glides(), this.#currentU());
        if (!this.#context.glides()) this.#context.settle();
      },
      fit: () => {
        viewport.showDays(null, this.#context.glides());
        if (!this.#context.glides()) this.#context.settle();
      },
      leave: () => listeners.tell('select', null),
    };
  }

  /** Brings a place into view and gives its button the focus. */
  focusPlace(place: Place): void {
    const { viewport, grid } = this.#context;
    const u = this.#context.projection()?.atU[place.event];
    if (u === undefined) return;
    this.current = place;
    this.focusShown = true;
    if (viewport.reveal(u, false)) this.#context.settle();
    this.#context.flush();
    grid.focus(place);
    this.focusShown = true;
    this.#context.repaint();
    this.#tellAt(this.#on((scene) => targetOf(scene, place.event, place.lane)));
  }

  /** Takes the ring away; the tab stop stays. */
  blur(): void {
    this.focusShown = false;
    this.#context.repaint();
  }

  #on<Found>(look: (scene: Scene) => Found | null): Found | null {
    const scene = this.#context.scene();
    return scene ? look(scene) : null;
  }

  #currentU(): number | null {
    return this.current ? (this.#context.projection()?.atU[this.current.event] ?? null) : null;
  }

  #topmost(event: number): Target | null {
    const lane = this.#context.chart().marks.events[event]?.top ?? 0;
    return this.#on((scene) => targetOf(scene, event, lane));
  }

  #cursorAt(x: number, y: number): string {
    const room = this.#context.brushRoom();
    const part = room ? brushPart(room, x, y) : null;
    if (part === 'left' || part === 'right') return 'ew-resize';
    if (part === 'outside') return 'pointer';
    return this.#context.viewport.all ? '' : 'grab';
  }

  #hover(target: Target | null): void {
    const same = this.hovered?.lane === target?.lane && this.hovered?.events[0] === target?.events[0];
    if (same) return;
    this.hovered = target;
    this.#context.repaint();
    this.#tellAt(target);
  }

  #tellAt(target: Target | null): void {
    const event = target && target.events.length === 1 ? idOf(this.#context.chart(), target.events[0]) : null;
    const key = target && event !== null ? `${event} ${target.lane} ${target.x}` : '';
    if (key === this.#toldKey) return;
    this.#toldKey = key;
    this.#context.listeners.tell('hover', target && event !== null ? { event, laneIndex: target.lane, x: target.x, y: target.y } : null);
  }

  #focused(target: Target | null, visible: boolean): void {
    this.focusShown = target !== null && visible;
    const event = target?.events[0];
    const stays = target !== null && this.current?.lane === target.lane && Array.prototype.includes.call(target.events, this.current.event);
    if (target && event !== undefined && !stays) this.current = { event, lane: target.lane };
    this.#context.repaint();
    if (visible || target === null) this.#tellAt(target);
  }

  #step(step: Step): void {
    const projection = this.#context.projection();
    if (!projection || !this.current) return;
    const { marks } = this.#context.chart();
    const from = this.current;
    const target = this.#on((scene) => targetOf(scene, from.event, from.lane));
    const { fromU, toU } = this.#context.viewport.view;
    const next = stepped(marks, projection, from, step, (toU - fromU) * 0.9, target?.events ?? [from.event]);
    if (next) this.focusPlace(next);
  }

  /** One event opens; several are drawn apart, or taken in turn where no magnification can part them. */
  #open(target: Target): void {
    const chart = this.#context.chart();
    if (target.events.length === 1) {
      this.#context.listeners.tell('select', idOf(chart, target.events[0]));
      return;
    }
    const { viewport } = this.#context;
    const atU = this.#context.projection()?.atU;
    const [first, last] = [atU?.[target.events[0] ?? 0] ?? 0, atU?.[target.events[target.events.length - 1] ?? 0] ?? 0];
    const before = viewport.view;
    const span = Math.min((before.toU - before.fromU) / openFactor, Math.max((last - first) * 1.6, 1e-9));
    const middle = (first + last) / 2;
    const apart = last > first && viewport.canShow(span);
    if (apart) {
      viewport.show({ fromU: middle - span / 2, toU: middle + span / 2 }, this.#context.glides());
      if (!this.#context.glides()) this.#context.settle();
    } else this.#takeTurn(target);
  }

  #takeTurn(target: Target): void {
    const now = Array.prototype.indexOf.call(target.events, this.current?.event);
    const event = target.events[(now + 1) % target.events.length] ?? 0;
    this.current = { event, lane: target.lane };
    this.#context.listeners.tell('select', idOf(this.#context.chart(), event));
  }
}
