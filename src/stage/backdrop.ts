import type * as Phaser from 'phaser';
import type { Picture } from './animator.ts';
import { paintOn } from './canvas.ts';
import { drawProp } from './puppet/held.ts';
import { SCENE, type Scenery } from './place/place.ts';
import { room } from './rooms.ts';
import { openSheet, type Owing } from './sheet.ts';

/** The room behind people and the desk in front of them. */
export interface Backdrop {
  /** Draws one texture at a time. Missing is a room that is not the one asked for. */
  show(set: Picture['set'], density: number): Owing;
  /** Draws the room afresh the next time. */
  forget(): void;
}

/** Places are drawn a little wider than the picture, for stages that look past its edge. */
const BOX = { x: -80, y: 0, width: SCENE.width + 160, height: SCENE.height } as const;
/** Nothing on a desk stands higher: above it the layer would be empty, and still be blended in every frame. */
export const TALLEST = 560;
const FINEST = 2560 / BOX.width;

export function openBackdrop(scene: Phaser.Scene, behind: number, before: number): Backdrop {
  const [back, front] = [openSheet(scene, 'back'), openSheet(scene, 'front')];
  back.image.setDepth(behind);
  front.image.setDepth(before);
  let behindDrawn: Drawn | undefined;
  let frontDrawn: Drawn | undefined;
  let planned: Scenery | undefined;

  const drawBack = (now: Drawn) => {
    const { back: wall, middle } = now.scenery;
    back.draw(BOX, now.density, (context) => paintOn(context, [...wall, ...middle]));
    back.image.setPosition(BOX.x, BOX.y).setScale(1 / now.density);
    behindDrawn = now;
  };
  const drawFront = (now: Drawn) => {
    // Whole pixels up, so that the two layers' pixels meet.
    const y = Math.floor(TALLEST * now.density) / now.density;
    front.draw({ ...BOX, y, height: SCENE.height - y }, now.density, (context) => {
      paintOn(context, now.scenery.front);
      for (const { prop, at, scale, turn } of now.set.loose) {
        context.save();
        context.translate(...at);
        context.scale(...scale);
        context.rotate(turn);
        paintOn(context, drawProp(prop));
        context.restore();
      }
    });
    front.image.setPosition(BOX.x, y).setScale(1 / now.density);
    frontDrawn = now;
  };

  return {
    show(set, wanted) {
      const scenery = room(set.place, set.light, set.time, set.dress);
      const now = { set, scenery, density: Math.min(FINEST, wanted) };
      // To work a room out takes a weak machine as long as to draw it: each has a frame of its own.
      if (planned !== scenery) planned = scenery;
      else if (!isSameRoom(behindDrawn, now)) drawBack(now);
      else if (!isSameRoom(frontDrawn, now) || !liesTheSame(frontDrawn?.set.loose, set.loose)) drawFront(now);
      if (isSameRoom(behindDrawn, now) && isSameRoom(frontDrawn, now)) return 'nothing';
      return isSamePlace(frontDrawn?.set, set) ? 'newer' : 'missing';
    },
    forget() {
      // A density that nothing has: the room is the same, and is drawn again.
      if (behindDrawn !== undefined) behindDrawn = { ...behindDrawn, density: 0 };
      if (frontDrawn !== undefined) frontDrawn = { ...frontDrawn, density: 0 };
    },
  };
}

interface Drawn {
  readonly set: Picture['set'];
  readonly scenery: Scenery;
  readonly density: number;
}

/** Whether one drawing can stand for the other until that is there: a clock may be slow for a moment. */
export function isSamePlace(before: Picture['set'] | undefined, now: Picture['set']): boolean {
  return before?.place === now.place && before.light === now.light;
}

function isSameRoom(before: Drawn | undefined, now: Drawn): boolean {
  return before?.scenery === now.scenery && before.density === now.density;
}

function liesTheSame(before: Picture['set']['loose'] | undefined, now: Picture['set']['loose']): boolean {
  return (
    before?.length === now.length &&
    now.every(({ prop, at }, index) => before[index]?.prop === prop && before[index].at[0] === at[0])
  );
}
