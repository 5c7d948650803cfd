import { describe, expect, it } from 'vitest';
import { PATRONS, type Person, POSES, STAFF } from '../../src/model/cues.ts';
import { EMPTY_SCENE } from '../../src/model/scene.ts';
import { pose } from '../../src/stage/attitude.ts';
import { eyesAt, eyesIn, inScene, type Standing } from '../../src/stage/eyes.ts';
import type { Paint, Point } from '../../src/stage/paint.ts';
import { SEATS } from '../../src/stage/place/place.ts';
import { type Placing, planOf } from '../../src/stage/plan.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { type Pose, REST } from '../../src/stage/puppet/pose.ts';
import { drawPuppet, handOf } from '../../src/stage/puppet/puppet.ts';
import { seatsOf } from '../../src/stage/seats.ts';
import { outlines } from '../support/mask.ts';
import { scene } from './scenes.ts';

const CAST = [...STAFF, ...PATRONS];
const PUPIL = '#1c1016';

describe('the iris', () => {
  it.each(CAST)('of %s moves with the gaze, whichever way the head is turned', (who) => {
    for (const headYaw of [-40, 0, 40]) {
      const across = [-0.9, -0.3, 0.3, 0.9].map((gazeX) => pupil(who, { ...REST, headYaw, gazeX })[0]);
      expect(across).toEqual(across.toSorted((a, b) => a - b));
      expect((across.at(-1) ?? 0) - (across[0] ?? 0)).toBeGreaterThan(7);
      const down = [-0.9, 0, 0.9].map((gazeY) => pupil(who, { ...REST, headYaw, gazeY })[1]);
      expect(down).toEqual(down.toSorted((a, b) => a - b));
    }
  });
});

describe('two people who look at each other', () => {
  const seats = Object.values(seatsOf(SEATS));
  const places = seats.flatMap((one) =>
    seats.filter((other) => other !== one).map((other) => [one, other] as const),
  );

  it.each(CAST)('turn head and eyes to each other at each pair of places: %s with everybody', (who) => {
    const wrong: string[] = [];
    for (const other of CAST.filter((each) => each !== who))
      for (const [here, there] of places) {
        const one: Standing = { who, pose: 'stand', face: 'neutral', gaze: other, seat: here };
        const two: Standing = { who: other, pose: 'stand', face: 'neutral', gaze: who, seat: there };
        const company = { scene: EMPTY_SCENE, seated: [one, two], things: {} };
        const meet =
          meets(pose(one, company).pose, eyesAt(one), eyesAt(two)) &&
          meets(pose(two, company).pose, eyesAt(two), eyesAt(one));
        if (!meet) wrong.push(`${other}, from ${here.name} to ${there.name}`);
      }
    expect(wrong).toEqual([]);
  });

  it('are told from two of whom one looks elsewhere', () => {
    const [dele, gus, june] = ['gaze: dele gus', 'gaze: gus dele', 'gaze: june gus'];
    const together = ['pov: gus', 'enter: dele', 'enter: june', dele, june];
    const before = planOf(scene(...together, gus));
    for (const at of ['screen', 'phone', 'floor', 'clock'] as const) {
      const plan = planOf(scene(...together, `gaze: gus ${at}`), { before });
      expect(placed(plan.people, 'dele').pose).toEqual(placed(before.people, 'dele').pose);
      const [one, other] = [placed(plan.people, 'gus'), placed(plan.people, 'dele')];
      const meet =
        meets(one.pose, eyesIn(one.who, one.seat, one.pose), eyesIn(other.who, other.seat, other.pose)) &&
        meets(other.pose, eyesIn(other.who, other.seat, other.pose), eyesIn(one.who, one.seat, one.pose));
      expect(meet, at).toBe(false);
    }
  });
});

describe('a thing in a hand', () => {
  const SEEN = ['phone', 'cards', 'slip', 'key', 'book', 'letter', 'radio', 'sheet'] as const;

  it.each(SEEN)('draws the eyes to it: %s', (prop) => {
    const tags = ['pov: dele', 'enter: hollis', 'enter: june', `prop: ${prop} hollis`, 'gaze: hollis dele'];
    const { people } = planOf(scene(...tags, `gaze: dele ${prop}`, `gaze: june ${prop}`));
    const holder = placed(people, 'hollis');
    const hand = inScene(holder.seat, handOf(look('hollis'), holder.pose, prop));
    for (const who of ['dele', 'june'] as const) {
      const { pose, seat } = placed(people, who);
      const eyes = eyesAt({ who, pose: 'stand', face: 'neutral', gaze: prop, seat });
      expect(Math.sign(pose.headYaw), who).toBe(Math.sign(hand[0] - eyes[0]));
      expect(pose.gazeY, who).toBeGreaterThan(0);
      expect(pose, who).not.toEqual(placed(planOf(scene(...tags, `gaze: ${who} hollis`)).people, who).pose);
    }
  });

  it('is carried where the hand is, and moves with whoever turns', () => {
    for (const prop of [...SEEN, 'crate', 'map', 'stapler'] as const) {
      const [left] = handOf(look('gus'), { ...REST, bodyYaw: -28 }, prop);
      const [right] = handOf(look('gus'), { ...REST, bodyYaw: 28 }, prop);
      expect(right, prop).toBeGreaterThan(left);
    }
  });
});

describe('what took the attention', () => {
  const missed = (...tags: readonly string[]) =>
    planOf(scene('pov: ros', 'place: office', 'enter: mina', 'speaker: mina', 'missed', ...tags));

  it('glows where it is: in the hand, on the desk, on the wall', () => {
    const phone = missed('prop: phone ros', 'gaze: ros phone').glow ?? [0, 0];
    const ros = placed(missed('prop: phone ros', 'gaze: ros phone').people, 'ros');
    expect(Math.abs(phone[0] - ros.seat.x)).toBeLessThan(260);
    expect(phone[1]).toBeLessThan(ros.seat.y - 60);
    const [, clock] = missed('gaze: ros clock').glow ?? [0, 1080];
    expect(clock).toBeLessThan(420);
  });

  it('is the screen for somebody who is busy and looks at nothing else', () => {
    expect(missed('pose: ros busy').glow).toEqual(missed('pose: ros busy', 'gaze: ros screen').glow);
    expect(missed('pose: ros busy', 'gaze: ros door').glow).toEqual(missed('gaze: ros door').glow);
  });

  it('is somewhere in the picture in every pose', () => {
    for (const name of POSES) {
      const [x, y] = missed(`pose: ros ${name}`).glow ?? [-1, -1];
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
    }
  });
});

/** Whether a head and the eyes in it are turned from one point to another, clearly enough for the back row. */
function meets({ headYaw, bodyYaw, gazeX, gazeY, headPitch }: Pose, from: Point, to: Point): boolean {
  const side = Math.sign(to[0] - from[0]);
  const drop = to[1] - from[1];
  const even = Math.abs(gazeY) < 0.3 && Math.abs(headPitch) < 8;
  const level = Math.abs(drop) < 30 ? even : Math.sign(gazeY) === Math.sign(drop) && headPitch * drop >= 0;
  return headYaw * side >= 20 && bodyYaw * side >= 10 && gazeX * side >= 0.5 && level;
}

/** The middle of what is seen of both pupils, in the frame. */
function pupil(who: Person, pose: Pose): Point {
  const points = drawPuppet(look(who), pose).flatMap((paint: Paint) =>
    paint.kind === 'shape' && paint.fill === PUPIL ? outlines(paint.d).flat() : [],
  );
  const sum = points.reduce<Point>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function placed(people: readonly Placing[], who: Person): Placing {
  const found = people.find((one) => one.who === who);
  if (found === undefined) throw new RangeError(`${who} is not in the picture`);
  return found;
}
