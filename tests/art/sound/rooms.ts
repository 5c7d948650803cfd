import type { Place } from '../../../src/model/cues.ts';
import { LEAD_SECONDS, ROOM_SECONDS } from '../../../src/sound/assets.ts';
import { steps } from './building.ts';
import { typing } from './desk.ts';
import { highpass, lowpass } from './filter.ts';
import { gainOf, limit, rms } from './level.ts';
import { air, belt, fan, mains, traffic, wind } from './beds.ts';
import { blocks, books, clock, drips, far, leaves, murmur, ringing, sparrow } from './life.ts';
import { around } from './round.ts';
import { dice, type Dice, lay, type Signal } from './signal.ts';

/**
 * What each place sounds like when nobody does anything. Nothing in it may be taken for a sound of the story: no
 * phone, no bell, no beep, no door, and nobody near enough to be somebody.
 */
const ROOMS: Readonly<Record<Place, (chance: Dice) => Signal>> = {
  circulation: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 260), 0.5],
      [0, murmur(chance, 9), 0.75],
      [0, leaves(chance), 0.2],
    ]),
  // Nearer to people than the hall behind it, with a computer under the counter.
  desk: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 240), 0.4],
      [0, murmur(chance, 6), 0.9],
      [0, fan(chance, 118), 0.16],
      [0, far(typing(chance), 1_400, 5, chance), 1.5],
    ]),
  // Two computers, a strip light, somebody's keyboard behind a partition.
  workroom: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 200), 0.3],
      [0, fan(chance, 132), 0.3],
      [0, mains([120, 240, 480]), 0.03],
      [0, far(typing(chance), 1_800, 4, chance), 2.7],
    ]),
  // The belt behind the hatch, and books that fall into their bins.
  sorting: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 300), 0.25],
      [0, belt(chance), 0.8],
      [0, books(chance), 2.25],
    ]),
  // A clock, and the corridor through the wall.
  office: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 170), 0.4],
      [0, clock(chance), 1.75],
      [0, lowpass(murmur(chance, 3), 380), 0.35],
    ]),
  // The refrigerator, and rain in its pipes.
  staffroom: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 220), 0.23],
      [0, mains([60, 120, 180, 300]), 0.12],
      [0, fan(chance, 96), 0.12],
      [0, drips(chance), 0.5],
    ]),
  // Stone: everyone's steps ring, and the street is on the other side of the glass.
  foyer: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 320), 0.3],
      [0, ringing(murmur(chance, 5)), 0.45],
      [0, ringing(far(steps(chance), 1_500, 3, chance)), 2.1],
      [0, lowpass(traffic(chance, 2), 420), 0.5],
    ]),
  // Children: higher, quicker, and wooden blocks.
  burrow: (chance) =>
    lay(ROOM_SECONDS, [
      [0, air(chance, 280), 0.25],
      [0, murmur(chance, 7, 250), 0.55],
      [0, blocks(chance), 1.2],
    ]),
  // Cars come by, wind, and a sparrow that does not mind.
  road: (chance) =>
    lay(ROOM_SECONDS, [
      [0, traffic(chance, 5), 1],
      [0, wind(chance), 0.6],
      [0, sparrow(chance), 0.25],
    ]),
};

/** All rooms are as loud as each other; what is near in one is not near in another. */
export function room(place: Place): Signal {
  const chance = dice([...place].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 3));
  const made = around(ROOMS[place](chance), (twice) => highpass(twice, 60));
  const gain = gainOf(-32.5) / rms(made);
  const round = limit(
    made.map((value) => value * gain),
    gainOf(-12),
  );
  // The codec comes to the beginning of the loop, and leaves its end, in the midst of the sound.
  return lay(ROOM_SECONDS + 2 * LEAD_SECONDS, [
    [LEAD_SECONDS - ROOM_SECONDS, round],
    [LEAD_SECONDS, round],
    [LEAD_SECONDS + ROOM_SECONDS, round],
  ]);
}
