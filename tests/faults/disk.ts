import { Loss, type Player } from './player.ts';
import { answered, isForgetful, stored } from './seen.ts';
import { emptyShelf, FILLER, PATIENCE } from './visit.ts';
import { comeBack, type Fault, goOn, oneOf, type World } from './world.ts';

/** So many decisions may go by before the browser looks again how much room there is. */
const MANY = 3;

/**
 * The browser gives the game no more room. It has to say so, and what was kept before has to stay. A browser that runs goes
 * by how much room there was when it looked: so it is started again, with none left.
 */
export const quota: Fault = async (world) => {
  const { visit, player } = world;
  await answered(visit.page());
  await visit.kill();
  await visit.open('#/about');
  const protocol = await visit.protocol();
  const origin = visit.host.address;
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await visit.go(player.hash);
  await player.back();
  await player.check();
  let kept = player.owed();
  for (let decisions = 0; !(await isForgetful(visit.page())); decisions += 1) {
    if (decisions > MANY) throw new Loss('There is no room, and nobody says so');
    kept = player.owed();
    await player.decide(1);
    await answered(visit.page());
  }
  await goOn(world);
  if (oneOf(world, 'room again', 'left full') === 'left full') {
    world.note('left full');
    player.owe(kept);
    await visit.page().reload();
    await player.back();
    await atLeast(player);
    await visit.kill();
    await visit.go(player.hash);
    await player.back();
    await atLeast(player);
    return;
  }
  world.note('room again');
  await protocol.send('Storage.overrideQuotaForOrigin', { origin });
  await visit.page().evaluate(() => navigator.storage.estimate());
  for (let decisions = 0; await isForgetful(visit.page()); decisions += 1) {
    if (decisions > MANY) throw new Loss('There is room again, and nothing is kept');
    await player.decide(1);
    await answered(visit.page());
  }
  await comeBack(world, 'reload');
  await answered(visit.page());
  await restart(world);
};

/**
 * Holds what is shown to what was kept. A room may be further than that: on its way to a letter it takes steps, some of which
 * still found room, or waited for it.
 */
const atLeast = (player: Player): Promise<void> =>
  player.mode === 'room' ? player.excuse() : player.check();

/** A browser that knows nothing any more of how little room there was. */
async function restart({ visit, player }: World): Promise<void> {
  await visit.kill();
  await visit.go(player.hash);
  await player.back();
  await player.check();
}

/** There is no room left for settings and readings. A play needs none of it. */
export const shelfful: Fault = async (world) => {
  const { visit } = world;
  await visit.page().evaluate((filler) => {
    for (let size = 2 ** 22; size >= 1; size = size / 2) {
      try {
        for (let place = 0; ; place += 1) localStorage.setItem(`${filler}${size} ${place}`, 'x'.repeat(size));
      } catch {
        continue;
      }
    }
  }, FILLER);
  await goOn(world);
  await recorded(world);
  await comeBack(world, oneOf(world, 'reload', 'tab'));
  await goOn(world);
  await recorded(world);
  await visit.page().evaluate(emptyShelf, FILLER);
};

/** Waits until as many decisions are recorded as were made: nothing can be written down beside the disk meanwhile. */
async function recorded({ visit, player }: World): Promise<void> {
  for (let rows = 0, until = Date.now() + PATIENCE; rows < player.made();) {
    rows = (await stored(visit.page())).filter(({ table }) => table === 'decisions').length;
    if (Date.now() > until) throw new Loss(`${player.made()} decisions were made, and ${rows} are recorded`);
  }
}
