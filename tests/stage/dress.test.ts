import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/model/cues.ts';
import { METERS } from '../../src/model/meters.ts';
import { surroundings } from '../../src/model/places.ts';
import type { Paint } from '../../src/stage/paint.ts';
import { type Dress, dressOf, UNTOUCHED } from '../../src/stage/place/dress.ts';
import { lyingIn } from '../../src/stage/place/lying.ts';
import { SCENE, THINGS_ANYWHERE } from '../../src/stage/place/place.ts';
import { lightOf, scenery } from '../../src/stage/place/places.ts';
import { pot } from '../../src/stage/place/pieces/pot.ts';
import { promises } from '../../src/stage/place/pieces/promises.ts';
import { planOf } from '../../src/stage/plan.ts';
import { scene } from './scenes.ts';

const BANDS = [0, 1, 2, 3, 4] as const;

const drawn = (place: (typeof PLACES)[number], dress: Dress): readonly string[] => {
  const { back, middle, front } = scenery(place, 'day', '', dress);
  return [...back, ...middle, ...front].map((paint) => JSON.stringify(paint));
};

/** A place at the time and with the dress that tags ask for. */
const shows = (...tags: readonly string[]) => {
  const now = scene(...tags);
  return scenery(now.place, lightOf(now.time), now.time, dressOf(now));
};

const strokes = (list: readonly Paint[], color: string): number =>
  list.filter((paint) => paint.kind === 'shape' && paint.stroke === color).length;

/** The highest point that any path of a drawing starts from or ends in. */
const top = (list: readonly Paint[]): number =>
  Math.min(
    ...list.flatMap((paint) =>
      paint.kind === 'shape'
        ? [...paint.d.matchAll(/[ML ](-?[\d.]+) (-?[\d.]+)/g)].map((at) => Number(at[2]))
        : [],
    ),
  );

describe.each(PLACES)('the meters in the %s', (place) => {
  it.each(METERS)('show each band of %s', (meter) => {
    const looks = BANDS.map((band) => drawn(place, { ...UNTOUCHED, [meter]: band }).join());
    expect(new Set(looks).size).toBe(BANDS.length);
  });

  it('change nothing that the page or a narrow screen could hide', () => {
    const low = drawn(place, { ...UNTOUCHED, morale: 0, account: 0 });
    const high = drawn(place, { ...UNTOUCHED, morale: 4, account: 4 });
    const changed = high.filter((paint) => !low.includes(paint));
    expect(changed.length).toBeGreaterThan(10);
    for (const paint of changed) {
      const [, x, y] = /"d":"M(-?[\d.]+) (-?[\d.]+)/.exec(paint) ?? [];
      if (x === undefined) continue;
      expect(Number(x)).toBeGreaterThan(SCENE.width * 0.17);
      expect(Number(x)).toBeLessThan(SCENE.width * 0.85);
      expect(Number(y)).toBeLessThan(SCENE.horizon + 20);
    }
  });

  it('are the only thing that a room without a story answers', () => {
    expect(drawn(place, UNTOUCHED)).toEqual(drawn(place, dressOf(scene(`place: ${place}`, 'enter: june'))));
  });
});

describe('the plant', () => {
  it('stands higher with every band of morale', () => {
    const heights = BANDS.map((band) => -top(pot(0, 0, band)));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(BANDS.length);
  });

  it('has dropped leaves at the lowest band, and flowers only at the highest', () => {
    const flowers = (band: number) => JSON.stringify(pot(0, 0, band)).includes('#fff6ea');
    expect(BANDS.map(flowers)).toEqual([false, false, false, false, true]);
  });
});

describe('the promise board', () => {
  const box = { x: 0, y: 0, width: 200, height: 130 };
  it('gets more ticks with every band of accountability, and fewer crosses', () => {
    expect(BANDS.map((band) => strokes(promises(box, band), '#1f6b66'))).toEqual([0, 1, 2, 4, 6]);
    expect(BANDS.map((band) => strokes(promises(box, band), '#b03a24'))).toEqual([3, 2, 0, 0, 0]);
  });
});

describe('what a room shows of the story', () => {
  it('the foyer is empty in the evening, until people come who have not come alone', () => {
    const foyer = (...tags: readonly string[]) =>
      shows('place: foyer', 'time: Thu 5:50', 'enter: dele', ...tags).middle.length;
    const empty = foyer();
    expect(foyer('enter: mina')).toBe(empty);
    expect(foyer('enter: anand')).toBeGreaterThan(empty);
    expect(foyer('enter: anand', 'enter: varga')).toBeGreaterThan(foyer('enter: anand'));
    expect(foyer('enter: anand', 'exit: anand')).toBe(empty);
  });

  it('the Square is shut until it is opened, and is not on the desk while somebody has it', () => {
    const front = (...tags: readonly string[]) => shows('place: circulation', ...tags).front;
    const [shut, open, clear] = [front(), front('prop: book open'), front('prop: book clear')];
    expect(open).not.toEqual(shut);
    expect(clear).not.toEqual(open);
    expect(front('prop: book gus').length).toBeLessThan(shut.length);
    expect(front('prop: book open', 'prop: book gone')).toEqual(shut);
  });

  it('the ladder comes and goes with Hollis, and Cart Seven with June', () => {
    const middle = (...tags: readonly string[]) => shows('place: circulation', ...tags).middle.length;
    expect(middle('prop: ladder hollis')).toBeGreaterThan(middle());
    expect(middle('prop: cart june')).toBeGreaterThan(middle());
    expect(middle('prop: cart june', 'prop: cart gone')).toBe(middle());
  });

  it('the chairs stand in rows where the script sets them out', () => {
    const foyer = (state: string) => shows('place: foyer', `prop: chairs ${state}`).middle;
    expect(foyer('rows')).not.toEqual(foyer('small'));
    expect(foyer('hollis').length).toBeLessThan(foyer('small').length);
  });

  it.each([
    ['desk', 'doris'],
    ['workroom', 'hatch'],
    ['sorting', 'hatch'],
    ['sorting', 'cart'],
    ['workroom', 'cart'],
    ['burrow', 'crates'],
    ['foyer', 'door'],
    ['office', 'window'],
  ] as const)('the %s has the %s where it is drawn', (place, thing) => {
    expect(scenery(place, 'day').things[thing]).not.toEqual(THINGS_ANYWHERE[thing]);
  });
});

describe('what nobody holds', () => {
  it.each(PLACES)('lies on the desk of the %s, each thing in a spot of its own', (place) => {
    const many = ['slip open', 'phone desk', 'key hook', 'cup full'].map((prop) => `prop: ${prop}`);
    const now = scene(`place: ${place}`, 'enter: june', ...many);
    const lying = lyingIn(scenery(place, 'day'), now.props);
    expect(new Set(lying.map(({ at }) => at[0])).size).toBe(many.length);
  });

  it('is in a hand instead while somebody has it, and the Square is never there twice', () => {
    expect(planOf(scene('place: desk', 'enter: june', 'prop: phone june')).loose).toEqual([]);
    expect(planOf(scene('place: circulation', 'prop: book open')).loose).toEqual([]);
    expect(planOf(scene('place: desk', 'prop: book open')).loose).toHaveLength(1);
  });

  it('is looked at where it lies', () => {
    const plan = planOf(
      scene('place: staffroom', 'pov: gus', 'enter: june', 'prop: phone table', 'gaze: gus phone'),
    );
    expect(plan.people.find(({ who }) => who === 'gus')?.pose.headPitch).toBeGreaterThan(5);
  });
});

describe('what the story does to a room', () => {
  it.each([
    ['desk', 'doris', ['off', 'covered']],
    ['workroom', 'hatch', ['shut']],
    ['sorting', 'hatch', ['shut']],
  ] as const)('shows in the %s how the %s is', (place, prop, states) => {
    const looks = ['', ...states].map((state) =>
      drawn(place, { ...UNTOUCHED, props: { [prop]: state } }).join(),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('puts a sign on Doris when she is off, and only then', () => {
    const lettered = (...tags: readonly string[]) =>
      shows('place: desk', ...tags).middle.flatMap((paint) => (paint.kind === 'lettering' ? paint.text : []));
    expect(lettered()).not.toContain('RESTING');
    expect(lettered('prop: doris off')).toContain('RESTING');
    expect(lettered('prop: doris gone')).not.toContain('RESTING');
  });

  it('is said as well as shown', () => {
    const told = (...tags: readonly string[]) => {
      const { place, props } = scene(...tags);
      return surroundings(place, props);
    };
    expect(told('place: desk')).toMatch(/Doris the self-check, smiling/);
    expect(told('place: desk', 'prop: doris off')).toMatch(/Doris the self-check, switched off/);
    expect(told('place: desk', 'prop: doris covered')).toMatch(/Doris the self-check, under a tablecloth/);
    for (const place of ['workroom', 'sorting'])
      expect(told(`place: ${place}`, 'prop: hatch shut')).toMatch(/the Hatch, shut/);
  });
});
