import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { FACES, PATRONS, type Person, PLACES, POSES, PROPS, STAFF, THINGS } from '../../src/model/cues.ts';
import { bandWord, MIDDLE, type Meters } from '../../src/model/meters.ts';
import { introduction, placeName } from '../../src/model/people.ts';
import { rehearse } from '../../src/model/rehearsal.ts';
import { FIGURE, figureOf, flat, headCut, layersOf, svgOf, WHOLE } from '../../src/stage/easel.ts';
import { planOf } from '../../src/stage/plan.ts';
import { openBrowser } from '../support/browser.ts';

/** `npm run sheets`: everything that the stage can show, as pictures for the eye, in `tests/output/sheets/`. */
const folder = fileURLToPath(new URL('../output/sheets/', import.meta.url));
const fonts = new URL('../../assets/fonts/bricolage-grotesque-latin-wght-normal.woff2', import.meta.url);

const PEOPLE: readonly Person[] = [...STAFF, ...PATRONS];
const HOURS = ['Tue 9:15', 'Tue 2:00', 'Thu 6:05'] as const;
const VALUES = [15, 37, 50, 63, 85] as const;

interface Cell {
  readonly caption: string;
  readonly svg: string;
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 2000, height: 800 } });
  const on = (name: string, columns: number, cells: readonly Cell[]) => save(page, name, columns, cells);
  await on(
    'cast',
    8,
    PEOPLE.map((who) => person(introduction(who).name, who, 'figure')),
  );
  for (const who of PEOPLE) {
    await on(
      `faces-${who}`,
      8,
      FACES.map((face) => person(face, who, 'head', `face: ${who} ${face}`)),
    );
    await on(
      `poses-${who}`,
      7,
      POSES.map((pose) => person(pose, who, 'figure', `pose: ${who} ${pose}`)),
    );
  }
  await on(
    'faces-everybody',
    FACES.length,
    PEOPLE.flatMap((who) => FACES.map((face) => person(face, who, 'head', `face: ${who} ${face}`))),
  );
  await on(
    'poses-everybody',
    POSES.length,
    PEOPLE.flatMap((who) => POSES.map((pose) => person(pose, who, 'figure', `pose: ${who} ${pose}`))),
  );
  for (const who of ['june', 'dele'] as const) {
    const at = [...THINGS, 'gus'].map((thing) =>
      picture(
        `${who} at ${thing}`,
        MIDDLE,
        'place: desk',
        'time: Tue 2:00',
        `pov: ${who}`,
        'enter: gus',
        `gaze: gus ${who}`,
        `gaze: ${who} ${thing}`,
      ),
    );
    await on(`gaze-${who}`, 5, at);
  }
  await on(
    'props',
    6,
    PROPS.map((prop) => person(prop, 'yusuf', 'figure', `prop: ${prop} yusuf`)),
  );
  await on(
    'props-lying',
    3,
    PROPS.map((prop) =>
      picture(
        prop,
        MIDDLE,
        'place: office',
        'time: Tue 2:00',
        'pov: ros',
        'enter: yusuf',
        `prop: ${prop} there`,
      ),
    ),
  );
  await on(
    'places',
    3,
    PLACES.flatMap((place) => HOURS.map((time) => room(place, time, MIDDLE))),
  );
  await on(
    'places-empty',
    3,
    PLACES.flatMap((place) =>
      HOURS.map((time) =>
        picture(`${placeName(place)}, ${time}`, MIDDLE, `place: ${place}`, `time: ${time}`),
      ),
    ),
  );
  await on(
    'places-meters',
    5,
    PLACES.flatMap((place) =>
      VALUES.map((value) => room(place, 'Tue 2:00', { morale: value, account: value })),
    ),
  );
} finally {
  await browser.close();
}

/** One person alone, with whatever else the tags ask of them. */
function person(caption: string, who: Person, cut: 'figure' | 'head', ...tags: readonly string[]): Cell {
  const plan = planOf(rehearse(['place: desk', `pov: ${who}`, ...tags]));
  const placing = plan.people.find((one) => one.who === who);
  return {
    caption,
    svg:
      placing === undefined
        ? ''
        : svgOf([flat(figureOf(placing))], cut === 'head' ? headCut(placing) : FIGURE),
  };
}

function picture(caption: string, meters: Meters, ...tags: readonly string[]): Cell {
  return { caption, svg: svgOf(layersOf(planOf(rehearse(tags), { meters })), WHOLE) };
}

function room(place: (typeof PLACES)[number], time: string, meters: Meters): Cell {
  const words = `${bandWord('morale', meters.morale)}, ${bandWord('account', meters.account)}`;
  return picture(
    `${placeName(place)}, ${time}, ${words}`,
    meters,
    `place: ${place}`,
    `time: ${time}`,
    'pov: imani',
    'enter: yusuf',
    'enter: mina',
    'gaze: yusuf imani',
  );
}

async function save(page: Page, name: string, columns: number, cells: readonly Cell[]): Promise<void> {
  const figures = cells.map(
    ({ caption, svg }) => `<figure>${svg}<figcaption>${caption}</figcaption></figure>`,
  );
  await page.setContent(`<style>
    @font-face { font-family: 'Bricolage Grotesque Variable'; font-weight: 200 800; src: url(${fonts}) }
    body { margin: 0; background: #efe5d0; font: 15px sans-serif }
    main { display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 6px; padding: 6px }
    figure { margin: 0; background: #fbf6ea }
    figure > svg { display: block; width: 100%; height: auto }
    figcaption { padding: 2px 6px }
  </style><main>${figures.join('')}</main>`);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
}
