import type { Ballot } from './ballot.ts';

/** How long a silence or a talk is meant to take, in seconds; absent for steps that take as long as they take. */
export function secondsOf({ step }: Pick<Ballot, 'step'>): number | undefined {
  switch (step) {
    case 'think':
      return 30;
    case 'pairs':
      return 45;
    case 'sides':
      return 60;
    case 'smallest':
    case 'vote':
    case 'curious':
    case 'predict':
    case 'reveal':
      return undefined;
  }
}
