import { expect, test } from 'vitest';
import { FACES, FIXTURES, PATRONS, POSES, PROPS, STAFF } from '../../src/model/cues.ts';
import type { Paint } from '../../src/stage/paint.ts';
import { look } from '../../src/stage/puppet/cast.ts';
import { EXPRESSIONS } from '../../src/stage/puppet/faces.ts';
import { carrying, drawProp } from '../../src/stage/puppet/held.ts';
import { blend, REST, type Pose } from '../../src/stage/puppet/pose.ts';
import { posture } from '../../src/stage/puppet/poses.ts';
import { drawPuppet, eyesOf, FRAME } from '../../src/stage/puppet/puppet.ts';
import { toSvg } from '../../src/stage/svg.ts';

const EVERYONE = [...STAFF, ...PATRONS] as const;
const YAWS = [-60, -25, 0, 25, 60, 90, 140, 180];
const BROKEN = /NaN|undefined|Infinity|e-/;

/** The paths that a figure must never be drawn with. */
function broken(list: readonly Paint[]): readonly string[] {
  return list
    .flatMap((paint) => (paint.kind === 'shape' ? [paint.d, ...(paint.clip ?? [])] : []))
    .filter((d) => !d.startsWith('M') || d.length < 12 || BROKEN.test(d));
}

test.each(EVERYONE)('%s can be drawn with every face in every pose, whichever way they turn', (who) => {
  const wrong: string[] = [];
  FACES.forEach((face, f) => {
    POSES.forEach((name, p) => {
      // Each pose with a third of the faces: together every pair occurs among few people.
      if ((f + p + EVERYONE.indexOf(who)) % 3 > 0) return;
      // Over all pairs every turn of the head occurs many times.
      const headYaw = YAWS[(f * 3 + p) % YAWS.length] ?? 0;
      const pose = {
        ...REST,
        ...posture(name),
        headYaw,
        gazeX: 0.7,
        face: EXPRESSIONS[face],
        mouth: (p % 3) / 2,
      };
      const list = drawPuppet(look(who), pose);
      if (list.length < 24 || broken(list).length > 0)
        wrong.push(`${name} ${face} ${headYaw}: ${broken(list)[0] ?? 'little'}`);
    });
  });
  expect(wrong).toEqual([]);
});

test('a blend begins at the one pose and ends at the other', () => {
  for (const from of POSES) {
    for (const to of POSES) {
      const a: Pose = { ...REST, ...posture(from), face: EXPRESSIONS.angry, gazeX: -0.3 };
      const b: Pose = { ...REST, ...posture(to), face: EXPRESSIONS.warm, gazeY: 0.7 };
      expect(blend(a, b, 0)).toEqual(a);
      expect(blend(a, b, 1)).toEqual(b);
    }
  }
});

test('hands change half way, and everything else moves evenly', () => {
  const half = blend(REST, { ...REST, ...posture('crossed'), headYaw: 40 }, 0.5);
  expect(half.headYaw).toBe(20);
  expect(half.armRight.hand).toBe('grip');
  expect(blend(REST, { ...REST, ...posture('crossed') }, 0.49).armRight.hand).toBe('rest');
});

test('the same person in the same pose is drawn the same', () => {
  for (const who of EVERYONE) expect(drawPuppet(look(who), REST)).toEqual(drawPuppet(look(who), REST));
});

test('two people are never drawn alike', () => {
  const drawn = EVERYONE.map((who) => JSON.stringify(drawPuppet(look(who), REST)));
  expect(new Set(drawn).size).toBe(EVERYONE.length);
});

test('no two faces and no two poses are drawn alike', () => {
  const faces = FACES.map((face) =>
    JSON.stringify(drawPuppet(look('gus'), { ...REST, face: EXPRESSIONS[face] })),
  );
  const poses = POSES.map((name) => JSON.stringify(drawPuppet(look('gus'), { ...REST, ...posture(name) })));
  expect(new Set(faces).size).toBe(FACES.length);
  expect(new Set(poses).size).toBe(POSES.length);
});

test('somebody who turns away shows no face', () => {
  const away = drawPuppet(look('yusuf'), { ...REST, ...posture('away') });
  const iris = (list: readonly Paint[]) =>
    list.some((paint) => paint.kind === 'shape' && paint.fill === '#1c1016');
  expect(iris(drawPuppet(look('yusuf'), REST))).toBe(true);
  expect(iris(away)).toBe(false);
});

test('closed eyes show no pupil', () => {
  const shut = drawPuppet(look('yusuf'), { ...REST, blink: 1 });
  expect(shut.some((paint) => paint.kind === 'shape' && paint.fill === '#1c1016')).toBe(false);
});

test('what is held is drawn in the hand, and a hand holds nothing it was not given', () => {
  for (const prop of PROPS.filter((name) => drawProp(name).length > 0)) {
    const pose = carrying(REST, prop);
    const list = drawPuppet(look('mina'), pose, prop);
    expect(broken(list)).toEqual([]);
    expect(list.length).toBeGreaterThan(drawPuppet(look('mina'), pose).length);
  }
  expect(PROPS.filter((name) => drawProp(name).length === 0)).toEqual(
    PROPS.filter((name) => FIXTURES.some((fixture) => fixture === name)),
  );
});

test('eyes are where the frame says they are, a child looks up and who sits looks from lower', () => {
  const [x, y] = eyesOf(look('hollis'), REST);
  expect(Math.hypot(x - FRAME.eyes.x, y - FRAME.eyes.y)).toBeLessThan(20);
  expect(eyesOf(look('tobi'), REST)[1]).toBeGreaterThan(y + 100);
  expect(eyesOf(look('hollis'), { ...REST, ...posture('sit') })[1]).toBeGreaterThan(y + 50);
});

test('a figure is light enough to be drawn many times a second', () => {
  for (const who of EVERYONE) expect(drawPuppet(look(who), REST).length).toBeLessThanOrEqual(140);
});

test('a picture is one document whose ids do not meet those of another', () => {
  const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const box = { x: 0, y: 0, width: FRAME.width, height: FRAME.height };
  const all = [
    ...ids(toSvg(drawPuppet(look('gus'), REST), box)),
    ...ids(toSvg(drawPuppet(look('ros'), REST), box)),
  ];
  expect(all.length).toBeGreaterThan(10);
  expect(new Set(all).size).toBe(all.length);
});

test('words in a picture cannot break out of it', () => {
  const words = {
    kind: 'lettering',
    text: `<Bell & "Book">`,
    x: 0,
    y: 0,
    size: 20,
    weight: 700,
    fill: '#000000',
    anchor: 'start',
  } as const;
  expect(toSvg([words], { x: 0, y: 0, width: 10, height: 10 })).toContain(
    '&lt;Bell &amp; &quot;Book&quot;&gt;',
  );
});
