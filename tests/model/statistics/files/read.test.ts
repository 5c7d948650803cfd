import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../../../src/model/edition.ts';
import type { Played } from '../../../../src/model/record.ts';
import { MOST_ROWS } from '../../../../src/model/statistics/columns.ts';
import { pack } from '../../../../src/model/statistics/pack.ts';
import { MOST_BYTES } from '../../../../src/model/statistics/files/limits.ts';
import { readFile, type ReadFile, sizeProblem } from '../../../../src/model/statistics/files/read.ts';
import { writeFile } from '../../../../src/model/statistics/files/write.ts';
import { unpack } from '../../../../src/model/statistics/unpack.ts';
import { wordingOf } from '../../../../src/model/wording.ts';
import { playedOf, segmentsOf, TEXTS } from '../../../support/filed.ts';

const WRITTEN = 1_763_600_000_000;

const fileOf = (...all: readonly Played[]): string => writeFile([pack(all)], TEXTS, WRITTEN);
const playsIn = ({ segments }: ReadFile): readonly Played[] => segments.flatMap((segment) => unpack(segment));
const told = ({ problems }: ReadFile): readonly string[] =>
  problems.map(({ where, why }) => `${where}: ${why}`);

/** A file with its frame as this game writes it, and anything at all in place of its records. */
const fileWith = (records: readonly unknown[], head: object = {}): string =>
  JSON.stringify({
    format: 'behind-the-desk-records',
    version: 2,
    written: WRITTEN,
    plays: records,
    texts: {},
    ...head,
  });

const recordOf = (number: number, changes: object = {}, decision: object = {}): object => {
  const { play, decisions } = playedOf(number, 3);
  return {
    ...play,
    decisions: decisions.map((each, place) => (place === 1 ? { ...each, ...decision } : each)),
    ...changes,
  };
};

/** What is told of a file whose only fault is its second record. */
const faultOf = (changes: object, decision: object = {}, number = 2): string => {
  const read = readFile('f', fileWith([recordOf(1), recordOf(number, changes, decision), recordOf(5)]));
  expect([read.read, read.left, playsIn(read).length]).toEqual([3, 1, 2]);
  return told(read)[0] ?? '';
};

describe('a file of records', () => {
  it('comes back as it was written, words and all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1_000), { maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (all, rows) => {
          const plays = all
            .map((number) => playedOf(number, rows))
            .map(({ play, decisions }) => {
              const { ledger, ...rest } = play;
              return { play: { ...rest, ...(rows > 0 && ledger ? { ledger } : {}) }, decisions };
            });
          const read = readFile('f', writeFile([pack(plays)], TEXTS, WRITTEN));
          expect(playsIn(read)).toEqual(plays);
          expect(read.texts).toEqual(TEXTS);
          expect(read.problems).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('may be laid out anew, sent by mail, or begin with a mark of its encoding', () => {
    const text = fileOf(playedOf(1), playedOf(3));
    const others = [
      JSON.stringify(JSON.parse(text), undefined, 2),
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
    ];
    for (const other of others) {
      const read = readFile('f', other);
      expect(playsIn(read)).toEqual([playedOf(1), playedOf(3)]);
      expect(read.problems).toEqual([]);
    }
  });

  it('fills segments one after the other, however many records it holds', () => {
    const read = readFile('f', writeFile(segmentsOf(0, 900), TEXTS, WRITTEN));
    expect(read.segments.map(({ decisions }) => decisions.play.length)).toEqual([4_090, 4_090, 820]);
    expect(playsIn(read).map(({ play }) => play.id)).toEqual(
      Array.from({ length: 900 }, (_, number) => `play-${number}`),
    );
  });

  it('says when it was changed since it was written, and is read all the same', () => {
    const read = readFile('f', fileOf(playedOf(1)).replace('"morale":', '"morale":1'));
    expect(told(read).at(-1)).toMatch(/^the whole file: it is no longer as this game wrote it/);
  });
});

describe('a record that cannot be', () => {
  it.each([
    ['more votes than people (15 votes, 12 in the room).', { group: roomOf(12, [9, 3, 2, 1]) }, 3],
    ['a vote has 2 counts for 4 options.', { group: roomOf(12, [1, 2]) }, 3],
    ['decision 2 has votes, in a play alone.', { group: roomOf(12, [1, 2, 0, 0]) }, 2],
    ['the option taken at decision 2 was not on offer.', { option: 'z' }, 2],
    ['decision 2 has 4 options, and wordings for 1.', { wordings: ['w'] }, 2],
    ['decision 1 comes after decision 1.', { number: 1 }, 2],
    [
      'decision 2 offers the same option twice.',
      { option: 'a', offered: ['a', 'a'], wordings: ['w', 'v'] },
      2,
    ],
    ['“attempt” of decision 2 reads -1, which it cannot be.', { attempt: -1 }, 2],
    ['“before.morale” of decision 2 reads “warm”, which it cannot be.', { before: { morale: 'warm' } }, 2],
    ['“at” of decision 2 is not there.', { at: undefined }, 2],
  ])('is left out, and the others are not: %s', (why, decision, number) => {
    expect(faultOf({}, decision, number)).toBe(`record 2: ${why}`);
  });

  it.each([
    ['it ended before it began.', { ended: 5 }],
    ['“mode” of the play reads “both”, which it cannot be.', { mode: 'both' }],
    ['“story” of the play is not there.', { story: undefined }],
    ['“decisions” of the play reads “none”, which it cannot be.', { decisions: 'none' }],
    [
      'more answers than plays were brought to it (6 answers, 5 plays).',
      { brought: { plays: 5, options: [{ option: 'a', count: 6 }] } },
    ],
  ])('is left out for what the play itself says: %s', (why, changes) => {
    expect(faultOf(changes)).toBe(`record 2: ${why}`);
  });

  it('that holds more decisions than any play is left out', () => {
    const { play, decisions } = playedOf(1, 1);
    const [one] = decisions;
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, place) => ({ ...one, number: place + 1 }));
    const read = readFile('f', fileWith([{ ...play, decisions: many }]));
    expect(told(read)[0]).toBe('record 1: “decisions” of the play reads a list of 4097, which it cannot be.');
  });

  it('shares its sentence with others like it', () => {
    const broken = new Set([9, 17, 20, 21, 22]);
    const read = readFile(
      'mill-lane.json',
      fileWith(
        Array.from({ length: 24 }, (_, place) => recordOf(place, broken.has(place + 1) ? { mode: '' } : {})),
      ),
    );
    expect(read.left).toBe(5);
    expect(read.problems[0]).toMatchObject({ file: 'mill-lane.json', where: 'records 9, 17 and 20 to 22' });
  });

  it('counts once where it stands in the file twice', () => {
    const read = readFile('f', fileWith([recordOf(1), recordOf(1), recordOf(2)]));
    expect([read.read, read.left]).toEqual([3, 1]);
    expect(told(read)[0]).toBe('record 2: a play that stands in the file before. It counts once.');
  });
});

describe('versions', () => {
  it('a newer file is explained, with all its records', () => {
    const read = readFile('old-laptop.json', fileWith([1, 2, 3, 4], { version: 4 }));
    expect([read.read, read.left, read.segments]).toEqual([4, 4, []]);
    expect(told(read)).toEqual([
      'records 1 to 4: written by a newer version (4; this page reads up to 2). Update here, then bring the file in again.',
    ]);
  });

  it('a newer record among others is explained alone', () => {
    expect(faultOf({ version: 40 })).toMatch(
      /^record 2: written by a newer version \(40; this page reads up to/,
    );
  });

  it('an older record is brought up to date first, and checked then', () => {
    const older = RECORD_VERSION - 1;
    const text = fileWith([
      recordOf(1, { version: older, mode: 'alone' }),
      recordOf(2, { version: older, mode: 'else' }),
    ]);
    const read = readFile('f', text, ({ mode, ...rest }, version) => ({
      ...rest,
      mode: mode === 'alone' && version === older ? 'solo' : mode,
      version: RECORD_VERSION,
    }));
    expect(playsIn(read)).toEqual([playedOf(1, 3)]);
    expect(told(read)[0]).toMatch(/^record 2: “mode” of the play reads “else”/);
  });

  it('an older record that cannot be brought up to date is told by what it lacks', () => {
    const text = fileWith([recordOf(1, { version: RECORD_VERSION - 1, mode: 'else' })]);
    const read = readFile('f', text, () => {
      throw new RangeError('No such version');
    });
    expect(told(read)[0]).toMatch(/^record 1: “version” of the play reads/);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['it is empty', ''],
    ['it is empty', ' \n'],
    ['it is a picture', '\uFFFDPNG\r\n\u001A\n\0\0'],
    ['it is a picture', '\uFFFD\uFFFD\uFFFD\uFFFD\0\u0010JFIF'],
    ['it is no text', 'AB\0\0\uFFFD'],
    ['it is a page for printing', '%PDF-1.7'],
    ['it is a packed file', 'PK\u0003\u0004\u0014'],
    ['it is a web page', '<!doctype html>'],
    ['it is a table', 'Scenario,Plays\r\nGot a Minute?,84'],
    ['it is something else that was written', 'Dear all'],
    ['it is the JSON of another program', '{"name":"x","version":"1.0.0"}'],
    ['it is the JSON of another program', '[1,2,3]'],
    ['it is the JSON of another program', '{"format":"behind-the-desk-records","version":2,"plays":{}}'],
    ['it holds somebody’s answers', '{"kind":"behind-the-desk/alone","version":1}'],
  ])('is told for what it is: %s', (what, text) => {
    const read = readFile('f', text);
    expect(told(read)[0]).toMatch(new RegExp(`^the whole file: ${what}`));
    expect([read.read, read.segments.length]).toEqual([0, 0]);
  });

  it('that stops being JSON is told with the line and the sign', () => {
    expect(told(readFile('f', '{"a": 1,\n "b": ?}'))[0]).toMatch(
      /^line 2, character 7: .* stops making sense there/,
    );
    expect(told(readFile('f', '{"a": [1,\n2'))[0]).toMatch(/^line 2, character 2: .* breaks off there/);
  });

  it('of 200 MB is refused by its size', () => {
    expect(sizeProblem('f', MOST_BYTES)?.why).toMatch(
      /^it holds 200 MB, and this page opens files of less than 200/,
    );
    expect(sizeProblem('f', MOST_BYTES - 1)).toBeUndefined();
  });
});

describe('a damaged file', () => {
  const text = fileOf(playedOf(1), playedOf(2), playedOf(3), playedOf(5));
  const lines = text.split('\n');

  it('cut in half gives the records before the cut, and says where it breaks off', () => {
    const cut = [...lines.slice(0, 3), lines[3]?.slice(0, 100)].join('\n');
    const read = readFile('f', cut);
    expect(playsIn(read)).toEqual([playedOf(1), playedOf(2)]);
    expect([read.read, read.left]).toEqual([3, 1]);
    expect(told(read)).toEqual(['line 4: the file breaks off there. Records before it were taken.']);
  });

  it('loses the one record that the damage is in', () => {
    const read = readFile('f', lines.with(2, `${lines[2]?.slice(0, 50)}"${lines[2]?.slice(50)}`).join('\n'));
    expect(playsIn(read)).toEqual([playedOf(1), playedOf(3), playedOf(5)]);
    expect(told(read)[0]).toBe('line 3: damaged: it is no record any more.');
  });

  it('keeps its records where only its end is damaged', () => {
    const read = readFile('f', text.replace('"texts":{', '"texts":{{'));
    expect(read.segments[0]?.ids).toHaveLength(4);
    expect(told(read)).toEqual(['line 6: the file breaks off there. Records before it were taken.']);
  });
});

describe('keys that mean something to an object', () => {
  it('are never taken, are told, and cost nothing else', () => {
    const evil = fileOf(playedOf(1)).replace('"seed":', '"__proto__":{"polluted":1},"constructor":2,"seed":');
    const escaped = evil.replace('__proto__', '\\u005f_proto__');
    for (const text of [evil, escaped, JSON.stringify(JSON.parse(evil), undefined, 1)]) {
      const read = readFile('f', text);
      expect(playsIn(read)).toEqual([playedOf(1)]);
      expect(told(read)[0]).toMatch(/: it held “__proto__”, “constructor” as a key\./);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }
  });

  it('as the words of an option stay out as well', () => {
    const text = fileOf(playedOf(1)).replace('"texts":{', '"texts":{"__proto__":"x","prototype":"y",');
    const read = readFile('f', text);
    expect(read.texts).toEqual(TEXTS);
    expect(told(read)[0]).toMatch(/it held “__proto__”, “prototype” as a key/);
  });

  it('are no trouble as names', () => {
    const { play, decisions } = playedOf(1, 1);
    const named = { play: { ...play, ending: '__proto__' }, decisions };
    expect(playsIn(readFile('f', fileOf(named)))).toEqual([{ ...named, play: { ...named.play } }]);
  });
});

it('words come in only where their fingerprint is theirs', () => {
  const texts = { [wordingOf('Mine.')]: 'Mine.', [wordingOf('Yours.')]: 'Theirs.' };
  const read = readFile('f', fileWith([], { texts }));
  expect([...read.texts.values()]).toEqual(['Mine.']);
  expect(told(read)[0]).toBe(
    'the whole file: the words of 1 option are not those that were on show, and stay out.',
  );
});

function roomOf(headcount: number, counts: readonly number[]): object {
  return { headcount, style: 'aloud', rounds: [{ counts, pass: 0 }], by: 'majority' };
}
