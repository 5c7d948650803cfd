import type * as Phaser from 'phaser';
import type { Picture } from './animator.ts';
import { paintOn } from './canvas.ts';
import { drawProp } from './puppet/held.ts';
import { SCENE } from './place/place.ts';
import { room } from './rooms.ts';
import { openSheet } from './sheet.ts';

/** The room behind people and the desk in front of them. */
export interface Backdrop {
  show(set: Picture['set'], density: number): void;
  /** Draws the room afresh the next time. */
  forget(): void;
}

/** Places are drawn a little wider than the picture, for stages that look past its edge. */
const BOX = { x: -80, y: 0, width: SCENE.width + 160, height: SCENE.height } as const;
const FINEST = 2560 / BOX.width;
const ON_DESK = 0.86;

export function openBackdrop(scene: Phaser.Scene, behind: number, before: number): Backdrop {
  const [back, front] = [openSheet(scene, 'back'), openSheet(scene, 'front')];
  back.image.setDepth(behind);
  front.image.setDepth(before);
  let drawn: { readonly set: Picture['set']; readonly density: number } | undefined;
  return {
    show(set, wanted) {
      const density = Math.min(FINEST, wanted);
      const finer = drawn?.density !== density;
      const elsewhere =
        drawn?.set.place !== set.place || drawn.set.light !== set.light || drawn.set.time !== set.time;
      if (!finer && !elsewhere && liesTheSame(drawn?.set.loose, set.loose)) return;
      const scenery = room(set.place, set.light, set.time);
      if (finer || elsewhere)
        back.draw(BOX, density, (context) => paintOn(context, [...scenery.back, ...scenery.middle]));
      front.draw(BOX, density, (context) => {
        paintOn(context, scenery.front);
        for (const { prop, at } of set.loose) {
          context.save();
          context.translate(...at);
          context.scale(ON_DESK, ON_DESK);
          paintOn(context, drawProp(prop));
          context.restore();
        }
      });
      for (const { image } of [back, front]) image.setPosition(BOX.x, BOX.y).setScale(1 / density);
      drawn = { set, density };
    },
    forget() {
      drawn = undefined;
    },
  };
}

function liesTheSame(before: Picture['set']['loose'] | undefined, now: Picture['set']['loose']): boolean {
  return before?.length === now.length && now.every(({ prop }, index) => before[index]?.prop === prop);
}
