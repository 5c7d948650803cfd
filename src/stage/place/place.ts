import type { Prop, Thing } from '../../model/cues.ts';
import type { Paint, Point } from '../paint.ts';

/** The picture's own pixels; the desk, table or counter begins at the horizon and hides people's legs. */
export const SCENE = { width: 1920, height: 1080, horizon: 842 } as const;

/** The three kinds of light that the story's hours need. */
export type Light = 'morning' | 'day' | 'evening';

/** What the clocks on the walls show: an hour and a minute. */
export type Hands = readonly [hour: number, minute: number];

/** Where people stand, for one, two or three of them, from left to right: the middle of each at the horizon. */
export interface Seats {
  readonly one: readonly [Point];
  readonly two: readonly [Point, Point];
  readonly three: readonly [Point, Point, Point];
}

/** A place as three layers; people stand between the middle one and the front one. */
export interface Scenery {
  readonly back: readonly Paint[];
  readonly middle: readonly Paint[];
  readonly front: readonly Paint[];
  readonly seats: Seats;
  readonly things: Readonly<Partial<Record<Thing, Point>>>;
  /** Free places along the desk's edge, for what the story lays there. */
  readonly spots: readonly number[];
  /** Props that the place draws itself, wherever they are. */
  readonly shows?: readonly Prop[];
}

/** Where people stand unless a place says otherwise. */
export const SEATS: Seats = {
  one: [[925, SCENE.horizon]],
  two: [
    [620, SCENE.horizon],
    [1230, SCENE.horizon],
  ],
  three: [
    [540, SCENE.horizon],
    [930, SCENE.horizon],
    [1330, SCENE.horizon],
  ],
};

/** Where a place's desk is free unless it says otherwise. */
export const SPOTS: Scenery['spots'] = [1010, 850, 1100, 770];

/** Every thing lies somewhere in every place; a place overrides those that it shows. */
export const THINGS_ANYWHERE: Readonly<Record<Thing, Point>> = {
  screen: [1500, 740],
  phone: [760, 830],
  door: [1560, 480],
  floor: [925, 1000],
  slip: [925, 830],
  ceiling: [1180, 30],
  book: [925, 800],
  cards: [925, 830],
  key: [1480, 420],
  cup: [780, 820],
  chairs: [430, 780],
  clock: [1180, 130],
  map: [930, 330],
  room: [925, 560],
  doris: [1480, 620],
  hatch: [1300, 420],
  window: [420, 330],
  crates: [430, 840],
  cart: [430, 780],
  sheet: [925, 820],
  letter: [925, 820],
  radio: [760, 830],
};
