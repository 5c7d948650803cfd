import type { Fork, Goal, Way } from './flow.ts';

/** How wide the card of a decision is, and that of an ending. */
export const CARD = 224;
export const GOAL = 214;

export interface PlacedFork {
  readonly fork: Fork;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly rows: readonly PlacedWay[];
}

export interface PlacedWay {
  readonly way: Way;
  readonly index: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedGoal {
  readonly goal: Goal;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
}
