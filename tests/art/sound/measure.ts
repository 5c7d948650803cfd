import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATRONS, PLACES, STAFF } from '../../../src/model/cues.ts';
import { EFFECTS, spans } from '../../../src/sound/clips.ts';
import { stemsOf } from '../../../src/sound/mix.ts';
import { MOODS, phraseSpans, SYLLABLES } from '../../../src/sound/phrases.ts';
import { decibels, rms } from './level.ts';
import { decode, loudness, type Loudness } from './meter.ts';
import { RATE, type Signal } from './signal.ts';
import { colourOf, pitchOf } from './tell.ts';
import { FOLDER } from './wav.ts';

/**
 * `npm run loudness`: measures every audio file with ffmpeg, as a browser will decode it, and writes what it found
 * beside the files, with their hashes. `tests/sound/loudness.test.ts` holds the table to its limits, and the files to
 * the table, without ffmpeg.
 */
const FORMATS = ['webm', 'mp3'] as const;
const TENSIONS = [0, 0.25, 0.5, 0.75, 1];
const tenth = (value: number): number => Math.round(value * 10) / 10;
const named = <T>(names: readonly string[], value: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, value(name)]));

const table = { files: named(files(), hashOf), ...named(FORMATS, measured) };
writeFileSync(join(FOLDER, 'loudness.json'), `${JSON.stringify(table, null, 2)}\n`);

function files(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => /\.(webm|mp3)$/.test(file))
    .toSorted();
}

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(FOLDER, file)))
    .digest('hex')
    .slice(0, 16);
}

function measured(format: string) {
  const path = (name: string): string => join(FOLDER, `${name}.${format}`);
  const effects = decode(path('effects'));
  return {
    music: named(TENSIONS.map(String), (tension) => mixed(Number(tension), path)),
    rooms: named(PLACES, (place) => loud(loudness(['-i', path(`room_${place}`)]))),
    effects: Object.fromEntries(
      Object.entries(spans(EFFECTS)).map(([name, span]) => [name, clip(effects, path('effects'), span)]),
    ),
    voices: named([...STAFF, ...PATRONS], (who) => voice(path(`voice_${who}`), who)),
  };
}

/** The three stems as the game lays them over one another. */
function mixed(tension: number, path: (name: string) => string) {
  const { base, calm, tense } = stemsOf(tension);
  const input = ['base', 'calm', 'tense'].flatMap((stem) => ['-i', path(`music_${stem}`)]);
  const gains = [base, calm, tense].map((gain, index) => `[${index}:a]volume=${gain.toFixed(6)}[s${index}]`);
  return loud(loudness(input, `${gains.join(';')};[s0][s1][s2]amix=inputs=3:normalize=0`));
}

function loud({ lufs, peak }: Loudness): Loudness {
  return { lufs: tenth(lufs), peak: tenth(peak) };
}

function clip(whole: Signal, path: string, [start, length]: readonly [number, number]) {
  const { peak } = loudness(['-ss', String(start / 1_000), '-t', String(length / 1_000), '-i', path]);
  return { rms: tenth(decibels(rms(cut(whole, start, length)))), peak: tenth(peak) };
}

function voice(path: string, name: string) {
  const whole = decode(path);
  const who = [...STAFF, ...PATRONS].find((person) => person === name);
  if (who === undefined) throw new RangeError(`Nobody is called ${name}`);
  const clips = phraseSpans(who);
  const phrases = MOODS.map((mood) => cut(whole, ...(clips[`${mood}-${SYLLABLES}`] ?? [0, 0])));
  const [calm] = phrases;
  if (calm === undefined) throw new RangeError('No phrase');
  return {
    rms: named(MOODS, (mood) =>
      tenth(decibels(rms(phrases[MOODS.findIndex((each) => each === mood)] ?? calm))),
    ),
    peak: tenth(loudness(['-i', path]).peak),
    pitch: Math.round(pitchOf(calm)),
    colour: Math.round(colourOf(calm)),
  };
}

function cut(whole: Signal, start: number, length: number): Signal {
  return whole.slice((start / 1_000) * RATE, ((start + length) / 1_000) * RATE);
}
