import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellingsOf } from '../../src/model/ledger.ts';
import { METERS } from '../../src/model/meters.ts';
import { decisionsOf } from '../../src/model/path.ts';
import { begin, lastTurn } from '../../src/model/session.ts';
import { playPositions, readAll } from '../support/player.ts';
import { meeting } from '../support/room.ts';

it('at once and later together are all that decisions did to the team', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }), (positions) => {
      const session = readAll(meeting, playPositions(meeting, begin(meeting, 1), positions));
      const all = tellingsOf(session, { has: () => true });
      expect(all.map(({ decision }) => decision)).toEqual(
        decisionsOf(session).flatMap(({ id, taken }) => (taken ? [id] : [])),
      );
      for (const meter of METERS) {
        const sum = all.reduce((sum, { now, late }) => sum + now[meter] + late[meter], 0);
        expect(sum).toBe(lastTurn(session).meters[meter] - 50);
      }
    }),
  );
});
