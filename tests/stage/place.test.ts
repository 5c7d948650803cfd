import { describe, expect, it } from 'vitest';
import { PLACES, THINGS } from '../../src/model/cues.ts';
import type { Paint } from '../../src/stage/paint.ts';
import { SCENE } from '../../src/stage/place/place.ts';
import { lightOf, scenery } from '../../src/stage/place/places.ts';

const LIGHTS = ['morning', 'day', 'evening'] as const;
const VIEWS = PLACES.flatMap((place) => LIGHTS.map((light) => ({ place, light })));

/** How far a rectangle's path reaches: `M x y H right V bottom ...`. */
function edges(paint: Paint): { left: number; top: number; right: number } | undefined {
  if (paint.kind !== 'shape') return undefined;
  const found = /^M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)V/.exec(paint.d);
  return found === null
    ? undefined
    : { left: Number(found[1]), top: Number(found[2]), right: Number(found[3]) };
}

const words = (paint: Paint): string => JSON.stringify(paint);

describe.each(VIEWS)('the $place in the $light', ({ place, light }) => {
  const shown = scenery(place, light);
  const { back, middle, front, seats, things } = shown;

  it('has something behind the people, beside them and before them', () => {
    for (const layer of [back, middle, front]) expect(layer.length).toBeGreaterThan(0);
  });

  it('is drawn with whole numbers and colours', () => {
    for (const paint of [...back, ...middle, ...front])
      expect(words(paint)).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('looks the same whenever one comes back to it', () => {
    expect(scenery(place, light)).toEqual(shown);
  });

  it('has every thing that people look at somewhere in the picture', () => {
    for (const thing of THINGS) {
      const [x, y] = things[thing] ?? [-1, -1];
      expect(x, thing).toBeGreaterThanOrEqual(0);
      expect(x, thing).toBeLessThanOrEqual(SCENE.width);
      expect(y, thing).toBeGreaterThanOrEqual(0);
      expect(y, thing).toBeLessThanOrEqual(SCENE.height);
    }
  });

  it('hides legs behind an edge that crosses the whole picture at the horizon', () => {
    const across = front
      .map(edges)
      .filter((edge) => edge !== undefined && edge.left <= -60 && edge.right >= SCENE.width + 60);
    expect(Math.min(...across.map((edge) => edge?.top ?? 0))).toBe(SCENE.horizon);
  });

  it('reaches past both sides of the picture, so that a pan shows no end of the wall', () => {
    const wall = back.map(edges).find((edge) => edge?.top === 0);
    expect(wall?.left).toBeLessThanOrEqual(-60);
    expect(wall?.right).toBeGreaterThanOrEqual(SCENE.width + 60);
  });

  it('seats people within the part that every screen shows', () => {
    for (const [x, y] of [...seats.one, ...seats.two, ...seats.three]) {
      expect(x).toBeGreaterThan(SCENE.width * 0.2);
      expect(x).toBeLessThan(SCENE.width * 0.85);
      expect(y).toBe(SCENE.horizon);
    }
  });
});

describe('the light', () => {
  it.each([
    ['Fri 9:15', 'morning'],
    ['Tue 10:42', 'day'],
    ['Wed 11:00', 'day'],
    ['Tue 12:31', 'day'],
    ['Tue 4:40', 'day'],
    ['Tue 4:48', 'day'],
    ['Thu 5:50', 'evening'],
    ['Thu 6:05', 'evening'],
    ['Fri night', 'evening'],
    ['Fri night 9:00', 'evening'],
    ['Later', 'day'],
  ])('at %s is that of the %s', (time, light) => {
    expect(lightOf(time)).toBe(light);
  });

  it('leaves the clock on the wall at the time of the story', () => {
    const at = (time: string) => scenery('circulation', 'day', time);
    expect(at('Tue 4:40')).toEqual(scenery('circulation', 'day'));
    expect(at('Tue 11:00')).not.toEqual(at('Tue 4:40'));
    expect(at('Later')).toEqual(scenery('circulation', 'day'));
  });

  it('changes what the windows show', () => {
    expect(scenery('foyer', 'day').back).not.toEqual(scenery('foyer', 'evening').back);
  });
});
