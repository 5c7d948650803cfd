import type { Person } from '../model/cues.ts';
import type { Scene } from '../model/scene.ts';
import type { Seats } from './place/place.ts';

/** Where somebody stands: the point of the desk's edge below them, their size, and who is drawn over whom. */
export interface Seat {
  readonly name: SeatName;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Seats of a higher layer are nearer to us. */
  readonly layer: number;
  /** The way out of the picture: -1 left, 1 right. */
  readonly outward: -1 | 1;
}

/** Seats in the order in which they fill; the first is kept for the person played. */
export const SEAT_NAMES = ['you', 'other', 'between', 'far', 'second', 'third', 'fourth', 'first'] as const;
export type SeatName = (typeof SEAT_NAMES)[number];

/**
 * Every seat of a place. Those behind are smaller, and raised so that eyes stay on one level;
 * the back row, for a whole staff, looks through the gaps of the front one.
 */
export function seatsOf(seats: Seats): Readonly<Record<SeatName, Seat>> {
  const [you, other] = seats.two;
  const [, between] = seats.three;
  const row =
    (layer: number, scale: number, lift: number) => (name: SeatName, x: number, outward: -1 | 1) => ({
      name,
      x,
      y: you[1] - lift,
      scale,
      layer,
      outward,
    });
  const [near, behind, last] = [row(2, 1.05, 0), row(1, 0.84, 54), row(0, 0.6, 140)];
  const far = other[0] + 290;
  return {
    you: near('you', you[0], -1),
    other: near('other', other[0], 1),
    between: behind('between', between[0], 1),
    far: behind('far', far, 1),
    first: last('first', you[0] - 190, -1),
    second: last('second', (you[0] + between[0]) / 2 + 14, -1),
    third: last('third', (between[0] + other[0]) / 2 - 16, 1),
    fourth: last('fourth', (other[0] + far) / 2 + 8, 1),
  };
}

/**
 * Who sits where. The person played is on the left and whoever they deal with on the right;
 * `before` holds the seats of those who were here already, and they keep them.
 */
export function seating(scene: Scene, before: ReadonlyMap<Person, SeatName>): ReadonlyMap<Person, SeatName> {
  const taken = new Map<Person, SeatName>();
  const here = scene.people.map(({ who }) => who);
  const played = scene.pov !== undefined && here.includes(scene.pov) ? scene.pov : undefined;
  if (played !== undefined) taken.set(played, 'you');
  for (const who of here) {
    const kept = before.get(who);
    if (kept !== undefined && !taken.has(who) && !isTaken(taken, kept)) taken.set(who, kept);
  }
  const order = SEAT_NAMES.filter((name) => name !== 'you' || played === undefined);
  for (const who of byWeight(scene, here)) {
    if (taken.has(who)) continue;
    const free = order.find((name) => !isTaken(taken, name));
    if (free !== undefined) taken.set(who, free);
  }
  return taken;
}

/** Whoever speaks with the person played, or is looked at by them, comes before those who only stand by. */
function byWeight(scene: Scene, here: readonly Person[]): readonly Person[] {
  const played = scene.people.find(({ who }) => who === scene.pov);
  const weight = (who: Person): number => (who === played?.gaze ? 2 : 0) + (who === scene.speaker ? 1 : 0);
  return here.toSorted((a, b) => weight(b) - weight(a));
}

function isTaken(taken: ReadonlyMap<Person, SeatName>, name: SeatName): boolean {
  return [...taken.values()].includes(name);
}
