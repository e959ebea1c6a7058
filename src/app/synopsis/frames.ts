/** Acts that have to wait until the page stands, counted in frames. Knows nothing of what they do. */

export function afterFrames(frames: number, act: () => void): void {
  if (frames <= 0) act();
  else requestAnimationFrame(() => afterFrames(frames - 1, act));
}

/** A part that was not drawn stands after some frames, a long text when it is its turn. */
const mostFrames = 60;

/** Tries in each frame until it is done, or nobody can expect it any more. */
export function untilDone(attempt: () => boolean, frames = mostFrames): void {
  if (!attempt() && frames > 0) afterFrames(1, () => untilDone(attempt, frames - 1));
}
