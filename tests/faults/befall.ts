import { mkdirSync } from 'node:fs';
import { seeded } from '../../src/model/seeded.ts';
import type { Host } from '../support/serve.ts';
import { typeset } from '../../src/overlay/typeset.ts';
import { shelf } from '../support/shelf.ts';
import { playAlone } from './alone.ts';
import { type Kind, KINDS } from './kinds.ts';
import type { Planned } from './plan.ts';
import { Loss, type Player } from './player.ts';
import { playInRoom } from './room.ts';
import { answered, isForgetful, stored } from './seen.ts';
import { type Visit, visit } from './visit.ts';
import type { World } from './world.ts';

/** What came of one fault. */
export interface Outcome {
  readonly kind: Kind;
  readonly play: number;
  readonly notes: readonly string[];
  readonly seconds: number;
  /** What went wrong; absent where the person could go on and nothing was lost. */
  readonly wrong?: string;
  readonly picture?: string;
}

/** Plays one play in a fresh browser, and lets its faults befall it. What is left of it after a failure is not tried. */
export async function befall(
  host: Host,
  play: Planned,
  output: string,
  told: (outcome: Outcome) => void,
): Promise<void> {
  const random = seeded(play.seed);
  const opened = await visit(host, play.worker);
  try {
    let began = Date.now();
    let player: Player | undefined;
    for (const [index, { kind, turn }] of play.faults.entries()) {
      const notes: string[] = [];
      let wrong: string | undefined;
      try {
        player ??= await sitDown(opened, play, random);
        // A stream of its own: how much chance the player has used up depends on what they found.
        const world = {
          visit: opened,
          player,
          random: seeded(play.seed + index + 1),
          turn,
          note: (what: string) => void notes.push(what),
        };
        await strike(world, kind);
      } catch (fault) {
        wrong =
          fault instanceof Loss
            ? fault.message
            : `Could not go on: ${String(fault).split('\n')[0]} ${waitedFor(fault)}`;
      }
      const picture =
        wrong === undefined ? undefined : await pictureOf(opened, output, `${play.number}-${kind}`);
      const seconds = (Date.now() - began) / 1000;
      began = Date.now();
      const where = [play.mode, ...(play.worker ? ['kept'] : []), ...notes];
      told({
        kind,
        play: play.number,
        notes: where,
        seconds,
        ...(wrong ? { wrong } : {}),
        ...(picture ? { picture } : {}),
      });
      if (wrong !== undefined) return;
    }
  } finally {
    await opened.close();
  }
}

async function sitDown(opened: Visit, play: Planned, random: () => number): Promise<Player> {
  const card = shelf[Math.floor(random() * shelf.length)];
  if (card === undefined) throw new Error('There is no story on the shelf');
  const { id, title } = card;
  const player =
    play.mode === 'alone' ? playAlone(opened, id, random) : playInRoom(opened, typeset(title), random);
  // Half of all people read a turn at once.
  const pace = random() < 0.5 ? 'turn' : 'line';
  await opened.open('#/about');
  await opened.page().evaluate((wanted) => {
    localStorage.setItem('behind-the-desk:settings', JSON.stringify({ pace: wanted }));
  }, pace);
  await player.begin();
  return player;
}

async function strike(world: World, kind: Kind): Promise<void> {
  const { visit: opened, player, random, note } = world;
  await player.renew();
  await player.decide(1 + Math.floor(random() * 2));
  if (random() < 0.5) note('at once');
  else {
    note('at rest');
    await player.settle();
  }
  if (await isForgetful(opened.page()))
    throw new Loss('The page says that nothing is kept, and nothing is the matter with the disk');
  await KINDS[kind](world);
  await player.decide(1);
  await player.check();
  await answered(opened.page());
  const recorded = (await stored(opened.page())).filter(({ table }) => table === 'decisions').length;
  if (recorded < player.made())
    throw new Loss(`${player.made()} decisions were shown as made, and ${recorded} are recorded`);
  const [trouble] = opened.troubles();
  if (trouble !== undefined) throw new Loss(`The page threw: ${trouble}`);
}

/** What a step of the browser’s waited for in vain, as far as it says. */
const waitedFor = (fault: unknown): string => /- (waiting for .*)/.exec(String(fault))?.[1] ?? '';

async function pictureOf(opened: Visit, output: string, name: string): Promise<string | undefined> {
  const path = `${output}/${name}.png`;
  mkdirSync(output, { recursive: true });
  try {
    await opened.page().screenshot({ path, timeout: 5000 });
    return path;
  } catch {
    return undefined;
  }
}
