/** From `u` (0 to 1 over all time) to host pixels and back: one stretch and one shift, as d3's zoom keeps them. Nothing else moves the picture. */
import type { Layout } from './layout.ts';

/** `k` ≥ 1 is the magnification, `x` the shift in px of the plot's left edge, as in a d3 ZoomTransform. */
export interface Camera {
  k: number;
  x: number;
  leftPx: number;
  widthPx: number;
}

export function cameraOf(layout: Layout, k: number, x: number): Camera {
  return { k, x, leftPx: layout.plotLeft, widthPx: layout.plotRight - layout.plotLeft };
}

export const pxOfU = (camera: Camera, u: number): number => camera.leftPx + camera.x + camera.k * u * camera.widthPx;

export const uOfPx = (camera: Camera, px: number): number => (px - camera.leftPx - camera.x) / (camera.k * camera.widthPx);

/** The part of `u` in view. */
export function viewOf(camera: Camera): { fromU: number; toU: number } {
  return { fromU: -camera.x / (camera.k * camera.widthPx), toU: (camera.widthPx - camera.x) / (camera.k * camera.widthPx) };
}

/** The camera that shows exactly this part of `u`, moved and widened as little as keeps it inside 0 to 1. */
export function cameraFor(view: { fromU: number; toU: number }, widthPx: number, mostK: number): { k: number; x: number } {
  const span = Math.min(1, Math.max(view.toU - view.fromU, 1 / mostK));
  const middle = (view.fromU + view.toU) / 2;
  const fromU = Math.min(1 - span, Math.max(0, middle - span / 2));
  const k = 1 / span;
  return { k, x: fromU === 0 ? 0 : -fromU * k * widthPx };
}
