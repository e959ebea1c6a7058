/** The upper picture, repainted on every move of the pointer: the chosen event's capsule, the hovered mark and the focus ring. */

import type { Marks } from './marks.ts';
import { targetOf } from './pick.ts';
import type { Scene } from './scene.ts';
import type { Shape, Target } from './shapes.ts';

/** An event in a lane. */
export interface Place {
  event: number;
  lane: number;
}

export interface OverlayInput {
  scene: Scene;
  marks: Marks;
  selected: number | null;
  hovered: Target | null;
  focused: Place | null;
}

const aroundPx = 13;

/** The capsule reaches over all lanes from the event's first to its last. */
function selection({ scene, marks, selected }: OverlayInput): Shape[] {
  const event = selected === null ? undefined : marks.events[selected];
  const x = selected === null ? undefined : scene.places.get(selected);
  if (!event || x === undefined) return [];
  const top = (scene.layout.laneY[event.top] ?? 0) - 20;
  const bottom = (scene.layout.laneY[event.bottom] ?? 0) + 20;
  const box = { kind: 'box', x: x - aroundPx, y: top, width: 2 * aroundPx, height: bottom - top, radius: aroundPx } as const;
  return [
    { ...box, fill: 'ink', alpha: 0.08 },
    { ...box, stroke: 'ink', lineWidth: 1.4 },
  ];
}

function ring(target: Target, grow: number): { kind: 'box'; x: number; y: number; width: number; height: number; radius: number } {
  const [halfWidth, halfHeight] = [Math.max(11, target.halfWidth - 1) + grow, 11 + grow];
  return {
    kind: 'box',
    x: target.x - halfWidth,
    y: target.y - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
    radius: Math.min(halfWidth, halfHeight),
  };
}

export function overlayOf(input: OverlayInput): Shape[] {
  const { scene, hovered, focused } = input;
  const shapes = selection(input);
  if (hovered) shapes.push({ ...ring(hovered, 0), stroke: 'ink', alpha: 0.55, lineWidth: 1.2 });
  const target = focused ? targetOf(scene, focused.event, focused.lane) : null;
  if (target) shapes.push({ ...ring(target, 2), stroke: 'background', lineWidth: 5 }, { ...ring(target, 2), stroke: 'accent', lineWidth: 2.5 });
  return shapes;
}
