/** Builds a scene for a timeline as the engine would, at a size, window and scale. Holds no test. */
import type { Timeline } from '../../src/model/dataset.ts';
import { cameraFor, cameraOf } from '../../src/timeline/camera.ts';
import { type Chart, chartOf } from '../../src/timeline/chart.ts';
import { msOfDay } from '../../src/timeline/days.ts';
import { layoutOf } from '../../src/timeline/layout.ts';
import { type Drawing, type Scene, sceneOf } from '../../src/timeline/scene.ts';
import { measure, words } from './sample.ts';

export interface View {
  widthPx?: number;
  scale?: 'folded' | 'even';
  window?: readonly [from: string, to: string];
  selected?: number;
  highlight?: readonly number[];
}

export interface Picture {
  scene: Scene;
  chart: Chart;
  drawing: Drawing | null;
}

export function pictureOf(timeline: Timeline, view: View = {}): Picture {
  const chart = chartOf(timeline);
  const layout = layoutOf(view.widthPx ?? 1200, chart.captions.length, chart.axes === null);
  const axis = chart.axes?.[view.scale ?? 'folded'];
  let drawing: Drawing | null = null;
  if (axis && chart.overview) {
    const { scale } = axis.projection;
    const [from, to] = view.window ?? [];
    const part = from && to ? { fromU: scale.toU(msOfDay(from) ?? 0), toU: scale.toU(msOfDay(to) ?? 0) } : { fromU: 0, toU: 1 };
    const { k, x } = cameraFor(part, layout.plotRight - layout.plotLeft, 1e9);
    const camera = cameraOf(layout, k, x);
    drawing = { marks: chart.marks, projection: axis.projection, arrangement: axis.arrange(camera), camera, overview: chart.overview };
  }
  const highlight = view.highlight ? new Set(view.highlight) : null;
  const scene = sceneOf({ lanes: chart.captions, layout, drawing, selected: view.selected ?? null, highlight, words, measure });
  return { scene, chart, drawing };
}
