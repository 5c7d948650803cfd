import type { Motion } from './stage.ts';

/** What hides a canvas that has nothing to show: it would be black, where the page has a quiet room of its own. */
export interface Curtain {
  isDown(): boolean;
  raise(motion: Motion): void;
  /** At once. */
  drop(): void;
}

/** Milliseconds. */
const RISES = 240;

/** A curtain that is down. */
export function hangCurtain({ style }: HTMLCanvasElement): Curtain {
  let down = true;
  const show = (opacity: string, takes: number): void => {
    Object.assign(style, { opacity, transition: `opacity ${takes}ms ease-out` });
  };
  show('0', 0);
  return {
    isDown: () => down,
    raise(motion) {
      down = false;
      show('1', motion === 'still' ? 0 : RISES);
    },
    drop() {
      down = true;
      show('0', 0);
    },
  };
}
