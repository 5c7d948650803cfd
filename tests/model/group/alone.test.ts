import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alone, aloneSentence, withAlone } from '../../../src/model/group/alone.ts';
import { openBallot } from '../../../src/model/group/ballot.ts';
import { answersOf, type Book, encode, plain, SYMBOLS } from '../../../src/model/group/code.ts';
import { fileOf, takeIn } from '../../../src/model/group/intake.ts';
import { id } from '../../support/transcript.ts';

const book: Book = {
  story: 's2',
  fingerprint: 'f00d-beef',
  options: Array.from({ length: 40 }, (_, place) => id(`s2.o${place}`)),
};
const stories = ['s1', 's2', 's3', 's4'];

const option = fc.constantFrom(...book.options);
const options = fc.uniqueArray(option, { minLength: 1, maxLength: 12 });
const plays = fc.record({ play: fc.uuid(), options });

const aloneOf = (play: string, ...taken: readonly string[]): Alone => answersOf(book, play, taken.map(id));
const codeOf = (play: string, ...taken: readonly string[]): string => encode(aloneOf(play, ...taken), book);
const load = (texts: readonly string[], known: readonly Alone[] = []) => takeIn(texts, book, known, stories);

describe('a code of answers', () => {
  it('gives back exactly the answers that it was made of, and as a file too', () => {
    fc.assert(
      fc.property(plays, ({ play, options: taken }) => {
        const alone = answersOf(book, play, taken);
        expect(load([encode(alone, book)])).toEqual({ taken: [alone], merged: 0, left: [] });
        expect(load([fileOf(alone)])).toEqual({ taken: [alone], merged: 0, left: [] });
      }),
    );
  });

  it('is short enough to copy by hand, and holds no id of a play', () => {
    const nine = book.options.slice(0, 9);
    const code = codeOf('0b5e', ...nine);
    expect(code).toMatch(/^DESK(-[0-9A-HJKMNP-TV-Z]{1,5}){8}$/);
    expect(code).toHaveLength(48);
  });

  it('is caught when any one of its signs is another', () => {
    fc.assert(
      fc.property(plays, fc.nat(), fc.constantFrom(...SYMBOLS, 'U'), ({ play, options: taken }, at, sign) => {
        const code = encode(answersOf(book, play, taken), book);
        const place = at % code.length;
        fc.pre(plain(code.charAt(place)) !== plain(sign) && code.charAt(place) !== '-');
        const wrong = `${code.slice(0, place)}${sign}${code.slice(place + 1)}`;
        const { taken: none, left } = load([wrong]);
        expect(none).toEqual([]);
        expect(left).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is caught when two signs have changed places, or its end is missing', () => {
    fc.assert(
      fc.property(plays, fc.nat(), ({ play, options: taken }, at) => {
        const code = encode(answersOf(book, play, taken), book).replaceAll('-', '');
        const place = 4 + (at % (code.length - 5));
        const [one, other] = [code.charAt(place), code.charAt(place + 1)];
        fc.pre(one !== other);
        expect(load([`${code.slice(0, place)}${other}${one}${code.slice(place + 2)}`]).taken).toEqual([]);
        expect(load([code.slice(0, -1 - (at % 5))]).left).toMatchObject([{ why: 'cut-off' }]);
      }),
    );
  });

  it.each<[string, (code: string) => string]>([
    ['in small letters', (code) => code.toLowerCase()],
    ['with spaces for hyphens', (code) => code.replaceAll('-', ' ')],
    ['with no hyphens', (code) => code.replaceAll('-', '')],
    ['broken by a mail program', (code) => code.replace(/^(.{17})/, '$1\r\n> ')],
    ['with long dashes', (code) => code.replaceAll('-', '–')],
    ['with letters for digits', (code) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['in the middle of a letter', (code) => `Hi! Mine for Behind the Desk – enjoy:\n${code}\nRegards, Ana`],
    ['with a full stop', (code) => `It is ${code}.`],
  ])('is read %s', (_, spoil) => {
    const alone = aloneOf('1', 's2.o0', 's2.o31', 's2.o7');
    expect(load([spoil(encode(alone, book))])).toEqual({ taken: [alone], merged: 0, left: [] });
  });
});

describe('many answers at once', () => {
  it('count each play once, and two people who answered alike twice', () => {
    const [ana, ben] = [codeOf('ana', 's2.o1'), codeOf('ben', 's2.o1')];
    const { taken, merged } = load([`${ana}\n${ben}\n${ana.toLowerCase()}`]);
    expect(taken).toHaveLength(2);
    expect(merged).toBe(1);
    expect(load([ana], taken)).toEqual({ taken: [], merged: 1, left: [] });
  });

  it('take the good ones and say why each other one was left out', () => {
    const other = { ...book, story: 's1' };
    const older = { ...book, fingerprint: 'older' };
    const good = codeOf('good', 's2.o3');
    const strange = encode(answersOf(other, 'x', [id('s2.o1')]), other);
    const old = encode(answersOf(older, 'y', [id('s2.o1')]), older);
    const { taken, left } = load([
      `${good}\n${strange}\n${old}\n${good.replace(/.$/, (last) => (last === '0' ? '2' : '0'))}\n${good.slice(0, 20)}`,
    ]);
    expect(taken).toHaveLength(1);
    expect(left.map(({ why, story }) => [why, story])).toEqual([
      ['other-story', 's1'],
      ['other-edition', undefined],
      ['mistyped', undefined],
      ['cut-off', undefined],
    ]);
  });

  it('find a code whose beginning is damaged among good ones', () => {
    const [good, bad] = [codeOf('good', 's2.o3'), codeOf('bad', 's2.o3').replace('DESK-1', 'DESK-X')];
    expect(load([`${good}\n${bad}`])).toMatchObject({ left: [{ why: 'mistyped' }] });
    expect(load([`${bad}\n${good}`])).toMatchObject({ left: [{ why: 'mistyped' }] });
  });

  it.each([
    ['a number', 'mistyped', 'Call 555 0123 4567 or 555 7654 3210, extension 12'],
    ['a note', 'no-answers', 'bring milk'],
    ['another file', 'no-answers', '{"plays": []}'],
    ['a broken file', 'damaged', '{"kind": "behind-the-desk/alone", '],
    ['a later file', 'newer', '{"kind": "behind-the-desk/alone", "version": 2}'],
    [
      'a file with a strange option',
      'damaged',
      fileOf({ ...aloneOf('1', 's2.o1'), options: [id('__proto__')] }),
    ],
    ['a file of another story', 'other-story', fileOf({ ...aloneOf('1', 's2.o1'), story: 's1' })],
    ['a file of another text', 'other-edition', fileOf({ ...aloneOf('1', 's2.o1'), edition: '0000' })],
  ])('leave out %s, in words', (_, why, text) => {
    expect(load([text])).toMatchObject({ taken: [], left: [{ why }] });
  });

  it('are nothing where nothing was pasted', () => {
    expect(load(['', '  \n '])).toEqual({ taken: [], merged: 0, left: [] });
  });

  it('stay what they are when loaded again, in any order', () => {
    fc.assert(
      fc.property(fc.array(plays, { maxLength: 8 }), (many) => {
        const all = many.map(({ play, options: taken }) => answersOf(book, play, taken));
        const once = withAlone([], all);
        expect(withAlone(once, all.toReversed())).toEqual(once);
        expect(new Set(once.map(({ mark }) => mark)).size).toBe(once.length);
      }),
    );
  });
});

describe('alone against together', () => {
  const people = (...letters: readonly string[]): readonly Alone[] =>
    letters.map((each, index) => aloneOf(`${index}`, each));
  const ballot = (...counts: readonly number[]) => ({
    ...openBallot('t.d1', 'full', 1, ['a', 'b', 'c'].map(id)),
    rounds: counts.length === 0 ? [] : [{ counts, pass: 0 }],
    decided: { choice: id('c'), by: 'majority' as const },
  });

  it.each([
    [
      people('a', 'a', 'a', 'b', 'c'),
      ballot(0, 4, 9),
      'Alone, most of you began with A. Together, none ended there.',
    ],
    [
      people('a', 'a', 'a', 'a', 'a'),
      ballot(1, 4, 8),
      'Alone, all of you began with A. Together, one of 13 ended there.',
    ],
    [people('a', 'a', 'b', 'c', 'x'), ballot(1, 4, 8), ''],
    [people('a', 'a', 'b', 'c', 'd'), ballot(), ''],
    [
      people('b', 'b', 'a', 'c', 'a', 'b'),
      ballot(0, 9, 0),
      'Alone, more of you began with B than with any other. Together, all ended there.',
    ],
    [
      people('a', 'a', 'b', 'b', 'c'),
      ballot(0, 4, 9),
      'Alone, you were level between A and B. Together, you played C.',
    ],
    [people('a', 'a', 'a', 'a', 'c'), ballot(), 'Alone, most of you began with A. Together, you played C.'],
  ])('is said from five answers to this decision on', (alone, together, sentence) => {
    expect(aloneSentence(alone, together)).toBe(sentence);
  });
});
