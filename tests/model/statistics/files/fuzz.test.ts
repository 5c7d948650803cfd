import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { DecisionRecord, PlayRecord } from '../../../../src/model/record.ts';
import { pick, seeded } from '../../../../src/model/seeded.ts';
import { idsIn, merge } from '../../../../src/model/statistics/files/merge.ts';
import { readFile } from '../../../../src/model/statistics/files/read.ts';
import { nonsenseOf } from '../../../../src/model/statistics/files/sense.ts';
import { writeFile } from '../../../../src/model/statistics/files/write.ts';
import { unpack } from '../../../../src/model/statistics/unpack.ts';
import { segmentsOf, TEXTS } from '../../../support/filed.ts';

const PLAYS = 3;
const VALID = writeFile(segmentsOf(1, PLAYS + 1, 2), TEXTS, 1_763_600_000_000);
const PRETTY = JSON.stringify(JSON.parse(VALID), undefined, 1);

type Random = () => number;
type Mutator = (text: string, random: Random) => string;

const within = (random: Random, text: string): number => Math.floor(random() * (text.length + 1));
const piece = (random: Random, text: string): readonly [number, number] => {
  const from = within(random, text);
  return [from, Math.min(text.length, from + Math.floor(random() * 200))];
};
const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
const replaceOne = (text: string, what: RegExp, by: string, random: Random): string => {
  const found = [...text.matchAll(what)];
  const one = found[Math.floor(random() * found.length)];
  return one ? text.slice(0, one.index) + by + text.slice(one.index + one[0].length) : text;
};

const MUTATORS: readonly [Mutator, ...Mutator[]] = [
  function flipped(text, random) {
    const bytes = new TextEncoder().encode(text);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return new TextDecoder().decode(bytes);
  },
  (text, random) => text.slice(0, within(random, text)),
  (text, random) => text.slice(within(random, text)),
  function doubled(text, random) {
    const [from, to] = piece(random, text);
    return insert(text, to, text.slice(from, to));
  },
  function removed(text, random) {
    const [from, to] = piece(random, text);
    return text.slice(0, from) + text.slice(to);
  },
  function moved(text, random) {
    const [from, to] = piece(random, text);
    return insert(text.slice(0, from) + text.slice(to), within(random, text), text.slice(from, to));
  },
  (text, random) =>
    replaceOne(
      text,
      /"[a-zA-Z]+":/g,
      pick(random, ['"__proto__":', '"constructor":', '"\\u005f_proto__":']),
      random,
    ),
  (text, random) =>
    replaceOne(
      text,
      /:-?\d+/g,
      pick(random, [':NaN', ':1e400', ':-1', ':0.5', ':1e300', ':-0', ':null', ':""', ':[]', ':{}']),
      random,
    ),
  (text, random) =>
    replaceOne(
      text,
      /"[^"\n]*"(?!:)/g,
      pick(random, ['"\uD800"', '"\\udfff"', '""', '0', 'true', '"__proto__"', `"${'x'.repeat(500)}"`]),
      random,
    ),
  (text, random) =>
    insert(
      text,
      within(random, text),
      pick(random, ['\0', '\uD83D', '\n', '"', '{', ']', ',', '\\', '\u2028']),
    ),
  (text, random) =>
    replaceOne(text, /\n/g, pick(random, ['', '\r', ' \n\n', '\n[],\n', '\nnull,\n']), random),
];

/** Expensive, so that only a few of the files get it. */
const nested: Mutator = (text, random) =>
  replaceOne(text, /:-?\d+/g, `:${'[{"a":'.repeat(50_000)}0${'}]'.repeat(50_000)}`, random);

function mutated(seed: number): string {
  const random = seeded(seed);
  let text = random() < 0.2 ? PRETTY : VALID;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1)
    text = pick(random, MUTATORS)(text, random);
  return seed % 500 === 0 ? nested(text, random) : text;
}

/** What holds of a file whatever is in it. */
function check(text: string): void {
  const read = readFile('any.json', text);
  const plays = read.segments.flatMap((segment) => unpack(segment));
  expect(read.read).toBe(read.left + plays.length);
  for (const played of plays) {
    expect(v.is(PlayRecord, played.play)).toBe(true);
    expect(played.decisions.every((decision) => v.is(DecisionRecord, decision))).toBe(true);
    expect(nonsenseOf(played)).toBeUndefined();
  }
  if (read.left > 0 || plays.length < PLAYS) expect(read.problems.length).toBeGreaterThan(0);
  for (const { where, why } of read.problems) {
    expect(where.length).toBeLessThan(200);
    expect(why).toMatch(/^[^]{10,400}\.$/);
  }
  expect(new Set(idsIn([read])).size).toBe(plays.length);
  expect(merge([read], new Set(['play-2'])).ids).not.toContain('play-2');
}

const clean = (): void => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(UNTOUCHED);
  expect('polluted' in {}).toBe(false);
};
const UNTOUCHED = Reflect.ownKeys(Object.prototype);

it('ten thousand damaged files are each read or told, and none does harm', () => {
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const text = mutated(seed);
    try {
      check(text);
    } catch (error) {
      throw new Error(`The file of seed ${seed}`, { cause: error });
    }
  }
  clean();
});

it('so is any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check(text)));
});

it('so is any JSON, on its own and in the place of a record, of a field, of the words', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('plays', 'texts', 'version', 'check', 'written'),
      (value, key) => {
        check(JSON.stringify(value));
        check(JSON.stringify({ ...JSON.parse(VALID), [key]: value }));
        check(VALID.replace('\n{', `\n${JSON.stringify(value)},\n{`));
        check(VALID.replace('"seed":', `"__proto__":${JSON.stringify({ polluted: value })},"seed":`));
      },
    ),
  );
  clean();
});

it('so is a record in which anything stands where a field should', () => {
  const [line = ''] = VALID.split('\n').slice(1);
  const { decisions, ...play } = JSON.parse(line.replace(/,$/, ''));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(play)),
      fc.constantFrom(...Object.keys(decisions[0])),
      fc.jsonValue({ maxDepth: 2 }),
      (field, part, value) => {
        check(VALID.replace(line, `${JSON.stringify({ ...play, [field]: value, decisions })},`));
        const changed = [{ ...decisions[0], [part]: value }, ...decisions.slice(1)];
        check(VALID.replace(line, `${JSON.stringify({ ...play, decisions: changed })},`));
      },
    ),
    { numRuns: 300 },
  );
});
