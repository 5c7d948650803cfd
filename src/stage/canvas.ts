import type { Gradient, Ink, Lettering, Paint, Shape } from './paint.ts';

/** Draws a display list on a canvas, in the order of the list. */
export function paintOn(context: CanvasRenderingContext2D, list: readonly Paint[]): void {
  const paths = new Map<string, Path2D>();
  const path = (d: string): Path2D => {
    const known = paths.get(d) ?? new Path2D(d);
    paths.set(d, known);
    return known;
  };
  const alpha = context.globalAlpha;
  let cut = '';
  context.save();
  for (const paint of list) {
    const regions = paint.kind === 'shape' ? (paint.clip ?? []) : [];
    // Neighbours are mostly cut to the same region, and a clip costs more than a fill.
    if (regions.join() !== cut) {
      context.restore();
      context.save();
      for (const region of regions) context.clip(path(region));
      cut = regions.join();
    }
    context.globalAlpha = alpha * (paint.opacity ?? 1);
    if (paint.kind === 'shape') shape(context, paint, path(paint.d));
    else lettering(context, paint);
  }
  context.restore();
}

/** The font of a lettering: one face for display, one for small text. */
export function family(weight: number): string {
  return weight >= 600
    ? "'Bricolage Grotesque Variable', 'Bricolage Grotesque', sans-serif"
    : "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif";
}

function shape(context: CanvasRenderingContext2D, paint: Shape, path: Path2D): void {
  if (paint.fill !== undefined) {
    context.fillStyle = ink(context, paint.fill);
    context.fill(path, paint.evenOdd === true ? 'evenodd' : 'nonzero');
  }
  if (paint.stroke !== undefined) {
    context.strokeStyle = paint.stroke;
    context.lineWidth = paint.width ?? 1;
    context.lineJoin = 'round';
    context.lineCap = paint.round === true ? 'round' : 'butt';
    context.stroke(path);
  }
}

function lettering(context: CanvasRenderingContext2D, paint: Lettering): void {
  context.save();
  context.translate(paint.x, paint.y);
  context.rotate(((paint.turn ?? 0) * Math.PI) / 180);
  context.font = `${paint.weight} ${paint.size}px ${family(paint.weight)}`;
  context.textAlign = paint.anchor === 'middle' ? 'center' : paint.anchor;
  context.textBaseline = 'alphabetic';
  context.fillStyle = paint.fill;
  context.fillText(paint.text, 0, 0);
  context.restore();
}

function ink(context: CanvasRenderingContext2D, fill: Ink): string | CanvasGradient {
  return typeof fill === 'string' ? fill : gradient(context, fill);
}

function gradient(context: CanvasRenderingContext2D, { kind, from, to, stops }: Gradient): CanvasGradient {
  const result =
    kind === 'linear'
      ? context.createLinearGradient(from[0], from[1], to[0], to[1])
      : context.createRadialGradient(
          from[0],
          from[1],
          0,
          from[0],
          from[1],
          Math.hypot(to[0] - from[0], to[1] - from[1]),
        );
  for (const stop of stops) result.addColorStop(stop.at, faded(stop.color, stop.opacity ?? 1));
  return result;
}

/** Canvas stops have no opacity of their own; colours of the display list are #rrggbb. */
function faded(color: string, opacity: number): string {
  if (opacity >= 1) return color;
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return `rgba(${channel(1)}, ${channel(3)}, ${channel(5)}, ${opacity})`;
}
