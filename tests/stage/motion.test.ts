import { describe, expect, it } from 'vitest';
import { PATRONS, type Person, STAFF } from '../../src/model/cues.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Animator, Picture, Shot } from '../../src/stage/animator.ts';
import { openGentle } from '../../src/stage/gentle.ts';
import { movesOf } from '../../src/stage/moves.ts';
import { type Plan, planOf } from '../../src/stage/plan.ts';
import { openStill } from '../../src/stage/still.ts';
import { after, scene } from './scenes.ts';

const TOGETHER = scene('pov: gus', 'place: desk', 'enter: dele', 'gaze: gus dele', 'gaze: dele clock');

describe('gentle motion', () => {
  it('turns the eyes before the head, and the head before the body', () => {
    const { animator, now } = change(TOGETHER, 'gaze: dele gus');
    const [start, early, later] = [0, 90, 260].map((time) => shot(animator.at(time), 'dele').pose);
    const goal = now.people.find(({ who }) => who === 'dele')?.pose;
    if (!start || !early || !later || !goal) throw new RangeError('Dele is gone');
    const done = (from: number, at: number, to: number) => (at - from) / (to - from);
    expect(early.gazeX).toBeLessThan(start.gazeX - 0.3);
    expect(done(start.headYaw, early.headYaw, goal.headYaw)).toBeLessThan(0.2);
    expect(done(start.headYaw, later.headYaw, goal.headYaw)).toBeGreaterThan(0.75);
    expect(done(start.bodyYaw, later.bodyYaw, goal.bodyYaw)).toBeLessThan(0.6);
  });

  it('ends at exactly the pose of the plan, and then leaves it alone', () => {
    const { animator, now } = change(TOGETHER, 'gaze: dele gus', 'pose: dele crossed', 'face: dele hurt');
    expect(shot(animator.at(460), 'dele').pose).toBe(now.people.find(({ who }) => who === 'dele')?.pose);
    expect(shot(animator.at(2000), 'dele').pose).toBe(shot(animator.at(900), 'dele').pose);
  });

  it('leaves alone whoever has nothing to do', () => {
    const { animator, before } = change(TOGETHER, 'face: dele hurt');
    expect(shot(animator.at(200), 'gus').pose).toBe(before.people.find(({ who }) => who === 'gus')?.pose);
  });

  it('goes on from where somebody has got to when they change their mind', () => {
    const { animator, now } = change(TOGETHER, 'gaze: dele gus');
    const half = shot(animator.at(220), 'dele').pose;
    const back = planOf(after(TOGETHER, 'gaze: dele clock'), { before: now });
    animator.play(back, movesOf(now, back), 220);
    expect(shot(animator.at(220), 'dele').pose.headYaw).toBeCloseTo(half.headYaw, 5);
  });

  it('lets people arrive and leave by the side where the door is', () => {
    const came = change(TOGETHER, 'enter: june');
    const way = came.now.people.find(({ who }) => who === 'june')?.way ?? 0;
    const start = shot(came.animator.at(30), 'june');
    expect(start.alpha).toBeLessThan(0.3);
    expect(start.aside * way).toBeGreaterThan(200);
    expect(start.pose.bodyYaw * way).toBeLessThan(-30);
    expect(shot(came.animator.at(1000), 'june')).toMatchObject({ alpha: 1, aside: 0, lift: 0 });
    const went = change(TOGETHER, 'exit: dele');
    const door = went.before.people.find(({ who }) => who === 'dele')?.way ?? 0;
    expect(shot(went.animator.at(460), 'dele').pose.headYaw * door).toBeGreaterThan(30);
    expect(went.animator.at(1200).people.map(({ who }) => who)).toEqual(['gus']);
  });

  it('walks in steps: up and down, arms swinging, and always nearer', () => {
    const { animator } = change(TOGETHER, 'enter: june');
    const walk = Array.from({ length: 40 }, (_, i) => shot(animator.at(20 + i * 22), 'june'));
    const far = walk.map(({ aside }) => Math.abs(aside));
    expect(far).toEqual(far.toSorted((a, b) => b - a));
    const tops = walk.filter(
      ({ lift }, i) => lift > (walk[i - 1]?.lift ?? 0) && lift >= (walk[i + 1]?.lift ?? 0),
    );
    expect(tops.length).toBeGreaterThanOrEqual(3);
    const hands = walk.map(({ pose }) => pose.armRight.wrist[2]);
    expect(Math.max(...hands) - Math.min(...hands)).toBeGreaterThan(30);
  });

  it('shows the old room until the sheet has fallen', () => {
    const { animator } = change(TOGETHER, 'place: foyer');
    expect(animator.at(100).set.place).toBe('desk');
    expect(animator.at(169).veil).toBeGreaterThan(0.95);
    expect(animator.at(171).set.place).toBe('foyer');
    expect(animator.at(500).veil).toBe(0);
  });

  it('moves the mouth of whoever speaks while the line is new', () => {
    const { animator } = change(TOGETHER, 'speaker: dele');
    const open = Array.from({ length: 20 }, (_, i) => shot(animator.at(500 + i * 40), 'dele').pose.mouth);
    expect(Math.max(...open)).toBeGreaterThan(0.2);
    expect(shot(animator.at(500), 'gus').pose.mouth).toBe(0);
    expect(shot(animator.at(3200), 'dele').pose.mouth).toBe(0);
  });

  it('sleeps for seconds between two blinks', () => {
    const animator = openGentle(planOf(TOGETHER), 7, 0);
    let time = 0;
    let frames = 0;
    const naps: number[] = [];
    while (time < 60_000) {
      animator.at(time);
      const next = animator.next(time);
      expect(next).toBeGreaterThan(time);
      if (next - time > 1000) naps.push(next - time);
      frames += 1;
      time = next;
    }
    expect(naps.length).toBeGreaterThan(7);
    expect(Math.min(...naps)).toBeGreaterThan(3900);
    expect(Math.max(...naps)).toBeLessThan(7100);
    expect(new Set(naps.map(Math.round)).size).toBeGreaterThan(5);
    expect(frames / 60).toBeLessThan(3);
  });

  it('stirs now and then, each in a way of their own, and never with the eyes', () => {
    const seen = ([...STAFF, ...PATRONS] as const).map((who) => {
      const plan = planOf(scene(`pov: ${who}`));
      const animator = openGentle(plan, 7, 0);
      const still = shot(animator.at(0), who).pose;
      const poses = Array.from({ length: 1200 }, (_, i) => shot(animator.at(i * 50), who).pose);
      for (const { gazeX, gazeY, headYaw } of poses)
        expect([gazeX, gazeY, headYaw]).toEqual([still.gazeX, still.gazeY, still.headYaw]);
      const furthest = poses
        .filter(({ blink }) => blink === 0)
        .find((pose) => pose !== still && pose.blink === 0);
      if (furthest === undefined) throw new RangeError(`${who} never stirs`);
      return JSON.stringify([
        furthest.headRoll - still.headRoll,
        furthest.headPitch - still.headPitch,
        furthest.slump - still.slump,
        furthest.lean - still.lean,
        furthest.raise - still.raise,
        furthest.armLeft.wrist.map((part, axis) => part - (still.armLeft.wrist[axis] ?? 0)),
        furthest.armRight.wrist.map((part, axis) => part - (still.armRight.wrist[axis] ?? 0)),
      ]);
    });
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('does the same again with the same seed', () => {
    const blinks = (seed: number) => openGentle(planOf(TOGETHER), seed, 0).next(0);
    expect(blinks(7)).toBe(blinks(7));
    expect(blinks(7)).not.toBe(blinks(8));
  });
});

describe('reduced motion', () => {
  it('sets every picture at once, and nothing ever moves in it', () => {
    const before = planOf(TOGETHER);
    const animator = openStill(before);
    const now = planOf(after(TOGETHER, 'gaze: dele gus', 'place: foyer', 'enter: june'), { before });
    animator.play(now, movesOf(before, now), 0);
    expect(animator.at(0)).toEqual(animator.at(10_000));
    expect(animator.at(0)).toMatchObject({ set: { place: 'foyer' }, veil: 0 });
    expect(animator.next(0)).toBe(Infinity);
    expect(animator.glide).toBe(0);
  });

  it('leaves alone whoever has nothing to do', () => {
    const before = planOf(TOGETHER);
    const animator = openStill(before);
    const gus = shot(animator.at(0), 'gus').pose;
    const now = planOf(after(TOGETHER, 'face: dele smile'), { before });
    animator.play(now, movesOf(before, now), 0);
    expect(shot(animator.at(0), 'gus').pose).toBe(gus);
    expect(shot(animator.at(0), 'dele').pose.face.curve).toBeGreaterThan(0.5);
  });

  it('shows by an open mouth who is speaking', () => {
    const animator = openStill(planOf(after(TOGETHER, 'speaker: gus')));
    expect(shot(animator.at(0), 'gus').pose.mouth).toBeGreaterThan(0.3);
    expect(shot(animator.at(0), 'dele').pose.mouth).toBe(0);
  });
});

interface Changed {
  readonly animator: Animator;
  readonly before: Plan;
  readonly now: Plan;
}

/** A gentle stage at the moment zero of a change. */
function change(from: Scene, ...tags: readonly string[]): Changed {
  const before = planOf(from, { beat: 1, length: 20 });
  const now = planOf(after(from, ...tags), { before, beat: 2, length: 60 });
  const animator = openGentle(before, 7, -1000);
  animator.play(now, movesOf(before, now), 0);
  return { animator, before, now };
}

function shot(picture: Picture, who: Person): Shot {
  const found = picture.people.find((one) => one.who === who);
  if (found === undefined) throw new RangeError(`${who} is not in the picture`);
  return found;
}
