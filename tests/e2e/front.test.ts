import { expect, it } from 'vitest';
import { PLACES, PROPS } from '../../src/model/cues.ts';
import { TALLEST } from '../../src/stage/backdrop.ts';
import { lyingIn } from '../../src/stage/place/lying.ts';
import { SCENE } from '../../src/stage/place/place.ts';
import { scenery } from '../../src/stage/place/places.ts';
import { drawProp } from '../../src/stage/puppet/held.ts';
import { toSvg } from '../../src/stage/svg.ts';
import { withBrowser } from '../support/page.ts';

const { page } = withBrowser();
const ABOVE = { x: -80, y: 0, width: SCENE.width + 160, height: TALLEST } as const;

/** How many pixels of a drawing are not empty. */
const painted = (svg: string): Promise<number> =>
  page().evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('There is no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  }, svg);

it.each(PLACES)('nothing of what stands before people in the %s reaches above its layer', async (place) => {
  const { front, middle } = scenery(place, 'day');
  expect(await painted(toSvg(front, ABOVE))).toBe(0);
  // The rest of the room does, so that the question makes sense.
  expect(await painted(toSvg(middle, ABOVE))).toBeGreaterThan(0);
});

it('nor anything that somebody puts down', async () => {
  const room = scenery('desk', 'day');
  const upright = PROPS.flatMap((prop) => lyingIn(room, [{ prop, state: 'desk' }])).filter(
    ({ turn }) => turn === 0,
  );
  expect(upright.length).toBeGreaterThan(5);
  for (const { prop, at, scale } of upright) {
    // Where the layer ends, in the drawing's own pixels.
    const end = (TALLEST - at[1]) / scale[1];
    const above = { x: -1000, y: end - 1000, width: 2000, height: 1000 };
    expect(await painted(toSvg(drawProp(prop), above))).toBe(0);
    expect(await painted(toSvg(drawProp(prop), { ...above, y: end }))).toBeGreaterThan(0);
  }
});
