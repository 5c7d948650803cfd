import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FACES, PATRONS, SOUNDS, STAFF } from '../../src/model/cues.ts';
import { EFFECTS, type Span, spans } from '../../src/sound/clips.ts';
import { lengthOf, MOODS, phraseSpans, SYLLABLES, syllablesOf } from '../../src/sound/phrases.ts';
import { phraseOf } from '../../src/sound/voices.ts';
import { shelf, shipped } from '../support/shelf.ts';
import { playPositions, readAll } from '../support/player.ts';
import { begin } from '../../src/model/session.ts';
import { momentsOf } from '../../src/model/path.ts';
import { cueOf } from '../../src/model/scene.ts';

const EVERYONE = [...STAFF, ...PATRONS];

/** The mp3 files have so many kilobits in every second, so that their size is their length, in milliseconds. */
function lengthOfFile(name: string, kilobits: number): number {
  const file = fileURLToPath(new URL(`../../assets/audio/${name}.mp3`, import.meta.url));
  return (statSync(file).size * 8) / kilobits;
}

describe('the effects', () => {
  const list = Object.values(spans(EFFECTS));

  test('each begins after the one before, and the last ends within the recording', () => {
    const end = list.reduce((before, [start, length]) => {
      expect(length).toBeGreaterThan(0);
      expect(start).toBeGreaterThanOrEqual(before);
      return start + length;
    }, 0);
    expect(end).toBeLessThanOrEqual(lengthOfFile('effects', 64));
  });

  test.each(Object.keys(SOUNDS))('the sound %s of a story is one of its own', (sound) => {
    expect(Object.keys(EFFECTS).filter((clip) => clip === sound)).toHaveLength(1);
  });
});

describe.each(EVERYONE)('the voice of %s', (who) => {
  const clips = phraseSpans(who);

  test('has a phrase for every mood, each after the one before, within the recording', () => {
    const whole = MOODS.map((mood): Span => clips[`${mood}-${SYLLABLES}`] ?? [0, 0]);
    const end = whole.reduce((before, [start, length]) => {
      expect(length).toBeGreaterThan(0);
      expect(start).toBeGreaterThanOrEqual(before);
      return start + length;
    }, 0);
    expect(end).toBeLessThanOrEqual(lengthOfFile(`voice_${who}`, 48));
  });

  test('a shorter phrase is the end of the longer one, cut between two syllables', () => {
    for (const mood of MOODS) {
      const [start = 0, length = 0] = clips[`${mood}-${SYLLABLES}`] ?? [];
      const [later = 0, rest = 0] = clips[`${mood}-${SYLLABLES - 1}`] ?? [];
      expect(later + rest).toBe(start + length);
      expect(later - start).toBe(syllablesOf(who, mood)[0]);
    }
  });

  test('has something for every face', () => {
    for (const face of FACES) {
      const { mood, syllables } = phraseOf(who, face, 'Well.');
      expect(clips).toHaveProperty(`${mood}-${syllables}`);
    }
  });
});

test('a question sounds like one, unless the face says more', () => {
  expect(phraseOf('gus', 'neutral', 'Both of them?').mood).toBe('ask');
  expect(phraseOf('gus', 'angry', 'Both of them?').mood).toBe('tense');
});

test('a longer line is never given a shorter phrase', () => {
  const words =
    'Form B lives in the second drawer under the stapler that nobody has returned since last October'.split(
      ' ',
    );
  const phrases = words.map(
    (_, index) => phraseOf('june', 'neutral', words.slice(0, index + 1).join(' ')).syllables,
  );
  expect(phrases).toEqual(phrases.toSorted((one, other) => one - other));
  expect(phrases[0]).toBe(1);
  expect(phrases.at(-1)).toBe(SYLLABLES);
});

test.each(shelf)('in $id nobody goes on for longer than their line takes to read', (card) => {
  const script = shipped(card);
  const played = readAll(
    script,
    playPositions(script, begin(script, 1), [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]),
  );
  const said = momentsOf(played).flatMap(({ line, scene }) => {
    const who = cueOf(line, 'speaker')?.who;
    const face = scene.people.find((figure) => figure.who === who)?.face ?? 'neutral';
    return who === undefined ? [] : [{ text: line.text, phrase: phraseOf(who, face, line.text) }];
  });
  expect(said.length).toBeGreaterThan(10);
  // Four words in a second, and half a second to find the line.
  const late = said.filter(({ text, phrase }) => {
    const reading = 500 + 250 * text.split(/\s+/).length;
    return lengthOf(phrase.who, phrase.mood, phrase.syllables) > reading;
  });
  expect(late).toEqual([]);
});
