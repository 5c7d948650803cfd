import { typeset } from '../../../src/overlay/typeset.ts';
import { describe, expect, it } from 'vitest';
import { blind } from '../../../src/build/author/blind.ts';
import { effect } from '../../../src/build/author/effect.ts';
import { proof } from '../../../src/build/author/proof.ts';
import { openBook, openShelf } from '../../../src/build/author/shelf.ts';
import { wanderings } from '../../../src/build/author/wander.ts';
import { decisionsOf } from '../../../src/model/path.ts';
import { FOLDER } from '../../support/shelf.ts';
import { book } from './book.ts';

const textOf = (html: string): string =>
  html
    .replace(/[\s\S]*<main>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const sheets = (seed: number) =>
  blind([book], seed, ({ script }) => wanderings(script, seed, 60)).map(
    ({ name, text }) => [name, textOf(text)] as const,
  );

describe('a blind sheet', () => {
  const [[name, sheet] = ['', ''], [keyName, key] = ['', '']] = sheets(1);

  it('has every option and the lines before it, and nothing that gives one away', () => {
    expect([name, keyName]).toEqual(['t-blind.html', 't-blind-key.html']);
    for (const words of [
      '“I put two groups in one room.”',
      '“Can you take Thursday?”',
      'What does Dele hear?',
      'Ten minutes?',
    ])
      expect(sheet).toContain(words);
    expect(sheet).not.toMatch(/t\.d1|told|Morale|accountability/);
    expect(sheet.match(/Which would the training want\?/g)).toHaveLength(3);
    expect(sheet.match(/Which would you do\?/g)).toHaveLength(3);
  });

  it('has a key of its own, with what each letter stands for and moves', () => {
    const letters = (text: string, from: string, to: string) => [text.indexOf(from), text.indexOf(to)];
    const [told, pass] = letters(key, 't.d1.told', 't.d1.pass');
    const [first, second] = letters(sheet, 'I put two groups', 'Can you take');
    expect(Math.sign((told ?? 0) - (pass ?? 0))).toBe(Math.sign((first ?? 0) - (second ?? 0)));
    expect(key).toContain('morale down a little, accountability up');
    expect(key).toContain('morale up, accountability down a little');
  });

  it('is shuffled by its seed', () => {
    expect(sheets(1)).toEqual(sheets(1));
    const orders = [1, 2, 3, 4, 5].map((seed) => sheets(seed)[0]?.[1].replace(/Sheet \d/, ''));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('a proof', () => {
  const shelf = openShelf(FOLDER);

  it.each(shelf.stories.map((card) => [card.title, card] as const))('of %s has all of it', (_title, card) => {
    const opened = openBook(shelf, card);
    const margins = textOf(proof(opened));
    // Tags stand in the margin as they are in the file.
    const text = textOf(proof(opened).replace(/<div class="margin">.*?<\/div>/g, ''));
    for (const { id, name } of card.decisions) {
      expect(text).toContain(id);
      expect(text).toContain(typeset(name));
    }
    for (const note of Object.values(opened.debrief.notes)) expect(text).toContain(typeset(note.ask));
    const plain = (words: string): boolean => !/["']/.test(words);
    for (const play of wanderings(opened.script, 1, 20)) {
      for (const { taken } of decisionsOf(play)) expect(margins).toContain(taken?.id);
      const lines = play.turns.flatMap((turn) => turn.lines.map((line) => line.text)).filter(plain);
      // A line that is put together from pieces stands there in pieces.
      const whole = lines.filter((line) => text.includes(line));
      expect(whole.length / lines.length).toBeGreaterThan(0.6);
    }
    expect(/undefined|NaN|.{20}[{}]|“[”“]/.exec(text)?.[0]).toBeUndefined();
  });
});

describe('what a line of code does, in words', () => {
  const meanings = { option: () => undefined, variable: () => undefined };
  it.each([
    ['shift(4, -2, "favor")', 'Morale up, accountability down a little: Gus asked a favor. +4 / −2'],
    ['shift(1 - late, 2, "favor")', 'Morale by 1 - late, accountability by 2: Gus asked a favor.'],
    ['trust(trust_dele, -1)', 'Dele’s trust −1'],
    ['trust(trust_june, 2 - late)', 'June’s trust by 2 - late'],
    ['temp late = 2', 'temp late = 2'],
  ])('%s', (code, words) => {
    expect(textOf(`<main>${effect(code, book.because, meanings)}`).trim()).toBe(words);
  });
});
