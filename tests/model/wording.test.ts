import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordingOf } from '../../src/model/wording.ts';

it('tells wordings apart by a comma, by their order, by a capital', () => {
  const texts = ['I know.', 'I know', 'I, know.', 'know. I', 'i know.', '', ' ', '\u00e9', 'e\u0301', '🦉'];
  expect(new Set(texts.map(wordingOf)).size).toBe(texts.length);
});

it('is the same for the same words, and always of one length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(wordingOf(text)).toBe(wordingOf(text));
      expect(wordingOf(text)).toMatch(/^[0-9a-z]{14}$/);
    }),
  );
});
