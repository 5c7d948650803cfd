import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import {
  FACES,
  type FaceName,
  PATRONS,
  type Person,
  POSES,
  type PoseName,
  PROPS,
  STAFF,
} from '../../src/model/cues.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { EXPRESSIONS } from '../../src/stage/puppet/faces.ts';
import { bearing } from '../../src/stage/puppet/habits.ts';
import { carrying, drawProp } from '../../src/stage/puppet/held.ts';
import { type Pose, REST } from '../../src/stage/puppet/pose.ts';
import { drawPuppet } from '../../src/stage/puppet/puppet.ts';
import { toSvg } from '../../src/stage/svg.ts';
import { saveSheet } from './sheet.ts';

const OUTPUT = fileURLToPath(new URL('../output/cast/', import.meta.url));
const CELL = { width: 240, height: 225 } as const;
const CAST: readonly Person[] = [...STAFF, ...PATRONS];

/** `npm run art -- cast`: everybody, from before and behind and as black paper, and every pose, face and prop. */
export async function cast(page: Page): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const sheet = (name: string, svgs: readonly string[], columns: number) =>
    saveSheet(page, svgs, `${OUTPUT}${name}.png`, CELL, columns);
  const turned = (yaw: number) =>
    CAST.map((who) => figure(who, { ...stance(who), headYaw: yaw, bodyYaw: yaw * 0.7, gazeX: yaw / 60 }));
  await sheet(
    'people',
    CAST.map((who) => figure(who, stance(who))),
    4,
  );
  await sheet('left', turned(-40), 4);
  await sheet('right', turned(40), 4);
  await sheet(
    'behind',
    CAST.map((who) => figure(who, stance(who, 'away'))),
    4,
  );
  await sheet(
    'shadows',
    CAST.map((who) => blackened(figure(who, stance(who)))),
    8,
  );
  await sheet(
    'poses',
    POSES.map((name, i) => figure(member(i), stance(member(i), name))),
    5,
  );
  await sheet(
    'faces',
    FACES.map((face, i) => figure(member(i * 3), stance(member(i * 3), 'stand', face))),
    5,
  );
  const props = PROPS.filter((prop) => drawProp(prop).length > 0);
  await sheet(
    'props',
    props.map((prop, i) => figure(member(i), carrying(stance(member(i)), prop), prop)),
    5,
  );
}

const member = (index: number): Person => STAFF[index % STAFF.length] ?? 'gus';

function stance(who: Person, name: PoseName = 'stand', face: FaceName = 'neutral'): Pose {
  return { ...REST, ...bearing(who, name, face), face: EXPRESSIONS[face] };
}

/** From above the hair to the edge of the desk. */
function figure(who: Person, pose: Pose, held?: (typeof PROPS)[number]): string {
  return toSvg(drawPuppet(look(who), pose, held), { x: 0, y: 40, width: 640, height: 600 });
}

function blackened(svg: string): string {
  const black =
    '<filter id="black"><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0"/></filter>';
  return svg.replace(/(<svg[^>]*>)(.*)(<\/svg>)/s, `$1${black}<g filter="url(#black)">$2</g>$3`);
}
