import { type Debt, Loss, type Player } from './player.ts';
import { standing } from './seen.ts';
import { PATIENCE, type Visit } from './visit.ts';

/** With more letters than this behind it, a meeting could come to its talk while a fault befalls it. */
const MOST = 3;

/** Somebody who leads a group through a story, by keyboard. */
export function playInRoom(visit: Visit, story: string, random: () => number): Player {
  const hash = '#/group';
  const people = 2 + Math.floor(random() * 4);
  let place = '';
  let made = 0;
  let since = 0;

  const html = () => visit.page().evaluate(() => document.querySelector('.meeting')?.innerHTML ?? '');
  const step = async (): Promise<string> =>
    (await visit.page().locator('.room-where b').last().textContent()) ?? '';
  const press = async (key: string): Promise<void> => {
    const before = await html();
    await visit.page().keyboard.press(key);
    await visit
      .page()
      .waitForFunction((then) => document.querySelector('.meeting')?.innerHTML !== then, before, {
        timeout: PATIENCE,
      });
  };
  const digit = (): string => `Digit${1 + Math.floor(random() * 2)}`;
  /** Gives how many letters were played by it. */
  const forward = async (): Promise<number> => {
    const at = await step();
    if (/vote$|show$/.test(at)) for (let votes = 0; votes < people; votes += 1) await press(digit());
    if (at === 'Your curiosity' || at === 'Talk till you agree') await press(digit());
    else await press('PageDown');
    const now = await step();
    if (now === 'The talk') throw new Loss('The meeting came to its talk before its time');
    const played = now === 'Reveal' && at !== 'Reveal' ? 1 : 0;
    made += played;
    since += played;
    place = await standing(visit.page());
    return played;
  };

  const player: Player = {
    mode: 'room',
    hash,
    async begin() {
      await visit.go(hash);
      await visit.page().getByRole('radio', { name: story }).check();
      const headcount = visit.page().getByRole('textbox', { name: 'How many people' });
      await headcount.fill(String(people));
      await headcount.press('Tab');
      await visit
        .page()
        .getByRole('button', { name: /^Framing card/ })
        .click();
      await visit.page().getByText('read this aloud').waitFor();
      since = 0;
      place = await standing(visit.page());
    },
    async renew() {
      if (since > MOST) await player.begin();
    },
    async decide(times) {
      for (let left = times; left > 0;) left -= await forward();
    },
    async settle() {
      await forward();
    },
    async back() {
      await visit
        .page()
        .getByRole('button', { name: /^Go on with / })
        .press('Enter');
      await visit.page().locator('.meeting:not(.setup)').waitFor();
    },
    async check() {
      const found = await standing(visit.page());
      if (found !== place) throw new Loss(`The room stood at “${place}”, and now at “${found}”`);
    },
    made: () => made,
    async excuse() {
      place = await standing(visit.page());
    },
    owed: (): Debt => ({ shown: [place], made }),
    owe(debt) {
      [place = ''] = debt.shown;
      made = debt.made;
    },
  };
  return player;
}
