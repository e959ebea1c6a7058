/** The one frame loop: asks for a frame only while something is dirty or moving, and says when it rests. */

export interface Loop {
  /** Ask for a frame; many asks, one frame. */
  request: () => void;
  /** Paint now instead of at the next frame. */
  flush: () => void;
  idle: () => boolean;
  stop: () => void;
}

/** `draw` gets the frame's time in ms and returns whether it wants another frame; `onIdle` hears every change. */
export function createLoop(draw: (now: number) => boolean, onIdle: (idle: boolean) => void): Loop {
  let frame = 0;
  const run = (now: number): void => {
    frame = 0;
    if (draw(now)) request();
    // The drawing itself may have asked for another frame.
    else if (frame === 0) onIdle(true);
  };
  const request = (): void => {
    if (frame !== 0) return;
    onIdle(false);
    frame = requestAnimationFrame(run);
  };
  const cancel = (): void => {
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    request,
    flush: () => {
      cancel();
      run(performance.now());
    },
    idle: () => frame === 0,
    stop: cancel,
  };
}
