import type { Motion } from './stage.ts';

/** What keeps a canvas from being seen while it has nothing to show: black, where the page has a quiet room of its own. */
export interface Shutter {
  isShut(): boolean;
  open(motion: Motion): void;
  /** At once. */
  shut(): void;
}

/** Milliseconds. */
const OPENS = 240;

/** A shutter that is shut. */
export function hangShutter({ style }: HTMLCanvasElement): Shutter {
  let closed = true;
  const show = (opacity: string, takes: number): void => {
    Object.assign(style, { opacity, transition: `opacity ${takes}ms ease-out` });
  };
  show('0', 0);
  return {
    isShut: () => closed,
    open(motion) {
      closed = false;
      show('1', motion === 'still' ? 0 : OPENS);
    },
    shut() {
      closed = true;
      show('0', 0);
    },
  };
}
