import { describe, expect, it } from 'vitest';
import { answers } from '../../src/model/answers.ts';
import { PATRONS, PLACES, SOUNDS, STAFF } from '../../src/model/cues.ts';
import { surroundings } from '../../src/model/places.ts';
import { lineOf, reading, rehearse } from '../../src/model/rehearsal.ts';
import { DEFAULTS } from '../../src/model/settings.ts';
import { heardBetween } from '../../src/sound/mix.ts';

describe('a rehearsal', () => {
  it('is the scene that a script with these tags would make', () => {
    const scene = rehearse(['place: foyer', 'pov: dele', 'enter: anand', 'gaze: anand dele']);
    expect(scene.people.map(({ who }) => who)).toEqual(['dele', 'anand']);
    expect(scene.place).toBe('foyer');
  });

  it('refuses what a script may not hold', () => {
    expect(() => rehearse(['pose: june dancing'])).toThrow(/dancing/);
  });

  const first = lineOf([]);
  const hear = (...tags: readonly string[]) => {
    const line = lineOf(tags, { text: 'A line.' });
    return heardBetween(reading([first, line]), reading([first]), DEFAULTS);
  };

  it.each(Object.keys(SOUNDS))('sounds %s as a play would', (sound) => {
    expect(hear(`sfx: ${sound}`).map(({ kind }) => kind)).toEqual(['effect']);
  });

  it.each([...STAFF, ...PATRONS])('gives %s a voice', (who) => {
    expect(hear(`speaker: ${who}`).map(({ kind }) => kind)).toEqual(['voice']);
  });
});

describe.each(PLACES)('the %s in words', (place) => {
  it('is one sentence, and differs with every band of either meter', () => {
    expect(surroundings(place)).toMatch(/^[A-Z][^.]*\.$/);
    const values = [10, 37, 50, 63, 90];
    expect(new Set(values.map((value) => answers(place, { morale: value, account: 50 })[0])).size).toBe(5);
    expect(new Set(values.map((value) => answers(place, { morale: 50, account: value })[1])).size).toBe(5);
  });
});
