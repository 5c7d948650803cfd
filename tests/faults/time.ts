import { comeBack, type Fault, goOn, oneOf, type World } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The device’s clock is set back or forward, by minutes or by years; what only ever grows is left alone. */
export const clock: Fault = async (world) => {
  const by = oneOf(world, -MINUTE, -DAY, -3650 * DAY, 90 * MINUTE, 400 * DAY, -70);
  world.note(`by ${by / MINUTE} minutes`);
  await shift(world, by);
  await goOn(world);
  await comeBack(world, oneOf(world, 'reload', 'tab'));
  await goOn(world);
};

/** The tab is out of sight and frozen, as a browser does after minutes; then it is in front again, minutes later. */
export const hidden: Fault = async (world) => {
  const { visit, player } = world;
  const protocol = await visit.protocol();
  const mine = visit.page();
  const other = await visit.beside('about:blank');
  await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await other.bringToFront();
  // A browser without a screen keeps every tab in sight, whatever lies before it: then the page is told so.
  await mine.evaluate(setHidden, true);
  await protocol.send('Page.setWebLifecycleState', { state: 'frozen' });
  const frozen = await visit.context().newCDPSession(other);
  await frozen.send('Runtime.evaluate', { expression: '0' });
  await protocol.send('Page.setWebLifecycleState', { state: 'active' });
  await mine.bringToFront();
  await mine.evaluate(setHidden, false);
  await other.close();
  await protocol.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await shift(world, oneOf(world, 3 * MINUTE, 45 * MINUTE, 11 * 60 * MINUTE));
  await player.check();
  await goOn(world);
  await comeBack(world, 'reload');
};

function setHidden(hidden: boolean): void {
  const state = hidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

async function shift({ visit }: World, by: number): Promise<void> {
  await visit.context().addInitScript(shiftClock, by);
  await visit.page().evaluate(shiftClock, by);
}

function shiftClock(by: number): void {
  const before = Date.now;
  Date.now = () => before.call(Date) + by;
}
