import type { Page } from 'playwright-core';
import { options, playToTheEnd, readOn } from './game.ts';
import { count, go as stepTo, press, readTo, sitDown } from './meeting.ts';
import type { Opened } from './page.ts';

/** Looks at a page as it stands; the words say where in the game that is. */
export type Look = (at: string, page: Page) => Promise<void>;
export type Tour = (browser: Opened, look: Look) => Promise<void>;

/** Ways through the game that, together, stop at every screen and in every state that it can be in. */
export const TOURS = {
  'the pages around the game': pages,
  'a play, its panels and its ending': solo,
  'a story of one’s own': own,
  'a meeting, from its set-up to the reveal': meeting,
  'a road not taken': detour,
  'the talk and what the room agreed': talk,
  'the facilitator’s window': pane,
  'the statistics, of made-up data and of none': statistics,
} as const satisfies Readonly<Record<string, Tour>>;

const PAGES = [
  '',
  '#/practice',
  '#/about',
  '#/settings',
  '#/gallery',
  '#/gallery/places',
  '#/gallery/sounds',
  '#/group',
  '#/group/pane',
  '#/opened',
  '#/nowhere',
  '#/play/nothing',
];

async function pages({ page, go }: Opened, look: Look): Promise<void> {
  for (const hash of PAGES) {
    await go(hash);
    await page().getByRole('heading', { level: 1 }).waitFor();
    await look(hash === '' ? 'home' : hash, page());
  }
  await go('#/about');
  await page().getByRole('button', { name: 'Delete my records' }).click();
  await page().getByRole('button', { name: 'Keep them' }).waitFor();
  await look('about, before the records are deleted', page());
}

async function solo({ page, go }: Opened, look: Look): Promise<void> {
  await go('#/play/s2', '?stage=off');
  await page().getByRole('button', { name: 'Step in' }).waitFor();
  await look('the card that opens an act', page());
  await page().keyboard.press('Space');
  await page().getByRole('button', { name: 'Go on' }).waitFor();
  await look('a line', page());
  await readOn(page());
  await look('options', page());
  await page().keyboard.press('a');
  await page().getByRole('button', { name: 'Go on' }).waitFor();
  await look('after a choice', page());
  for (const panel of ['So far', 'Settings']) {
    await page().getByRole('tab', { name: panel }).click();
    await page().getByRole('tabpanel', { name: panel }).getByRole('heading').first().waitFor();
    await look(panel, page());
  }
  await page().getByRole('tab', { name: 'Story' }).click();
  await playToTheEnd(page(), 'abcd');
  await look('the ending', page());
  await page().getByRole('button', { name: 'Take your answers to the meeting' }).click();
  await page().getByRole('textbox', { name: 'Your code' }).waitFor();
  await look('the ending, with a code to take along', page());
}

const SLIP = 'Once.\n* [On.] -> nowhere\n- {1 + }\n-> END\n';
const LOOSE =
  '# mood: rainy\nTODO: an ending\n-> a\n=== a\nWords.\n* [Go] Gone.\n* [Stay] Stayed.\n- Then.\n';

async function own({ page, go }: Opened, look: Look): Promise<void> {
  const pick = async (name: string, text: string): Promise<void> => {
    const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
    await page().getByLabel('Pick a file').setInputFiles([file]);
  };
  await go('#/practice', '?stage=off');
  await pick('slip.ink', SLIP);
  await page().getByRole('list', { name: 'What the compiler says' }).waitFor();
  await look('what the compiler says', page());
  await pick('loose.ink', LOOSE);
  await page().getByRole('button', { name: 'Play loose' }).click();
  await readOn(page());
  await look('a story that was never written for this game', page());
  await options(page()).first().press('Enter');
  await page().getByRole('button', { name: 'Go on' }).waitFor();
  const end = page().getByRole('heading', { name: 'The story breaks off here' });
  for (let lines = 0; lines < 9 && !(await end.isVisible()); lines += 1) await page().keyboard.press('Space');
  await end.waitFor();
  await look('a story that breaks off', page());
}

async function meeting({ page, go }: Opened, look: Look): Promise<void> {
  await go('#/group', '?stage=off');
  await page().getByRole('textbox', { name: 'How many people' }).fill('a dozen');
  await page().keyboard.press('Tab');
  await page().getByText('That was no number. Still 12.').waitFor();
  await look('the set-up, which took no words for a number', page());
  await sitDown(page(), 14);
  await look('the framing card', page());
  await press(page(), 'PageDown');
  await press(page(), 'PageDown');
  await look('a line, told to the room', page());
  for (const [key, over] of Object.entries({
    q: 'a pause',
    r: 'the last lines',
    n: 'notes',
    '?': 'every key',
  })) {
    await press(page(), key);
    await look(`${over}, over the room’s page`, page());
    await press(page(), 'Escape');
  }
  await press(page(), 'm');
  await readTo(page(), 'Silent think');
  await look('a silence', page());
  await stepTo(page(), 'PageDown', 'First vote');
  await count(page(), '11111223333330');
  await page().getByRole('main').getByText('14 counted, 14 here.').waitFor();
  await look('a vote', page());
  await stepTo(page(), 'PageDown', 'Smallest group first');
  await look('the counts', page());
  await stepTo(page(), 'PageDown', 'Pair talk');
  await look('a talk in pairs', page());
  await stepTo(page(), 'PageDown', 'Second vote');
  await count(page(), '11111113333333');
  await stepTo(page(), 'PageDown', 'Thirty seconds a side');
  await look('a tie', page());
  await stepTo(page(), 'PageDown', 'Third vote');
  await count(page(), '11111113333333');
  await stepTo(page(), 'PageDown', 'Your curiosity');
  await look('a letter out of curiosity', page());
  await press(page(), 'c');
  await page().getByRole('heading', { name: 'Put a count right' }).waitFor();
  await look('a count put right', page());
  await press(page(), 'Escape');
  await stepTo(page(), '3', 'Who pays?');
  await look('who pays', page());
  await press(page(), '4');
  await stepTo(page(), 'Space', 'Reveal');
  await press(page(), 'Space');
  await look('the reveal', page());
}

/** Two people sit down and decide by the first letter, until something is on show. */
async function walk({ page, go }: Opened, story: RegExp, there: () => Promise<boolean>): Promise<void> {
  await go('#/group', '?stage=off');
  await sitDown(page(), 2, story);
  await page().locator('body').click();
  for (let presses = 0; !(await there()); presses += 1) {
    if (presses > 600) throw new Error('The meeting never came there');
    await page().keyboard.press('Digit1');
    await page().keyboard.press('PageDown');
    await page().evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
}

async function detour(browser: Opened, look: Look): Promise<void> {
  const { page } = browser;
  const heading = (name: string | RegExp) => page().getByRole('heading', { name });
  await walk(browser, /Basically Done/, () =>
    page()
      .getByRole('button', { name: /^Road not taken/ })
      .isVisible(),
  );
  await page().keyboard.press('x');
  await heading('Which road would you look down?').waitFor();
  await look('a fork in the road', page());
  await press(page(), 'Digit3');
  await look('a road not taken', page());
  while (!(await heading(/^One moment, two/).isVisible())) await press(page(), 'Space');
  await look('one moment, two roads', page());
}

async function talk(browser: Opened, look: Look): Promise<void> {
  const { page } = browser;
  const heading = (name: string) => page().getByRole('heading', { name, level: 1 });
  await walk(browser, /Leave It With Me/, () => heading('What shall we talk about?').isVisible());
  await look('what to talk about', page());
  await page().getByRole('button', { name: 'Answers given alone' }).click();
  await look('a dialog over the talk', page());
  await page().keyboard.press('Escape');
  for (let at = 1; !(await heading('What we agree to try').isVisible()); at += 1) {
    await press(page(), 'PageDown');
    if (at < 3) await look(`the talk, page ${at}`, page());
  }
  await look('what the room agreed', page());
}

async function pane({ page, context, go }: Opened, look: Look): Promise<void> {
  await go('#/group', '?stage=off');
  await sitDown(page(), 14);
  const [window] = await Promise.all([context().waitForEvent('page'), page().keyboard.press('w')]);
  const at = window.getByRole('list', { name: 'Steps' }).locator('[aria-current]');
  const lead = async (wanted: string): Promise<void> => {
    while ((await at.innerText()) !== wanted) {
      const before = await window.getByRole('main').innerText();
      await window.keyboard.press('PageDown');
      await window.waitForFunction((shown) => document.querySelector('main')?.innerText !== shown, before);
    }
  };
  await window.getByText('The framing card').first().waitFor();
  await lead('Silent think');
  await look('the facilitator’s window, before a vote', window);
  await lead('First vote');
  for (const digit of '11122333333333') await window.keyboard.press(`Digit${digit}`);
  await window.getByRole('main').getByText('14 counted, 14 here.').waitFor();
  await look('the facilitator’s window, with a count', window);
  await lead('Smallest group first');
  await window.getByText('Put a count right').click();
  await look('the facilitator’s window, after a vote', window);
}

async function statistics({ page, go }: Opened, look: Look): Promise<void> {
  await go('#/statistics');
  await page().getByRole('button', { name: 'Show me with made-up data' }).waitFor();
  await look('statistics of nothing', page());
  for (const part of ['files', 'privacy']) {
    await go(`#/statistics/${part}`);
    await page().getByRole('heading', { level: 2 }).first().waitFor();
    await look(`statistics, ${part}`, page());
  }
  await go('#/statistics');
  await page().getByRole('button', { name: 'Show me with made-up data' }).click();
  await page().locator('.statistics [aria-busy="false"] h2').first().waitFor();
  for (const part of ['', '/walk', '/flow', '/report', '/files']) {
    await go(`#/statistics${part}`);
    await page().getByRole('heading', { level: 2 }).first().waitFor();
    await page().getByText('Counting…').waitFor({ state: 'detached' });
    const closed = page().locator('main details:not([open]) > summary');
    const folded = await closed.count();
    await look(`statistics of made-up data${part}`, page());
    if (folded === 0) continue;
    await page().evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
    });
    await look(`statistics of made-up data${part}, unfolded`, page());
  }
}
