import type { Scene } from '../../src/model/scene.ts';
import type { Shot } from '../../src/stage/animator.ts';
import { settled } from '../../src/stage/animator.ts';
import { FEET } from '../../src/stage/eyes.ts';
import { BEFORE, GLOW, REACH } from '../../src/stage/glow.ts';
import type { Paint } from '../../src/stage/paint.ts';
import { SCENE } from '../../src/stage/place/place.ts';
import { type Plan, planOf } from '../../src/stage/plan.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { drawProp } from '../../src/stage/puppet/held.ts';
import { drawPuppet, FRAME } from '../../src/stage/puppet/puppet.ts';
import { room } from '../../src/stage/rooms.ts';
import { toSvg } from '../../src/stage/svg.ts';

/** A scene as the stage shows it once every movement is over, as one SVG document of the picture's own size. */
export function pictureOf(scene: Scene): string {
  return drawn(planOf(scene));
}

export function drawn(plan: Plan): string {
  const { back, middle, front } = room(plan.place, plan.light, plan.time);
  const people = plan.people
    .map(settled)
    .toSorted((a, b) => a.seat.layer - b.seat.layer)
    .map(person);
  const loose = plan.loose.map(({ prop, at: [x, y] }) => layer(drawProp(prop), x, y, 0.86));
  const glow = plan.glow === undefined ? '' : halo(plan.glow, 1);
  const light = plan.glow === undefined ? '' : halo(plan.glow, BEFORE);
  return svgOf([layer(back), layer(middle), glow, ...people, layer(front), ...loose, light].join(''));
}

function person({ who, seat, pose, held, dim }: Shot): string {
  const figure = layer(
    drawPuppet(look(who), pose, held),
    seat.x - (FRAME.width / 2) * seat.scale,
    seat.y - FEET * seat.scale,
    seat.scale,
  );
  return dim === 0 ? figure : `<g filter="url(#dim)">${figure}</g>`;
}

function layer(list: readonly Paint[], x = 0, y = 0, scale = 1): string {
  const inner = toSvg(list, { x: 0, y: 0, width: SCENE.width, height: SCENE.height });
  return `<g transform="translate(${x} ${y}) scale(${scale})">${inner.replace('<svg ', '<svg overflow="visible" ')}</g>`;
}

function halo([x, y]: readonly [number, number], opacity: number): string {
  return `<circle cx="${x}" cy="${y}" r="${REACH}" fill="url(#halo)" opacity="${opacity}" style="mix-blend-mode:plus-lighter"/>`;
}

function svgOf(body: string): string {
  const { width, height } = SCENE;
  const stops = GLOW.map(
    ({ at, color, opacity }) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`,
  );
  const defs = `<radialGradient id="halo">${stops.join('')}</radialGradient><filter id="dim"><feFlood flood-color="#544a46" flood-opacity=".46"/><feComposite in2="SourceGraphic" operator="atop"/></filter>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${defs}</defs>${body}</svg>`;
}
