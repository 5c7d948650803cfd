import { describe, expect, it } from 'vitest';
import { readWish } from '../../../src/build/author/wish.ts';
import { book } from './book.ts';

const shelf = { folder: '.', stories: [book.card], because: book.because, debriefs: {} };
const read = (words: string) => readWish(words.split(' '), shelf);

describe('what an author asks for', () => {
  it.each([
    ['--graph', { tool: 'graph', stories: [book.card], seed: 1, out: 'tests/output/stories' }],
    ['--proof t --out sheets', { tool: 'proof', stories: [book.card], seed: 1, out: 'sheets' }],
    ['--blind --seed=9', { tool: 'blind', stories: [book.card], seed: 9, out: 'tests/output/stories' }],
    ['--play t --seed 7', { tool: 'play', story: book.card, seed: 7 }],
    ['--from t.d2', { tool: 'from', story: book.card, seed: 1, from: 't.d2', open: false }],
    ['--from t.d2 --open', { tool: 'from', story: book.card, seed: 1, from: 't.d2', open: true }],
    ['--from t.d2 --play', { tool: 'play', story: book.card, seed: 1, from: 't.d2' }],
    ['--play t --from t.d2', { tool: 'play', story: book.card, seed: 1, from: 't.d2' }],
  ])('%s is understood', (words, wish) => {
    expect(read(words)).toEqual({ ok: true, wish });
  });

  it.each([
    ['--play', /Which story\?/],
    ['--play s9', /no story "s9".*There is: t/],
    ['--graph s9', /no story "s9"/],
    ['--from', /From which decision\?/],
    ['--from t.d9', /t has no decision "t.d9". It has: t.d1 t.d2 t.d3/],
    ['--from s9.d1', /no story "s9"/],
    ['--from t.d2 --play s9', /decision of t, and you asked to play "s9"/],
    ['--graph --blind', /One thing at a time/],
    ['--from t.d1 --play t --graph', /One thing at a time/],
    ['--play t --seed x', /A seed is a whole number.*"x"/],
    ['--play t --seed', /A seed is a whole number/],
    ['--play t --seed -3', /A seed is a whole number/],
    ['--graph --out', /Which folder\?/],
    ['--graph --grpah', /"--grpah"/],
    ['--graph t t', /"t"/],
    ['--graph --graph', /twice/],
  ])('%s gets one plain sentence', (words, why) => {
    const reading = read(words);
    if (reading === undefined || reading.ok) throw new Error('It was understood');
    expect(reading.why).toMatch(why);
  });

  it('is not for these tools where none of them is named', () => {
    expect(readWish([], shelf)).toBeUndefined();
    expect(read('--plays 500')).toBeUndefined();
  });
});
