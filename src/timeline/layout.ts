/** Where the bands of the picture lie for a size and a number of lanes: labels, lanes, axis, overview. Knows no time. */

/** All in host pixels. */
export interface Layout {
  widthPx: number;
  heightPx: number;
  narrow: boolean;
  /** The part of the width that time runs across. */
  plotLeft: number;
  plotRight: number;
  captionLeft: number;
  captionRight: number;
  labelRows: number;
  labelRowPx: number;
  labelsTop: number;
  lanesTop: number;
  lanePx: number;
  lanes: number;
  /** Middle lines of the lanes. */
  laneY: readonly number[];
  axisY: number;
  overviewTop: number;
  overviewPx: number;
}

/** Below this the captions stand above their lanes. */
export const narrowBelowPx = 640;
const labelRowPx = 20;
const axisPx = 50;
const overviewPx = 34;
const overviewLabelsPx = 18;

function lanePxOf(lanes: number, narrow: boolean): number {
  if (narrow) return 52;
  if (lanes <= 8) return 42;
  return lanes <= 16 ? 34 : 28;
}

function captionRightOf(widthPx: number): number {
  return Math.round(Math.min(240, Math.max(164, widthPx * 0.18)));
}

/** `lanes` may be 0. Without a dated event there is nothing to label, no axis and no overview: the lanes' captions alone take room. */
export function layoutOf(widthPx: number, lanes: number, empty = false): Layout {
  const narrow = widthPx < narrowBelowPx;
  const margin = narrow ? 14 : 24;
  const captionRight = narrow ? widthPx - margin : captionRightOf(widthPx);
  const plotLeft = narrow ? margin : captionRight + 18;
  const labelRows = empty ? 0 : narrow ? 4 : 6;
  const labelsTop = 10;
  const lanesTop = labelsTop + labelRows * labelRowPx + (narrow ? 4 : 12);
  const lanePx = lanePxOf(lanes, narrow);
  const laneY = Array.from({ length: lanes }, (_, lane) => lanesTop + lane * lanePx + (narrow ? lanePx - 16 : lanePx / 2));
  const axisY = lanesTop + lanes * lanePx + 16;
  const overviewTop = axisY + axisPx;
  const heightPx = empty ? axisY : overviewTop + overviewPx + overviewLabelsPx + 4;
  const plotRight = Math.max(plotLeft + 60, widthPx - margin);
  return {
    widthPx,
    heightPx,
    narrow,
    plotLeft,
    plotRight,
    captionLeft: margin,
    captionRight,
    labelRows,
    labelRowPx,
    labelsTop,
    lanesTop,
    lanePx,
    lanes,
    laneY,
    axisY,
    overviewTop,
    overviewPx,
  };
}
