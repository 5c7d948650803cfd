import { family } from './canvas.ts';
import type { Gradient, Lettering, Paint, Shape } from './paint.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display list as a standalone SVG document, cut to a box of its coordinates. */
export function toSvg(list: readonly Paint[], box: Box): string {
  const defs: string[] = [];
  // Several documents may end up in one page, where ids meet: the list itself tells them apart.
  const prefix = `p${digest(JSON.stringify(list))}-`;
  const define = (write: (id: string) => string): string => {
    const id = `${prefix}${defs.length}`;
    defs.push(write(id));
    return `url(#${id})`;
  };
  const body = list
    .map((paint) => (paint.kind === 'shape' ? shape(paint, define) : lettering(paint)))
    .join('');
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${box.width}" height="${box.height}"><defs>${defs.join('')}</defs>${body}</svg>`;
}

type Define = (write: (id: string) => string) => string;

function shape(paint: Shape, define: Define): string {
  const fill =
    typeof paint.fill === 'object' ? define((id) => gradient(id, paint.fill)) : (paint.fill ?? 'none');
  const attributes = [`d="${escape(paint.d)}"`, `fill="${escape(fill)}"`];
  if (paint.evenOdd === true) attributes.push('fill-rule="evenodd"');
  if (paint.opacity !== undefined) attributes.push(`opacity="${paint.opacity}"`);
  if (paint.stroke !== undefined) {
    attributes.push(`stroke="${escape(paint.stroke)}"`, `stroke-width="${paint.width ?? 1}"`);
    attributes.push('stroke-linejoin="round"', `stroke-linecap="${paint.round === true ? 'round' : 'butt'}"`);
  }
  return (paint.clip ?? []).reduce(
    (inner, region) => {
      const clip = define((id) => `<clipPath id="${id}"><path d="${escape(region)}"/></clipPath>`);
      return `<g clip-path="${clip}">${inner}</g>`;
    },
    `<path ${attributes.join(' ')}/>`,
  );
}

function gradient(id: string, ink: Shape['fill']): string {
  if (typeof ink !== 'object') return '';
  const stops = ink.stops.map(
    ({ at, color, opacity }) =>
      `<stop offset="${at}" stop-color="${escape(color)}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
  );
  return `<${ink.kind}Gradient id="${id}" gradientUnits="userSpaceOnUse" ${line(ink)}>${stops.join('')}</${ink.kind}Gradient>`;
}

function line({ kind, from, to }: Gradient): string {
  return kind === 'linear'
    ? `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`
    : `cx="${from[0]}" cy="${from[1]}" r="${Math.hypot(to[0] - from[0], to[1] - from[1])}"`;
}

function lettering(paint: Lettering): string {
  const attributes = [
    `x="${paint.x}" y="${paint.y}" font-size="${paint.size}" font-weight="${paint.weight}"`,
    `font-family="${family(paint.weight)}" fill="${escape(paint.fill)}" text-anchor="${paint.anchor}"`,
  ];
  if (paint.opacity !== undefined) attributes.push(`opacity="${paint.opacity}"`);
  if (paint.turn !== undefined) attributes.push(`transform="rotate(${paint.turn} ${paint.x} ${paint.y})"`);
  return `<text ${attributes.join(' ')}>${escape(paint.text)}</text>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function digest(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}
