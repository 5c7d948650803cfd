import { describe, expect, it } from 'vitest';
import { FACES, PATRONS, type Person, PLACES, POSES, STAFF, THINGS } from '../../src/model/cues.ts';
import type { Scene } from '../../src/model/scene.ts';
import { headOf } from '../../src/stage/camera.ts';
import { eyesIn } from '../../src/stage/eyes.ts';
import { movesOf } from '../../src/stage/moves.ts';
import { type Placing, type Plan, planOf } from '../../src/stage/plan.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { SEAT_NAMES } from '../../src/stage/seats.ts';
import { after, scene } from './scenes.ts';

const PEOPLE = [...STAFF, ...PATRONS];

describe('people look at each other', () => {
  it('turns two who look at each other toward each other, shoulders, head and eyes', () => {
    const plan = planOf(scene('pov: gus', 'enter: dele', 'gaze: gus dele', 'gaze: dele gus'));
    const [gus, dele] = [placing(plan, 'gus'), placing(plan, 'dele')];
    expect(gus.seat.x).toBeLessThan(dele.seat.x);
    expect(gus.pose.headYaw).toBeGreaterThan(28);
    expect(dele.pose.headYaw).toBeLessThan(-28);
    expect(gus.pose.bodyYaw).toBeGreaterThan(15);
    expect(dele.pose.bodyYaw).toBeLessThan(-15);
    expect(gus.pose.gazeX).toBeGreaterThan(0.4);
    expect(dele.pose.gazeX).toBeLessThan(-0.4);
  });

  it('looks up at someone who stands and down at someone who sits', () => {
    const plan = planOf(
      scene('pov: gus', 'pose: gus sit', 'enter: dele', 'gaze: gus dele', 'gaze: dele gus'),
    );
    expect(placing(plan, 'gus').pose.gazeY).toBeLessThan(0);
    expect(placing(plan, 'dele').pose.gazeY).toBeGreaterThan(0);
  });

  it('does not face the speaker while looking at the screen', () => {
    for (const place of PLACES)
      for (const thing of THINGS) {
        const said = ['pov: dele', `place: ${place}`, 'enter: gus', 'speaker: gus', 'gaze: gus dele'];
        const at = placing(planOf(scene(...said, `gaze: dele ${thing}`)), 'dele').pose;
        const eyes = placing(planOf(scene(...said, 'gaze: dele gus')), 'dele').pose;
        const apart =
          Math.abs(at.headYaw - eyes.headYaw) +
          Math.abs(at.headPitch - eyes.headPitch) +
          40 * Math.abs(at.gazeX - eyes.gazeX) +
          25 * Math.abs(at.gazeY - eyes.gazeY);
        expect(apart, `${thing} in ${place}`).toBeGreaterThan(25);
      }
  });

  it('listens to whoever speaks when nothing else is asked', () => {
    const plan = planOf(scene('pov: gus', 'enter: dele', 'speaker: gus'));
    expect(placing(plan, 'dele').pose.headYaw).toBeLessThan(-28);
  });

  it('is half open to the room when nobody speaks', () => {
    const plan = planOf(scene('pov: gus', 'enter: dele'));
    expect(placing(plan, 'gus').pose.headYaw).toBeGreaterThan(5);
    expect(Math.abs(placing(plan, 'dele').pose.headYaw)).toBeLessThan(20);
  });

  it('shows the back of somebody turned away, and half the face of somebody who looks back', () => {
    const away = planOf(scene('pov: gus', 'enter: dele', 'pose: dele away'));
    expect(Math.abs(placing(away, 'dele').pose.headYaw)).toBeGreaterThan(120);
    const back = placing(planOf(scene('pov: gus', 'pose: dele turned', 'gaze: dele gus')), 'dele').pose;
    expect(back.bodyYaw).toBeGreaterThan(40);
    expect(back.headYaw).toBeLessThan(0);
  });

  it('bends over what one holds oneself, and looks across at what another holds', () => {
    const own = planOf(scene('pov: gus', 'enter: dele', 'prop: phone gus', 'gaze: gus phone'));
    expect(placing(own, 'gus').pose.headPitch).toBeGreaterThan(8);
    expect(placing(own, 'gus').held).toBe('phone');
    // It is in the right hand, on our left: head and eyes go there.
    expect(placing(own, 'gus').pose.headYaw).toBeLessThan(-15);
    expect(placing(own, 'gus').pose.gazeX).toBeLessThan(-0.3);
    const theirs = planOf(scene('pov: gus', 'enter: dele', 'prop: phone dele', 'gaze: gus phone'));
    expect(placing(theirs, 'gus').pose.headYaw).toBeGreaterThan(25);
  });
});

describe('people have seats', () => {
  it('puts the person played on the left, wherever they come in the order', () => {
    const plan = planOf(scene('enter: dele', 'enter: june', 'pov: gus', 'enter: dele', 'enter: june'));
    expect(placing(plan, 'gus').seat.name).toBe('you');
    expect(placing(plan, 'dele').seat.name).toBe('other');
  });

  it('gives the place opposite to the one who is looked at', () => {
    const plan = planOf(scene('pov: gus', 'enter: june', 'enter: dele', 'gaze: gus dele'));
    expect(placing(plan, 'dele').seat.name).toBe('other');
  });

  it('lets a person who stays keep the seat, whoever comes or goes', () => {
    let now = scene('pov: gus', 'enter: dele', 'enter: june');
    let plan = planOf(now);
    const tags = [
      'gaze: gus june',
      'exit: dele',
      'enter: hollis',
      'speaker: hollis',
      'exit: june',
      'enter: june',
    ];
    for (const tag of tags) {
      now = after(now, tag);
      const next = planOf(now, { before: plan });
      for (const { who, seat } of plan.people) {
        const later = next.people.find((other) => other.who === who);
        if (later) expect(later.seat, `${who} after ${tag}`).toEqual(seat);
      }
      plan = next;
    }
  });

  it('takes new seats when another person is played', () => {
    const first = planOf(scene('pov: gus', 'enter: dele'));
    const second = planOf(scene('pov: dele', 'enter: gus'), { before: first });
    expect(placing(second, 'dele').seat.name).toBe('you');
  });

  it('never gives one seat to two, and no face covers another', () => {
    for (let count = 1; count <= SEAT_NAMES.length; count++) {
      const plan = planOf(crowd(count));
      expect(plan.people).toHaveLength(count);
      const heads = plan.people.map(faceOf);
      heads.forEach((head, i) => {
        for (const other of heads.slice(i + 1)) {
          const apart =
            head.right <= other.left ||
            other.right <= head.left ||
            head.bottom <= other.top ||
            other.bottom <= head.top;
          expect(apart, `${count} people`).toBe(true);
        }
      });
    }
  });

  it('hides no face of the back row, whichever way anybody turns their head', () => {
    const everyone = crowd(SEAT_NAMES.length);
    const names = everyone.people.map(({ who }) => who);
    for (const at of [...names, 'door', 'window', 'clock', 'floor'])
      for (const place of ['desk', 'burrow'] as const) {
        const tags = names.filter((who) => who !== at).map((who) => `gaze: ${who} ${at}`);
        const plan = planOf({ ...after(everyone, ...tags), place });
        for (const one of plan.people.filter(({ seat }) => seat.layer === 0))
          for (const nearer of plan.people.filter(({ seat }) => seat.layer > 0)) {
            const [face, head] = [middleOfFace(one), skullOf(nearer)];
            const hidden = Math.min(face.right, head.right) - Math.max(face.left, head.left);
            const low = Math.min(face.bottom, head.bottom) - Math.max(face.top, head.top);
            const name = `${one.who} behind ${nearer.who}, looking at ${at} in the ${place}`;
            if (low > 0) expect(hidden, name).toBeLessThanOrEqual((face.right - face.left) * 0.1);
          }
      }
  });

  it('leaves out whoever finds no seat, rather than putting them on top of another', () => {
    expect(planOf(crowd(PEOPLE.length)).people).toHaveLength(SEAT_NAMES.length);
  });
});

describe('a pose is whole', () => {
  it('has a number in every field for everybody in every pose, face and look', () => {
    for (const who of PEOPLE)
      for (const pose of POSES)
        for (const at of ['ros', 'screen', 'imani'] as const) {
          const plan = planOf(scene('pov: ros', `pose: ${who} ${pose}`, `gaze: ${who} ${at}`));
          expect(numbers(placing(plan, who).pose).filter((value) => !Number.isFinite(value))).toEqual([]);
        }
    for (const face of FACES) {
      const plan = planOf(scene('pov: ros', `face: ros ${face}`));
      expect(numbers(placing(plan, 'ros').pose).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('a missed line', () => {
  it('dims the speaker and lights what took the attention', () => {
    const plan = planOf(
      scene('pov: dele', 'place: desk', 'enter: gus', 'gaze: dele screen', 'speaker: gus', 'missed'),
    );
    expect(placing(plan, 'gus').dim).toBe(1);
    expect(placing(plan, 'dele').dim).toBe(0);
    expect(plan.glow).toBeDefined();
  });

  it('is over with the next line', () => {
    const missed = scene('pov: dele', 'enter: gus', 'speaker: gus', 'missed');
    const plan = planOf(after(missed, 'speaker: gus'));
    expect(placing(plan, 'gus').dim).toBe(0);
    expect(plan.glow).toBeUndefined();
  });
});

describe('moves', () => {
  it('are none between a picture and itself', () => {
    const plan = planOf(crowd(4), { beat: 3, length: 40 });
    expect(movesOf(plan, plan)).toEqual([]);
    expect(movesOf(plan, planOf(crowd(4), { before: plan, beat: 3, length: 40 }))).toEqual([]);
  });

  it('name who comes and who goes', () => {
    const before = scene('pov: gus', 'enter: dele');
    expect(kinds(before, after(before, 'enter: june'))).toEqual(['enter june']);
    expect(kinds(before, after(before, 'exit: dele'))).toEqual(['leave dele']);
  });

  it('tell a turn from a look and from a face', () => {
    const before = scene('pov: gus', 'enter: dele', 'gaze: gus dele', 'gaze: dele gus');
    expect(kinds(before, after(before, 'face: dele smile'))).toEqual(['face dele']);
    // Hurt has arms of its own.
    expect(kinds(before, after(before, 'face: dele hurt'))).toEqual(['pose dele', 'face dele']);
    expect(kinds(before, after(before, 'gaze: gus floor'))).toContain('turn gus');
    expect(kinds(before, after(before, 'gaze: gus floor'))).toContain('look gus');
    expect(kinds(before, after(before, 'pose: dele crossed'))).toContain('pose dele');
  });

  it('see the same person say another line', () => {
    const said = scene('pov: gus', 'enter: dele', 'speaker: dele');
    const before = planOf(said, { beat: 1, length: 12 });
    const now = planOf(said, { before, beat: 2, length: 30 });
    expect(movesOf(before, now)).toEqual([{ kind: 'speak', who: 'dele', length: 30 }]);
  });

  it('change the room with the place, with the light, and with the person played', () => {
    const before = scene('pov: gus', 'place: desk', 'time: Tue 11:00');
    for (const tag of ['place: foyer', 'time: Tue 5:31', 'pov: dele'])
      expect(kinds(before, after(before, tag))).toContain('place');
  });

  it('warm the room when morale rises', () => {
    const one = scene('pov: gus');
    const before = planOf(one, { meters: { morale: 40, account: 50 } });
    const now = planOf(one, { before, meters: { morale: 60, account: 50 } });
    expect(movesOf(before, now)).toEqual([{ kind: 'mood' }]);
    expect(now.warmth).toBeGreaterThan(before.warmth);
  });
});

function crowd(count: number): Scene {
  const [first, ...others] = PEOPLE.slice(0, count);
  return scene(`pov: ${first}`, ...others.map((who) => `enter: ${who}`));
}

function placing(plan: Plan, who: Person): Placing {
  const found = plan.people.find((one) => one.who === who);
  if (found === undefined) throw new RangeError(`${who} is not in the picture`);
  return found;
}

/** From the brows to the chin and from cheek to cheek: what nobody may stand before. */
function faceOf(one: Placing) {
  const head = headOf(one);
  const [wide, tall] = [head.right - head.left, head.bottom - head.top];
  return {
    left: head.left + wide * 0.17,
    right: head.right - wide * 0.17,
    top: head.top + tall * 0.35,
    bottom: head.bottom - tall * 0.04,
  };
}

/** From the outer end of one eye to that of the other, brows to chin, as a turned head shows them. */
function middleOfFace({ who, seat, pose }: Placing) {
  const size = look(who).build.size * look(who).build.head * seat.scale * 1.26;
  const [x, y] = eyesIn(who, seat, pose);
  const middle = x + Math.sin((pose.headYaw * Math.PI) / 180) * 62 * size;
  const half = Math.cos((pose.headYaw * Math.PI) / 180) * 46 * size;
  return { left: middle - half, right: middle + half, top: y - 30 * size, bottom: y + 80 * size };
}

/** A head without its hair, its nose included. */
function skullOf({ who, seat, pose }: Placing) {
  const size = look(who).build.size * look(who).build.head * seat.scale * 1.26;
  const [x, y] = eyesIn(who, seat, pose);
  const turn = Math.sin((pose.headYaw * Math.PI) / 180) * 16 * size;
  return {
    left: x - 80 * size + Math.min(0, turn),
    right: x + 80 * size + Math.max(0, turn),
    top: y - 90 * size,
    bottom: y + 90 * size,
  };
}

function kinds(before: Scene, now: Scene): readonly string[] {
  const from = planOf(before);
  return movesOf(from, planOf(now, { before: from })).map((move) =>
    'who' in move ? `${move.kind} ${move.who}` : move.kind,
  );
}

function numbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return value instanceof Object ? Object.values(value).flatMap(numbers) : [];
}
