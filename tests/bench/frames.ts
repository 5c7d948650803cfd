declare global {
  interface Window {
    /** Milliseconds from frame to frame while something moves, since it was last emptied. */
    framesApart: number[];
  }
}

/** A frame in the making: when it began, and how many before it asked for one another. */
interface Frame {
  readonly time: number;
  readonly behind: number;
}

/**
 * Runs in the page, before anything of its own. Whoever moves something asks for the next frame from within this one:
 * only frames in such a row count, since a picture at rest draws none, and an eye or a mouth one now and then.
 */
export function watchFrames(): void {
  window.framesApart = [];
  const ask = window.requestAnimationFrame.bind(window);
  let within: Frame | undefined;
  let counted = 0;
  window.requestAnimationFrame = (work) => {
    const from = within;
    return ask((time) => {
      if (from !== undefined && from.behind > 0 && time > counted) {
        window.framesApart.push(time - from.time);
        counted = time;
      }
      within = { time, behind: from === undefined ? 0 : from.behind + 1 };
      work(time);
      within = undefined;
    });
  };
}
