import { describe, expect, it } from 'vitest';
import { FIGURE, figureOf, flat, layersOf, svgOf, WHOLE } from '../../src/stage/easel.ts';
import { planOf } from '../../src/stage/plan.ts';
import { scene } from './scenes.ts';

const plan = planOf(scene('pov: gus', 'enter: dele', 'enter: june', 'prop: slip open'));

describe('the easel', () => {
  it('stacks the room, the people from back to front, the desk, and what lies on it', () => {
    expect(layersOf(plan)).toHaveLength(1 + 3 + 1 + 1);
    const scales = layersOf(plan)
      .slice(1, 4)
      .map(({ scale }) => scale[0]);
    expect(scales).toEqual(scales.toSorted((a, b) => a - b));
  });

  it('gives a whole picture as one SVG document of the picture’s own size', () => {
    const svg = svgOf(layersOf(plan), WHOLE);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1920 1080"/);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('gives one person alone', () => {
    const [first] = plan.people;
    expect(first && svgOf([flat(figureOf(first))], FIGURE)).toMatch(/<path/);
  });
});
