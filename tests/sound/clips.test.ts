import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileInk } from '../../src/build/compile.ts';
import { FACES, PATRONS, PLACES, SOUNDS, STAFF } from '../../src/model/cues.ts';
import { openScript } from '../../src/model/script.ts';
import { apply, begin, type Session } from '../../src/model/session.ts';
import { DEFAULTS } from '../../src/model/settings.ts';
import { EFFECT_CLIPS, VOICE_CLIPS } from '../../src/sound/clips.ts';
import { heardBetween, mixOf } from '../../src/sound/mix.ts';
import { voiceOf } from '../../src/sound/voices.ts';

const SPRITES = { sfx_sprite: EFFECT_CLIPS, voice_sprite: VOICE_CLIPS };

/** The mp3 files have 64 kbit in every second, so that their size is their length. */
function lengthOf(name: string): number {
  const file = fileURLToPath(new URL(`../../assets/audio/${name}.mp3`, import.meta.url));
  return (statSync(file).size * 8) / 64;
}

function clipsOf(body: string): readonly string[] {
  const result = compileInk(`Before.\n* [On # id: on]\n${body}\n- -> END`);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const script = openScript(result.compiled);
  const before = begin(script, 1);
  const [choice] = before.turns[0].choices;
  if (choice === undefined) throw new Error('No option');
  const step = apply(script, before, { type: 'choose', turn: 1, choice: choice.id });
  if (!step.ok) throw new Error(step.why);
  return heardBetween(step.session, before, DEFAULTS).map(({ clip }) => clip);
}

function at(place: string): Session {
  const result = compileInk(`# place: ${place}\nHere.\n-> END`);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return begin(openScript(result.compiled), 1);
}

describe.each(Object.entries(SPRITES))('%s', (name, clips) => {
  const spans = Object.values(clips).toSorted(([one], [other]) => one - other);

  test('every clip has a length, begins after the one before, and ends within the recording', () => {
    let end = 0;
    for (const [start, length] of spans) {
      expect(length).toBeGreaterThan(0);
      expect(start).toBeGreaterThanOrEqual(end);
      end = start + length;
    }
    expect(end).toBeLessThanOrEqual(lengthOf(name));
  });
});

test.each(Object.keys(SOUNDS))('the sound %s of a script has a clip', (sound) => {
  const [clip = ''] = clipsOf(`# sfx: ${sound}\nHeard.`);
  expect(EFFECT_CLIPS).toHaveProperty(clip);
});

test.each([...STAFF, ...PATRONS])('%s has a voice, whatever their face', (who) => {
  for (const face of FACES) {
    expect(VOICE_CLIPS).toHaveProperty(voiceOf(who, face, 'Well.'));
    expect(VOICE_CLIPS).toHaveProperty(voiceOf(who, face, 'Well?'));
  }
});

test('nobody of the staff shares a voice with another', () => {
  const voices = STAFF.map((who) => voiceOf(who, 'neutral', 'Well.'));
  expect(new Set(voices).size).toBe(STAFF.length);
});

test('a question sounds like one, unless the face says more', () => {
  expect(voiceOf('gus', 'neutral', 'Both of them?')).toBe('voice_walter_ask');
  expect(voiceOf('gus', 'angry', 'Both of them?')).toBe('voice_walter_tense');
});

test.each(PLACES)('%s has a room tone', (place) => {
  expect(['circulation', 'quiet', 'staffroom']).toContain(mixOf(at(place)).room);
});
