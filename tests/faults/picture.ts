import { giveBack, lose, nameCard } from '../support/card.ts';
import { Loss } from './player.ts';
import { comeBack, type Fault, goOn, oneOf } from './world.ts';

/**
 * The picture loses what it is drawn on: WebGL’s context where it draws with that, and the graphics process itself, which
 * takes a plain canvas along. On a machine without a graphics card the stage would never use WebGL: here it is told of one.
 */
export const picture: Fault = async (world) => {
  const { visit, player } = world;
  const how = oneOf(world, 'lost', 'lost and given back', 'graphics process killed');
  world.note(how);
  if (how !== 'graphics process killed') await visit.context().addInitScript(nameCard);
  await visit.go(player.hash, '');
  await player.back();
  await visit.page().waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
  await player.check();
  if (how === 'graphics process killed') {
    const protocol = await visit.context().browser()?.newBrowserCDPSession();
    if (protocol === undefined) throw new Error('The browser takes no commands of its own');
    await protocol.send('Browser.crashGpuProcess').catch(() => undefined);
  } else if (!(await visit.page().evaluate(lose))) throw new Loss('The stage does not draw with WebGL');
  await goOn(world);
  if (how === 'lost and given back') {
    await visit.page().evaluate(giveBack);
    await goOn(world);
  }
  await player.settle();
  await visit.go(player.hash);
  await player.back();
  await player.check();
  await comeBack(world, 'reload');
};
