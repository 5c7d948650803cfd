import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../model/cues.ts';
import type { Meters } from '../../model/meters.ts';
import { soon, whenNear } from './queue.ts';

/** What is to be drawn, told as an author tells it: the tags, and where the meters stand. */
export interface Sketch {
  readonly tags: readonly string[];
  readonly meters: Meters;
  /** The whole picture, or one of the people in it: from the hair to the desk, or the head alone. */
  readonly of: 'picture' | { readonly who: Person; readonly cut: 'figure' | 'head' };
}

/** Draws a sketch over all of a canvas. */
export type Draw = (canvas: HTMLCanvasElement, sketch: Sketch) => void;

interface CanvasProps {
  readonly draw: Draw;
  readonly sketch: Sketch;
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in words; absent where words beside it say so. */
  readonly label?: string;
}

/** A drawing that waits until it is nearly seen, and then until the page is idle. */
export function Canvas({ draw, sketch, width, height, label }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const told = JSON.stringify(sketch);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    let callOff: (() => void) | undefined;
    const unwatch = whenNear(element, () => {
      // What has a name of its own is what was asked for: it does not queue behind the small ones.
      if (label !== undefined) draw(element, sketch);
      else callOff = soon(() => draw(element, sketch));
    });
    return () => {
      unwatch();
      callOff?.();
    };
  }, [told, draw]);
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return <canvas ref={canvas} width={width} height={height} {...named} />;
}
