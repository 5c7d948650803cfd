import type { Play } from '../model/ports.ts';
import type { Stage } from '../stage/stage.ts';
import { whenIdle } from './idle.ts';

/** The Phaser picture, loaded when the page has nothing better to do, and moved from page to page. */
export interface Picture {
  mount(frame: HTMLElement): () => void;
  show(play: Play): () => void;
  settle(motion: 'gentle' | 'still'): void;
}

export function openPicture(motion: 'gentle' | 'still', seed: number): Picture {
  let stage: Stage | undefined;
  let frame: HTMLElement | undefined;
  let detach: (() => void) | undefined;
  let shown: Play | undefined;
  let stop: (() => void) | undefined;
  let wanted = motion;

  let asked = false;

  const update = (): void => {
    if (stage === undefined) return;
    detach?.();
    stop?.();
    detach = frame && stage.attach(frame);
    stop = shown?.watch(stage.view);
  };

  const load = (): void => {
    whenIdle(() => {
      import('../stage/stage.ts')
        // To read it and to open it are two tasks: between them a key can be heard.
        .then((stage) => new Promise<typeof stage>((go) => whenIdle(() => go(stage))))
        .then(({ openStage }) => {
          stage ??= openStage({ motion: wanted, seed });
          update();
        })
        .catch(() => {
          // The page shows a quiet room of its own there; the next frame that is mounted asks again.
          asked = false;
        });
    });
  };

  return {
    mount(element) {
      frame = element;
      if (!asked) load();
      asked = true;
      update();
      return () => {
        if (frame !== element) return;
        detach?.();
        detach = undefined;
        frame = undefined;
      };
    },
    show(play) {
      shown = play;
      update();
      return () => {
        if (shown !== play) return;
        stop?.();
        stop = undefined;
        shown = undefined;
      };
    },
    settle(now) {
      wanted = now;
      stage?.settle(now);
    },
  };
}
