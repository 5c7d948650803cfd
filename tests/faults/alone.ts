import { next, options } from '../support/game.ts';
import { decidedSoFar } from './seen.ts';
import { type Debt, Loss, type Player } from './player.ts';
import { PATIENCE, type Visit } from './visit.ts';

/** With more decisions than this behind it, a story could come to its end while a fault befalls it. */
const MOST = 3;
const LETTERS = 'abcdefghi';

/** Somebody who plays a story alone, by keyboard. */
export function playAlone(visit: Visit, story: string, random: () => number): Player {
  const hash = `#/play/${story}`;
  let shown: string[] = [];
  let made = 0;

  const main = () => visit.page().evaluate(() => document.querySelector('main')?.textContent ?? '');
  const press = async (key: string): Promise<void> => {
    const before = await main();
    await visit.page().keyboard.press(key);
    await visit
      .page()
      .waitForFunction((then) => document.querySelector('main')?.textContent !== then, before, {
        timeout: PATIENCE,
      });
  };
  const readOn = async (): Promise<void> => {
    for (let lines = 0; (await next(visit.page())) === 'go on'; lines += 1) {
      if (lines > 200) throw new Loss('The story does not come to an option');
      await press('Space');
    }
    if ((await next(visit.page())) === 'end') throw new Loss('The story ended before its time');
  };

  const player: Player = {
    mode: 'alone',
    hash,
    async begin() {
      await visit.go(hash);
      await readOn();
    },
    async renew() {
      if (shown.length <= MOST) return;
      await visit.go(`${hash}/new`);
      await readOn();
      shown = [];
    },
    async decide(times) {
      for (let decision = 0; decision < times; decision += 1) {
        await readOn();
        if (shown.length > 1 && random() < 0.12) {
          await press('Backspace');
          shown.pop();
        }
        const offered = await options(visit.page())
          .locator('.option')
          .evaluateAll((all) => all.map((option) => option.childNodes[0]?.textContent ?? ''));
        const place = Math.floor(random() * offered.length);
        await press(LETTERS[place] ?? 'a');
        shown.push(offered[place] ?? '');
        made += 1;
      }
    },
    settle: readOn,
    async back() {
      await next(visit.page());
    },
    async check() {
      const found = await decidedSoFar(visit.page());
      const lost = shown.findIndex((words, index) => found[index] !== words);
      if (lost >= 0)
        throw new Loss(
          `Decision ${lost + 1} of ${shown.length} was shown as “${shown[lost]}”, and now is ${found[lost] === undefined ? 'gone' : `“${found[lost]}”`}`,
        );
      shown = [...found];
    },
    made: () => made,
    async excuse() {
      const found = await decidedSoFar(visit.page());
      if (found.some((words, index) => shown[index] !== words))
        throw new Loss(`What is left is not what was decided: ${found.join(' / ')}`);
      shown = [...found];
    },
    owed: (): Debt => ({ shown: [...shown], made }),
    owe(debt) {
      shown = [...debt.shown];
      made = debt.made;
    },
  };
  return player;
}
