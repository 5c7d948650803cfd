import type * as Phaser from 'phaser';
import { frame as framed, glide, type Size, type View } from './camera.ts';
import { ease } from './ease.ts';
import { LEFT } from './place/shell.ts';
import type { Plan } from './plan.ts';

/** The element that the canvas hangs in, and what of the picture fits into it. */
export interface Slot {
  attach(frame: HTMLElement): () => void;
  /** What is on show, the camera gliding where the plan has changed; nothing while there is nowhere to be seen. */
  view(plan: Plan, time: number, takes: number): View | undefined;
  /** The camera has not come to rest. */
  isGliding(time: number): boolean;
  /** Canvas pixels to a CSS pixel, and texture pixels to a scene pixel. */
  grain(view: View): { readonly pixels: number; readonly density: number };
  close(): void;
}

const FINEST = 2;
/** Textures are drawn anew once a window that is being dragged has come to rest. */
const REST = 200;

/** The camera on its way from one view to another. */
interface Pan {
  readonly plan: Plan;
  readonly from: View;
  readonly to: View;
  readonly since: number;
  readonly takes: number;
}

export function openSlot(game: Phaser.Game, draw: () => void): Slot {
  let size: Size | undefined;
  let density: number | undefined;
  let later: number | undefined;
  let detach: (() => void) | undefined;
  let pan: Pan | undefined;
  const pixels = () => Math.min(FINEST, window.devicePixelRatio || 1);

  const resize = ({ width, height }: Size) => {
    pan = undefined;
    size = width < 8 || height < 8 ? undefined : { width, height };
    if (size === undefined) return;
    game.scale.resize(Math.round(width * pixels()), Math.round(height * pixels()));
    draw();
    window.clearTimeout(later);
    later = window.setTimeout(() => {
      density = undefined;
      draw();
    }, REST);
  };

  return {
    attach(frame) {
      detach?.();
      frame.append(game.canvas);
      density = undefined;
      const observer = new ResizeObserver(([entry]) => entry && resize(entry.contentRect));
      observer.observe(frame);
      const leave = () => {
        if (detach !== leave) return;
        detach = undefined;
        observer.disconnect();
        window.clearTimeout(later);
        size = undefined;
        game.canvas.remove();
      };
      detach = leave;
      return leave;
    },
    view(plan, time, takes) {
      if (size === undefined) return undefined;
      if (pan?.plan !== plan) {
        const to = settled(framed(size, plan), size, pixels());
        const from = pan === undefined ? to : seen(pan, time);
        pan = { plan, from: isSame(from, to) ? to : from, to, since: time, takes };
        if (density !== undefined && to.zoom * pixels() > density * 1.15) density = undefined;
      }
      return seen(pan, time);
    },
    isGliding: (time) => pan !== undefined && pan.from !== pan.to && time < pan.since + pan.takes,
    grain(view) {
      density ??= Math.max(0.2, (pan?.to ?? view).zoom * pixels());
      return { pixels: pixels(), density };
    },
    close() {
      detach?.();
    },
  };
}

/**
 * The same view, less than a pixel away, from where the room's pixels fall on the stage's: a browser without a graphics
 * card then copies them, which costs a fraction of blending each from four.
 */
function settled({ x, y, zoom }: View, { width, height }: Size, pixels: number): View {
  const fine = zoom * pixels;
  const near = (at: number, size: number): number => {
    const half = Math.round(size * pixels) / 2;
    return (Math.round(at * fine - half) + half) / fine;
  };
  return { x: near(x - LEFT, width) + LEFT, y: near(y, height), zoom };
}

function seen({ from, to, since, takes }: Pan, time: number): View {
  return glide(from, to, ease(time, since, since + takes));
}

function isSame(one: View, other: View): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
