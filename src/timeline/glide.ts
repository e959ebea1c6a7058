/** A short way from one view to another, magnifying evenly. Knows no clock: the frame says what time it is. */

export interface View {
  fromU: number;
  toU: number;
}

/** `at` gives the view at a frame's time in ms; the first call starts the way. */
export interface Glide {
  at: (now: number) => { view: View; done: boolean };
}

const durationMs = 260;

const eased = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

/** The view at share `t` of the way; the span shrinks or grows by equal factors in equal times, about a fixed point. */
export function between(from: View, to: View, t: number): View {
  const [span0, span1] = [from.toU - from.fromU, to.toU - to.fromU];
  const span = span0 * (span1 / span0) ** t;
  const share = Math.abs(span1 - span0) < 1e-9 * span0 ? t : (span - span0) / (span1 - span0);
  const fromU = from.fromU + (to.fromU - from.fromU) * share;
  return { fromU, toU: fromU + span };
}

export function createGlide(from: View, to: View): Glide {
  let start: number | null = null;
  return {
    at: (now) => {
      start ??= now;
      const t = Math.min(1, (now - start) / durationMs);
      return t >= 1 ? { view: to, done: true } : { view: between(from, to, eased(t)), done: false };
    },
  };
}
