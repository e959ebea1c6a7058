/** What lies under a point, read from the scene that was painted. */
import type { Scene } from './scene.ts';
import type { Target } from './shapes.ts';

/** The nearest target whose area holds the point; null where there is none. */
export function pick(scene: Scene, x: number, y: number): Target | null {
  let best: Target | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const target of scene.targets) {
    const [dx, dy] = [Math.abs(target.x - x), Math.abs(target.y - y)];
    if (dx > target.halfWidth || dy > target.halfHeight) continue;
    const distance = dx * dx + dy * dy;
    if (distance < bestDistance) [best, bestDistance] = [target, distance];
  }
  return best;
}

/** The event whose label lies under the point; null where there is none. */
export function pickLabel(scene: Scene, x: number, y: number): number | null {
  const { layout } = scene;
  for (const label of scene.labels) {
    const top = layout.labelsTop + (layout.labelRows - 1 - label.row) * layout.labelRowPx;
    if (y >= top && y < top + layout.labelRowPx && x >= label.x - 3 && x <= label.x + label.width + 3) return label.event;
  }
  return null;
}

/** The target that holds an event in a lane; null where it is out of view. */
export function targetOf(scene: Scene, event: number, lane: number): Target | null {
  for (const target of scene.targets) {
    if (target.lane !== lane) continue;
    const first = target.events[0] ?? 0;
    const last = target.events[target.events.length - 1] ?? -1;
    if (event >= first && event <= last && Array.prototype.includes.call(target.events, event)) return target;
  }
  return null;
}
