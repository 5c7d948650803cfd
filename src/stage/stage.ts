import * as Phaser from 'phaser';
import type { View } from '../model/ports.ts';
import { sceneOf } from '../model/scene.ts';
import { lastLine, linesRead, type Session } from '../model/session.ts';
import type { Animator } from './animator.ts';
import { openEngine } from './engine.ts';
import { openGentle } from './gentle.ts';
import { movesOf } from './moves.ts';
import { openPace } from './pace.ts';
import { type Plan, planOf } from './plan.ts';
import { StageScene } from './scene.ts';
import { hangShutter } from './shutter.ts';
import { openSlot } from './slot.ts';
import { openStill } from './still.ts';

/** How much the picture may move. */
export type Motion = 'gentle' | 'still';

/** A picture of the session that is being played. It is decoration: it takes no input and says nothing by itself. */
export interface Stage {
  readonly view: View;
  /** Puts the one canvas into a positioned element with a size of its own, until the returned function is called. */
  attach(frame: HTMLElement): () => void;
  settle(motion: Motion): void;
  close(): void;
}

const animators: Readonly<Record<Motion, (plan: Plan, seed: number, time: number) => Animator>> = {
  gentle: openGentle,
  still: openStill,
};

/** Opens a stage that nobody sees until it is attached. */
export function openStage({ motion, seed }: { readonly motion: Motion; readonly seed: number }): Stage {
  let plan: Plan | undefined;
  let animator: Animator | undefined;
  let chosen = motion;
  /** Steps of the play since the last frame. They are worked out in the next: the words of a step come first. */
  const coming: Parameters<View>[] = [];

  const follow = (now: Session, before: Session, time: number): void => {
    const earlier = now === before ? undefined : plan;
    plan = planFor(now, earlier);
    if (animator === undefined) animator = animators[chosen](plan, seed, time);
    else if (earlier === undefined) animator.open(plan, time);
    else animator.play(plan, movesOf(earlier, plan), time);
  };
  const scene = new StageScene(() => {
    const time = performance.now();
    for (const [now, before] of coming.splice(0)) follow(now, before, time);
    const view = plan && slot.view(plan, time, animator?.glide ?? 0);
    if (animator === undefined || view === undefined) return pace.rest(Infinity);
    const owing = scene.show({ picture: animator.at(time), view, ...slot.grain(view), time });
    pace.rest(owing !== 'nothing' || slot.isGliding(time) ? time : animator.next(time));
    if (shutter.isShut() && owing !== 'missing') game.events.once(Phaser.Core.Events.POST_RENDER, ready);
  });
  const game = openEngine(scene);
  const shutter = hangShutter(game.canvas);
  const pace = openPace(game);
  const slot = openSlot(game, pace.draw);
  const afresh = () => {
    scene.forget();
    pace.draw();
  };
  const ready = () => {
    performance.mark('stage-ready');
    shutter.open(chosen);
  };
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, shutter.shut);
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, afresh);
  document.fonts.addEventListener('loadingdone', afresh);

  return {
    view(now, before) {
      if (now === before) coming.length = 0;
      coming.push([now, before]);
      pace.wake();
    },
    attach(frame) {
      return slot.attach(frame);
    },
    settle(motion) {
      if (motion === chosen) return;
      chosen = motion;
      if (plan !== undefined) animator = animators[chosen](plan, seed, performance.now());
      pace.wake();
    },
    close() {
      document.fonts.removeEventListener('loadingdone', afresh);
      slot.close();
      pace.close();
    },
  };
}

function planFor(session: Session, before: Plan | undefined): Plan {
  const earlier = session.turns.slice(0, -1).reduce((sum, turn) => sum + turn.lines.length, 0);
  const line = lastLine(session);
  return planOf(sceneOf(session), {
    before,
    beat: earlier + linesRead(session).length,
    length: line?.text.length ?? 0,
    ...(line === undefined ? {} : { meters: line.meters }),
  });
}
