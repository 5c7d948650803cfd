import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { scene } from '../stage/scenes.ts';
import { pictureOf } from './picture.ts';
import { saveSheet } from './sheet.ts';

/** What a picture has to say to the back row, and the tags that make it. */
interface Moment {
  readonly name: string;
  readonly says: string;
  readonly tags: readonly string[];
}

/** Ten moments in which it matters who attends to whom. */
export const MOMENTS: readonly Moment[] = [
  {
    name: '01-listening',
    says: 'Gus listens to Dele, and Dele sees that he does.',
    tags: [
      'pov: gus',
      'place: desk',
      'time: Tue 10:42',
      'enter: dele',
      'pose: gus settle',
      'gaze: gus dele',
      'gaze: dele gus',
      'face: gus warm',
      'face: dele talk',
      'speaker: dele',
    ],
  },
  {
    name: '02-not-listening',
    says: 'Gus looks at his screen while Dele talks to him; the words get lost.',
    tags: [
      'pov: gus',
      'place: desk',
      'time: Tue 10:42',
      'enter: dele',
      'pose: gus busy',
      'gaze: gus screen',
      'gaze: dele gus',
      'face: dele hurt',
      'speaker: dele',
      'missed',
    ],
  },
  {
    name: '03-phone',
    says: 'Ros has eyes for her phone alone; Mina waits.',
    tags: [
      'pov: ros',
      'place: office',
      'time: Wed 11:00',
      'enter: mina',
      'prop: phone ros',
      'gaze: ros phone',
      'gaze: mina ros',
      'pose: mina hover',
      'face: mina worried',
      'speaker: mina',
      'missed',
    ],
  },
  {
    name: '04-talked-past',
    says: 'Ros and Dele talk to each other past June, who looks from outside.',
    tags: [
      'pov: june',
      'place: circulation',
      'time: Tue 12:31',
      'enter: ros',
      'enter: dele',
      'gaze: ros dele',
      'gaze: dele ros',
      'face: dele laugh',
      'face: ros smile',
      'gaze: june ros',
      'face: june hurt',
      'speaker: ros',
    ],
  },
  {
    name: '05-mutual',
    says: 'Imani and Yusuf look each other in the eye.',
    tags: [
      'pov: imani',
      'place: workroom',
      'time: Tue 4:40',
      'enter: yusuf',
      'gaze: imani yusuf',
      'gaze: yusuf imani',
      'face: imani neutral',
      'face: yusuf warm',
      'speaker: yusuf',
    ],
  },
  {
    name: '06-shrinking',
    says: 'Varga stands over the matter, arms on hips; Yusuf shrinks and looks at the floor.',
    tags: [
      'pov: yusuf',
      'place: desk',
      'time: Thu 5:50',
      'enter: varga',
      'face: varga annoyed',
      'gaze: varga yusuf',
      'pose: yusuf shrink',
      'gaze: yusuf floor',
      'face: yusuf worried',
      'speaker: varga',
    ],
  },
  {
    name: '07-away',
    says: 'Hollis has turned their back; Gus speaks to it.',
    tags: [
      'pov: gus',
      'place: foyer',
      'time: Thu 6:05',
      'enter: hollis',
      'pose: hollis away',
      'gaze: gus hollis',
      'face: gus worried',
      'speaker: gus',
    ],
  },
  {
    name: '08-left-out',
    says: 'Three people: two with each other, Mina with her cards.',
    tags: [
      'pov: imani',
      'place: staffroom',
      'time: Fri 9:15',
      'enter: dele',
      'enter: mina',
      'gaze: imani dele',
      'gaze: dele imani',
      'face: imani smile',
      'face: dele laugh',
      'prop: cards mina',
      'gaze: mina cards',
      'face: mina sad',
      'speaker: imani',
    ],
  },
  {
    name: '09-held',
    says: 'Everybody looks at the key in Hollis’s hand, Hollis at Dele.',
    tags: [
      'pov: dele',
      'place: foyer',
      'time: Thu 6:05',
      'enter: hollis',
      'enter: anand',
      'prop: key hollis',
      'gaze: dele key',
      'gaze: anand key',
      'gaze: hollis dele',
      'face: hollis skeptical',
      'speaker: hollis',
    ],
  },
  {
    name: '10-clock',
    says: 'Dele, coat half on, looks at the clock while Mrs. Haddad asks him for something.',
    tags: [
      'pov: dele',
      'place: circulation',
      'time: Tue 4:48',
      'enter: haddad',
      'pose: dele coat',
      'gaze: dele clock',
      'gaze: haddad dele',
      'face: haddad talk',
      'speaker: haddad',
      'missed',
    ],
  },
];

const OUTPUT = fileURLToPath(new URL('../output/far/', import.meta.url));
const FAR = { width: 320, height: 180 } as const;
const NEAR = { width: 800, height: 450 } as const;

/** `npm run art -- far`: each moment as a back row sees it, all of them on one sheet, and larger on a second one. */
export async function far(page: Page): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const pictures = MOMENTS.map(({ tags }) => pictureOf(scene(...tags)));
  for (const [index, svg] of pictures.entries())
    await saveSheet(page, [svg], `${OUTPUT}${MOMENTS[index]?.name ?? index}.png`, FAR);
  await saveSheet(page, pictures, `${OUTPUT}sheet.png`, FAR, 4);
  await saveSheet(page, pictures, `${OUTPUT}near.png`, NEAR, 2);
}
