import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PATRONS, PLACES, STAFF } from '../../src/model/cues.ts';
import { DEFAULTS } from '../../src/model/settings.ts';
import { EFFECTS } from '../../src/sound/clips.ts';

/** What `npm run loudness` measured with ffmpeg, and of which files. */
const FOLDER = fileURLToPath(new URL('../../assets/audio/', import.meta.url));
const Loud = v.object({ lufs: v.number(), peak: v.number() });
const Measured = v.object({
  music: v.record(v.string(), Loud),
  rooms: v.record(v.string(), Loud),
  effects: v.record(v.string(), v.object({ rms: v.number(), peak: v.number() })),
  voices: v.record(
    v.string(),
    v.object({
      rms: v.record(v.string(), v.number()),
      peak: v.number(),
      pitch: v.number(),
      colour: v.number(),
    }),
  ),
});
const Table = v.object({ files: v.record(v.string(), v.string()), webm: Measured, mp3: Measured });
const table = v.parse(Table, JSON.parse(readFileSync(`${FOLDER}loudness.json`, 'utf8')));

/** The music's own loudness, and how near it has to stay. */
const MUSIC = { lufs: -20, within: 1 };
/**
 * Room tone is there for its absence to be noticed. Measured against the music it lies 12 to 16 LU lower: nearer, and
 * its murmur competes with the tune; further, and it is gone on a laptop at half volume, as the first one was at 24.
 */
const UNDER = { least: 12, most: 16 };
const PEAK = -1;

const amplitude = (decibel: number): number => 10 ** (decibel / 20);
const spread = (list: readonly number[]): number => Math.max(...list) - Math.min(...list);

test('what was measured is what is shipped: after a change, run "npm run loudness"', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'loudness.json');
  const hashes = files.map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(FOLDER + file))
      .digest('hex');
    return [file, hash.slice(0, 16)];
  });
  expect(Object.fromEntries(hashes)).toEqual(table.files);
});

test('every recording is there for browsers with Opus and for those without', () => {
  const names = ['effects', 'music_base', 'music_calm', 'music_tense']
    .concat(PLACES.map((place) => `room_${place}`))
    .concat([...STAFF, ...PATRONS].map((who) => `voice_${who}`));
  expect(Object.keys(table.files).toSorted()).toEqual(
    names.flatMap((name) => [`${name}.mp3`, `${name}.webm`]).toSorted(),
  );
});

describe.each(['webm', 'mp3'] as const)('as %s', (format) => {
  const { music, rooms, effects, voices } = table[format];

  test.each(Object.entries(music))('at a tension of %s the music is at −20 LUFS, within 1', (_, { lufs }) => {
    expect(Math.abs(lufs - MUSIC.lufs)).toBeLessThanOrEqual(MUSIC.within);
  });

  test.each(PLACES)('the tone of %s lies under the music, and is there', (place) => {
    const under = MUSIC.lufs - (rooms[place]?.lufs ?? 0);
    expect(under).toBeGreaterThanOrEqual(UNDER.least);
    expect(under).toBeLessThanOrEqual(UNDER.most);
  });

  test('the effects are within 3 dB of one another', () => {
    expect(Object.keys(effects)).toEqual(Object.keys(EFFECTS));
    expect(spread(Object.values(effects).map(({ rms }) => rms))).toBeLessThanOrEqual(3);
  });

  test('nobody is louder than anybody else, in any mood, by more than 3 dB', () => {
    const levels = [...STAFF, ...PATRONS].flatMap((who) => Object.values(voices[who]?.rms ?? {}));
    expect(levels).toHaveLength((STAFF.length + PATRONS.length) * 5);
    expect(spread(levels)).toBeLessThanOrEqual(3);
  });

  test('no true peak is over −1 dBTP', () => {
    const groups = [music, rooms, effects, voices].flatMap((group) => Object.values(group));
    expect(Math.max(...groups.map(({ peak }) => peak))).toBeLessThanOrEqual(PEAK);
  });

  test('nor are music, room, a voice and an effect over it together, as the volumes come', () => {
    const highest = (group: Record<string, { peak: number }>): number =>
      amplitude(Math.max(...Object.values(group).map(({ peak }) => peak)));
    const sum =
      highest(music) * DEFAULTS.music +
      highest(rooms) * DEFAULTS.room +
      highest(voices) * DEFAULTS.voices +
      highest(effects) * DEFAULTS.effects;
    expect(sum).toBeLessThanOrEqual(amplitude(PEAK));
  });

  test('any two people can be told apart: a semitone in pitch, or a tenth in colour', () => {
    const people = Object.entries(voices);
    const alike = people.flatMap(([who, one], index) =>
      people
        .slice(index + 1)
        .filter(([, other]) => {
          const semitones = Math.abs(12 * Math.log2(one.pitch / other.pitch));
          return semitones < 1 && Math.abs(one.colour / other.colour - 1) < 0.1;
        })
        .map(([other]) => `${who} and ${other}`),
    );
    expect(alike).toEqual([]);
  });
});
