import { day, calendar } from '../../../src/app/desk/days.ts';
import { turn } from '../../../src/app/desk/turn.ts';
import { surveys } from '../../../src/model/statistics/engine.ts';
import { partsOf } from '../../../src/model/statistics/parts.ts';
import type { Records } from '../../../src/model/statistics/ports.ts';
import type { DeskParts } from '../../../src/session/desk.ts';
import { LONG_BOOK } from '../../support/million.ts';

/** What a desk works with, as in the game, over the long story alone. */
export function longParts(records: Records): DeskParts {
  const parts = partsOf(day);
  return {
    records,
    books: async () => [LONG_BOOK],
    survey(archive, books, options) {
      const { holdings, survey } = surveys(archive, books, { ...options, parts, calendar });
      return { holdings, survey, withheld: () => () => false };
    },
    clock: { now: () => Date.now(), elapsed: () => performance.now() },
    pause: turn,
  };
}
