import { expect, test } from 'vitest';
import { PATRONS, type Person, STAFF } from '../../src/model/cues.ts';
import { FEET } from '../../src/stage/eyes.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { bearing } from '../../src/stage/puppet/habits.ts';
import { type Pose, REST } from '../../src/stage/puppet/pose.ts';
import { drawPuppet, eyesOf } from '../../src/stage/puppet/puppet.ts';
import { difference, type Mask, maskOf } from '../support/mask.ts';

const CAST = [...STAFF, ...PATRONS];
const PAIRS = CAST.flatMap((one, i) => CAST.slice(i + 1).map((other) => [one, other] as const));
const CELL = 8;

/** Of all that either silhouette covers, so much must be covered by one alone. */
const APART = 0.1;

/** A person standing, as black paper: from the hair to the edge of the desk, the eyes at one height. */
function silhouette(who: Person, turned = 0): Mask {
  const pose: Pose = { ...REST, ...bearing(who, 'stand'), bodyYaw: turned * 0.7, headYaw: turned };
  const [, eyes] = eyesOf(look(who), REST);
  const window = { x: -40, y: eyes - 276, columns: 720 / CELL, rows: FEET / CELL, cell: CELL };
  return maskOf(drawPuppet(look(who), pose), window);
}

test.each([0, 40, -40])('no two of the cast cast the same shadow, turned by %i degrees', (turn) => {
  const masks = new Map(CAST.map((who) => [who, silhouette(who, turn)]));
  const alike = PAIRS.flatMap(([one, other]) => {
    const apart = difference(masks.get(one) ?? [], masks.get(other) ?? []);
    return apart < APART ? [`${one} and ${other}: ${apart.toFixed(3)}`] : [];
  });
  expect(alike).toEqual([]);
});

test('a silhouette is one person wide, with a head above shoulders', () => {
  for (const who of CAST) {
    const widths = silhouette(who).map((row) => row.filter(Boolean).length * CELL);
    const head = widths[Math.floor(270 / CELL)] ?? 0;
    expect(head, who).toBeGreaterThan(100);
    expect(head, who).toBeLessThan(300);
    expect(Math.max(...widths), who).toBeGreaterThan(head);
  }
});

test('the same person twice casts one shadow', () => {
  expect(difference(silhouette('june'), silhouette('june'))).toBe(0);
});
