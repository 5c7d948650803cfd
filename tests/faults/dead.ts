import { answered } from './seen.ts';
import { comeBack, type Fault, oneOf } from './world.ts';

/** The tab’s process dies, as where memory runs out. */
export const crash: Fault = async (world) => {
  const { visit } = world;
  const protocol = await visit.protocol();
  const died = visit.page().waitForEvent('crash');
  void protocol.send('Page.crash').catch(() => undefined);
  await died;
  await comeBack(world, 'tab');
};

/**
 * The whole browser is killed by its number, as by a power cut. What the disk has not answered for by then is nowhere: so it
 * is killed the moment that it has.
 */
export const kill: Fault = async (world) => {
  const { visit, player } = world;
  const since = performance.now();
  await answered(visit.page());
  world.note(`the disk took ${Math.round(performance.now() - since)} ms`);
  await visit.kill();
  await visit.go(player.hash);
  await player.back();
  await player.check();
};

/** The tab is closed, or the page loaded again, in the middle of a word. */
export const close: Fault = async (world) => {
  const how = oneOf(world, 'reload', 'tab');
  world.note(how === 'reload' ? 'loaded again' : 'closed');
  await comeBack(world, how);
};
