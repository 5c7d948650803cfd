import * as Phaser from 'phaser';

/** Keeps the loop asleep: Phaser burns half a core while nothing moves. */
export interface Pace {
  /** Draws until there is rest again, from the frame after the next on. */
  wake(): void;
  /** Draws now: the canvas has just been emptied. */
  draw(): void;
  /** Sleeps after this frame until a moment to come; a moment that has passed keeps the loop awake. */
  rest(until: number): void;
  close(): void;
}

/** Less than this is not worth going to sleep for. */
const NAP = 18;

/** What a person does with a hand. */
const PRESSES = ['keydown', 'pointerdown'] as const;

export function openPace(game: Phaser.Game): Pace {
  const { loop } = game;
  let alarm: number | undefined;
  let coming: number | undefined;
  let until = 0;
  let lost = false;

  const calm = () => {
    window.clearTimeout(alarm);
    if (coming !== undefined) window.cancelAnimationFrame(coming);
    coming = undefined;
  };
  const idle = () => document.hidden || lost || !game.isRunning;
  /** In the frame after the next: the next one is for the words, which come first, and drawing would hold it up. */
  const wake = () => {
    if (idle() || coming !== undefined || loop.running) return;
    calm();
    coming = window.requestAnimationFrame(() => {
      coming = window.requestAnimationFrame(() => {
        coming = undefined;
        loop.wake();
      });
    });
  };
  const settle = () => {
    calm();
    if (!idle() && until - performance.now() < NAP) return;
    loop.sleep();
    if (until < Infinity && !idle()) alarm = window.setTimeout(wake, until - performance.now());
  };
  const hurry = () => {
    calm();
    if (loop.running) loop.sleep();
    wake();
  };
  /** A key or a finger goes before whatever moves: what it does is shown before the next frame is drawn. */
  const yielded = (event: Event) => {
    if (loop.running && !('repeat' in event && event.repeat === true)) hurry();
  };
  const turn = () => {
    calm();
    if (document.hidden) loop.sleep();
    else wake();
  };
  const lose = () => {
    lost = true;
    calm();
    loop.sleep();
  };
  const restore = () => {
    lost = false;
    wake();
  };

  game.events.on(Phaser.Core.Events.POST_RENDER, settle);
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lose);
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restore);
  document.addEventListener('visibilitychange', turn);
  for (const press of PRESSES) document.addEventListener(press, yielded, { capture: true, passive: true });
  return {
    wake: hurry,
    draw() {
      if (idle()) return;
      if (loop.running) loop.tick();
      else loop.wake();
    },
    rest(moment) {
      until = moment;
    },
    close() {
      calm();
      document.removeEventListener('visibilitychange', turn);
      for (const press of PRESSES) document.removeEventListener(press, yielded, { capture: true });
      game.events.off(Phaser.Core.Events.POST_RENDER, settle);
      game.destroy(true);
      // Phaser takes itself apart in its next frame, which a sleeping loop would never draw.
      if (loop.running) loop.tick();
      else loop.wake();
    },
  };
}
