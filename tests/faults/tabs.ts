import { answered } from './seen.ts';
import { comeBack, type Fault, goOn, oneOf } from './world.ts';

/**
 * The same address in a second tab, and somebody goes on in both. A story has one place on the shelf: that of whichever went
 * on last, as the page says; what was decided in the other is recorded all the same.
 */
export const tabs: Fault = async (world) => {
  const { visit, player } = world;
  const mine = visit.page();
  const other = await visit.beside(mine.url());
  if (player.mode === 'room') {
    visit.look(other);
    await other.getByRole('button', { name: /^Go on with / }).press('Enter');
    await other.getByText('open in another window').waitFor();
    visit.look(mine);
    await mine.bringToFront();
    await goOn(world);
    await mine.close();
    visit.look(other);
    await other.getByRole('button', { name: 'Try again' }).click();
    await player.back();
    await player.check();
    return;
  }
  visit.look(other);
  await other.getByText('open in another tab').first().waitFor();
  await player.check();
  const shared = player.owed();
  await player.decide(1);
  await player.check();
  const copy = player.owed();
  visit.look(mine);
  await mine.bringToFront();
  player.owe({ ...shared, made: copy.made });
  await player.check();
  await goOn(world);
  const own = player.owed();
  const [stays, goes, debt] =
    oneOf(world, 'mine', 'other') === 'mine' ? ([mine, other, own] as const) : ([other, mine, copy] as const);
  world.note(stays === mine ? 'the first stays' : 'the second stays');
  visit.look(stays);
  await answered(goes);
  await goes.close();
  player.owe({ ...debt, made: own.made });
  await goOn(world);
  await comeBack(world, 'reload');
};
