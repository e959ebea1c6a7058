/** The elements that the engine puts into its host: two canvases by rate of change and room for the grid. Keeps them as large as the host is wide, at the screen's resolution. */

export interface Stage {
  root: HTMLElement;
  base: CanvasRenderingContext2D;
  upper: CanvasRenderingContext2D;
  /** Device pixels per CSS pixel, as of the last resize. */
  ratio: () => number;
  widthPx: () => number;
  /** Gives the canvases the size of the picture. */
  resize: (widthPx: number, heightPx: number) => void;
  destroy: () => void;
}

/** A canvas larger than this in one direction is refused by some browsers; then the picture is painted coarser. */
const mostDevicePx = 16_000;

function canvas(root: HTMLElement): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  element.style.position = 'absolute';
  element.style.left = element.style.top = '0';
  element.style.pointerEvents = 'none';
  root.append(element);
  const context = element.getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  return context;
}

/** `onResize` hears of a new width or resolution. */
export function createStage(host: HTMLElement, onResize: () => void): Stage {
  const root = document.createElement('div');
  root.style.position = 'relative';
  root.style.width = '100%';
  root.style.overflow = 'hidden';
  root.style.touchAction = 'pan-y';
  root.style.userSelect = 'none';
  host.append(root);
  const [base, upper] = [canvas(root), canvas(root)];
  let ratio = 1;
  const observer = new ResizeObserver(onResize);
  observer.observe(root);
  let undoRatio = (): void => {};
  const watchRatio = (): void => {
    undoRatio();
    const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', onRatio, { once: true });
    undoRatio = () => query.removeEventListener('change', onRatio);
  };
  function onRatio(): void {
    watchRatio();
    onResize();
  }
  watchRatio();
  return {
    root,
    base,
    upper,
    ratio: () => ratio,
    widthPx: () => root.clientWidth,
    resize: (widthPx, heightPx) => {
      ratio = Math.min(window.devicePixelRatio || 1, 3, mostDevicePx / Math.max(widthPx, heightPx, 1));
      root.style.height = `${heightPx}px`;
      for (const { canvas: element } of [base, upper]) {
        const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
        if (element.width !== width) element.width = width;
        if (element.height !== height) element.height = height;
        element.style.width = `${widthPx}px`;
        element.style.height = `${heightPx}px`;
      }
    },
    destroy: () => {
      observer.disconnect();
      undoRatio();
      root.remove();
    },
  };
}

/** Tells when fonts have come, because widths of words change with them; returns the undo. */
export function onFonts(listener: () => void): () => void {
  document.fonts?.addEventListener('loadingdone', listener);
  return () => document.fonts?.removeEventListener('loadingdone', listener);
}
