import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACES, PATRONS, type Person, PLACES, POSES, PROPS, STAFF, THINGS } from '../../src/model/cues.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Picture } from '../../src/stage/animator.ts';
import { isSamePlace } from '../../src/stage/backdrop.ts';
import { openGentle } from '../../src/stage/gentle.ts';
import { movesOf } from '../../src/stage/moves.ts';
import type { Paint } from '../../src/stage/paint.ts';
import { type Plan, planOf } from '../../src/stage/plan.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { EXPRESSIONS } from '../../src/stage/puppet/faces.ts';
import { carrying } from '../../src/stage/puppet/held.ts';
import { type Arm, HANDS, type Pose } from '../../src/stage/puppet/pose.ts';
import { drawPuppet } from '../../src/stage/puppet/puppet.ts';
import { openStill } from '../../src/stage/still.ts';
import { scene } from './scenes.ts';

const CAST = [...STAFF, ...PATRONS];
const one = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

/** Few enough people that most tags meet somebody who is there. */
const someone = one(['gus', 'dele', 'june', 'tobi', 'ros'] as const);
const tag = fc.oneof(
  someone.map((who) => `enter: ${who}`),
  someone.map((who) => `exit: ${who}`),
  someone.map((who) => `speaker: ${who}`),
  one(PLACES).map((place) => `place: ${place}`),
  one(['Tue 10:42', 'Tue 11:00', 'Thu 6:05', 'Fri 9:15']).map((time) => `time: ${time}`),
  fc.tuple(someone, one(POSES)).map(([who, pose]) => `pose: ${who} ${pose}`),
  fc.tuple(someone, one(FACES)).map(([who, face]) => `face: ${who} ${face}`),
  fc.tuple(someone, fc.oneof(someone, one(THINGS))).map(([who, at]) => `gaze: ${who} ${at}`),
  fc
    .tuple(one(PROPS), fc.oneof(someone, one(['gone', 'open'])))
    .map(([prop, state]) => `prop: ${prop} ${state}`),
  fc.constant('missed'),
);
const anyScene = fc
  .tuple(someone, fc.array(tag, { maxLength: 12 }))
  .map(([who, tags]): Scene => scene(`pov: ${who}`, ...tags));

test('there is nothing to do between a picture and itself, and a scene shown again keeps everything', () => {
  fc.assert(
    fc.property(anyScene, (shown) => {
      const plan = planOf(shown, { beat: 2, length: 9 });
      expect(movesOf(plan, plan)).toEqual([]);
      expect(planOf(shown, { before: plan, beat: 2, length: 9 })).toEqual(plan);
    }),
    { numRuns: 120 },
  );
});

test('from any scene to any scene: who was not there comes, who is not there goes, and nobody else does', () => {
  fc.assert(
    fc.property(anyScene, anyScene, (from, to) => {
      const before = planOf(from);
      const now = planOf(to, { before });
      const moves = movesOf(before, now);
      const who = (kind: 'enter' | 'leave') =>
        moves.flatMap((move) => (move.kind === kind ? [move.who] : []));
      expect(who('enter')).toEqual(names(now).filter((name) => !names(before).includes(name)));
      expect(who('leave')).toEqual(names(before).filter((name) => !names(now).includes(name)));
      const seats = now.people.map(({ seat }) => seat.name);
      expect(new Set(seats).size).toBe(seats.length);
    }),
    { numRuns: 150 },
  );
});

test('a room is hidden until it is drawn only where the picture fades for it: no clock makes it blink', () => {
  fc.assert(
    fc.property(anyScene, anyScene, (from, to) => {
      const before = planOf(from);
      const now = planOf(to, { before });
      const fades = movesOf(before, now).some(({ kind }) => kind === 'place');
      expect(fades || isSamePlace(before, now)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('from any scene to any scene, motion and stillness end in the same picture', () => {
  fc.assert(
    fc.property(anyScene, anyScene, fc.integer({ min: 0, max: 900 }), (from, to, meanwhile) => {
      const before = planOf(from, { beat: 1 });
      const now = planOf(to, { before, beat: 2, length: 40, meters: { morale: 30, account: 70 } });
      const [moving, still] = [openGentle(before, 7, 0), openStill(before)];
      // The change may come while the one before it still runs.
      moving.play(before, movesOf(before, before), 0);
      moving.at(meanwhile / 2);
      for (const animator of [moving, still]) animator.play(now, movesOf(before, now), meanwhile);
      // Nobody blinks in the first four seconds, and by then every movement is over.
      const settled = final(moving.at(3900));
      expect(settled).toEqual(final(still.at(3900)));
      expect(moving.next(3900)).toBeGreaterThan(3900);
    }),
    { numRuns: 120 },
  );
});

test('no number in the space of poses breaks a drawing, for anybody and whatever they hold', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  const vector = fc.tuple(share, share, share);
  const arm = fc
    .record({ elbow: vector, wrist: vector, hand: one(HANDS) })
    .map(({ elbow: [x, y, z], wrist: [u, v, w], hand }): Arm => ({
      elbow: [120 + x * 60, 150 + y * 60, z * 60],
      wrist: [60 + u * 130, 150 + v * 150, w * 120],
      hand,
    }));
  const pose = fc.record({
    turn: fc.tuple(share, share, share, share),
    gaze: fc.tuple(share, share),
    body: fc.tuple(share, share, share),
    blink: fc.double({ min: 0, max: 1, noNaN: true }),
    mouth: fc.double({ min: 0, max: 1, noNaN: true }),
    coat: one([0, 1]),
    armLeft: arm,
    armRight: arm,
    face: one(FACES),
  });
  fc.assert(
    fc.property(one(CAST), pose, fc.option(one(PROPS), { nil: undefined }), (who, drawn, held) => {
      const [yaw, head, pitch, roll] = drawn.turn;
      const [slump, lean, raise] = drawn.body;
      const whole: Pose = {
        bodyYaw: yaw * 180,
        headYaw: head * 180,
        headPitch: pitch * 30,
        headRoll: roll * 20,
        gazeX: drawn.gaze[0] * 1.2,
        gazeY: drawn.gaze[1] * 1.2,
        blink: drawn.blink,
        slump,
        lean: lean * 12,
        breath: 0,
        raise: raise * 80,
        coat: drawn.coat,
        armLeft: drawn.armLeft,
        armRight: drawn.armRight,
        face: EXPRESSIONS[drawn.face],
        mouth: drawn.mouth,
      };
      const list = drawPuppet(look(who), held === undefined ? whole : carrying(whole, held), held);
      expect(list.length).toBeGreaterThan(20);
      expect(list.filter(isBroken)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const names = ({ people }: Plan): readonly Person[] => people.map(({ who }) => who);

/** What of a picture lasts: a mouth that was caught open speaking is the one thing that motion shows otherwise. */
function final({ set, people, glow, warmth, veil }: Picture) {
  const { place, light, time, loose } = set;
  return {
    set: { place, light, time, loose },
    warmth,
    veil,
    glow,
    people: people
      .map((shot) => ({ ...shot, pose: { ...shot.pose, mouth: 0 } }))
      .toSorted((a, b) => a.who.localeCompare(b.who)),
  };
}

function isBroken(paint: Paint): boolean {
  if (paint.kind !== 'shape') return false;
  return [paint.d, ...(paint.clip ?? [])].some((d) => /NaN|undefined|Infinity/.test(d));
}
