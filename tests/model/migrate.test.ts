import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../src/model/edition.ts';
import { inOrder, readDecision, readMeeting, readPlay, readSave } from '../../src/model/migrate.ts';
import type { PlayRecord } from '../../src/model/record.ts';
import first from '../store/fixtures/version-1.json' with { type: 'json' };

const play: PlayRecord = {
  version: RECORD_VERSION,
  id: 'p',
  story: 's2',
  fingerprint: 'f',
  mode: 'solo',
  seed: 1,
  carried: 0,
  started: 100,
};

describe('what the first edition stored', () => {
  it('is read as plays of the present one, with everything that was in them', () => {
    expect(first.plays.map(readPlay)).toEqual(
      first.plays.map((each) => ({ kind: 'fit', value: { ...each, version: 2 } })),
    );
    expect(first.decisions.map(readDecision)).toEqual(
      first.decisions.map((value) => ({ kind: 'fit', value })),
    );
  });

  it('is read as places that were recorded, as everything was', () => {
    expect(first.saves.map(readSave)).toEqual(
      first.saves.map((each) => ({ kind: 'fit', value: { ...each, version: 2, recorded: true } })),
    );
    const [meeting] = first.meetings.map(readMeeting);
    expect(meeting).toMatchObject({ kind: 'fit', value: { version: 2, recorded: true, time: 'Wed 11:00' } });
  });
});

describe('reading a record', () => {
  it('names a newer edition as such, and does not guess at what it wrote', () => {
    expect(readPlay({ ...play, version: 3, mood: 'fine' })).toEqual({ kind: 'newer', version: 3 });
  });

  it('says where something does not fit', () => {
    expect(readPlay({ ...play, started: 'Tuesday' })).toMatchObject({ kind: 'damaged', where: 'started' });
    expect(readPlay({ ...play, version: undefined })).toMatchObject({ kind: 'damaged', where: 'version' });
    expect(readPlay({ ...play, version: 0 })).toMatchObject({ kind: 'damaged', where: 'version' });
  });

  it('of the present edition changes nothing', () => {
    expect(readPlay(play)).toEqual({ kind: 'fit', value: play });
  });

  it('of any shape whatever gives an answer, and takes no key that belongs to objects', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.integer({ min: -1, max: 4 }), story: fc.anything() }, { requiredKeys: [] }),
      fc.json().map((text): unknown => JSON.parse(text)),
    );
    fc.assert(
      fc.property(anything, (found) => {
        for (const read of [readPlay, readDecision, readSave, readMeeting]) {
          expect(['fit', 'newer', 'damaged']).toContain(read(found).kind);
        }
      }),
    );
    const poisoned: unknown = JSON.parse(
      `{ "__proto__": { "late": true }, ${JSON.stringify({ ...play, version: 1 }).slice(1)}`,
    );
    const read = readPlay(poisoned);
    if (read.kind !== 'fit') throw new Error(`It is ${read.kind}`);
    expect(read.value).toEqual(play);
    expect('late' in read.value).toBe(false);
  });
});

describe('plays that were recorded before anybody asked whether they were later ones', () => {
  it('are told by when they began: of each story, the first one alone is the first', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            story: fc.constantFrom('s1', 's2'),
            mode: fc.constantFrom('solo' as const, 'group' as const),
            started: fc.nat(),
          }),
          { maxLength: 20 },
        ),
        (parts) => {
          const plays = inOrder(parts.map((part, index) => ({ ...play, ...part, id: `p${index}` })));
          for (const story of ['s1', 's2']) {
            const alone = plays.filter((each) => each.story === story && each.mode === 'solo');
            const least = Math.min(...alone.map(({ started }) => started));
            const firsts = alone.filter(({ later }) => later === false);
            expect(firsts.map(({ started }) => started)).toEqual(alone.length > 0 ? [least] : []);
          }
          expect(plays.every(({ mode, later }) => mode === 'solo' || later === undefined)).toBe(true);
        },
      ),
    );
  });

  it('keep what they know', () => {
    expect(inOrder([{ ...play, later: true }])).toEqual([{ ...play, later: true }]);
  });
});
