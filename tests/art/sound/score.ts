import type { Stem } from '../../../src/sound/assets.ts';
import { DRUMS, midiFile, type Note, part } from './midi.ts';

/** Eight chords of two bars, in F: the root for the bass, and four voices over it. */
const CHORDS: readonly (readonly [root: number, voices: readonly [number, number, number, number]])[] = [
  [41, [57, 60, 64, 67]],
  [40, [55, 59, 62, 67]],
  [38, [53, 57, 60, 64]],
  [36, [55, 59, 64, 67]],
  [34, [53, 57, 62, 65]],
  [33, [55, 60, 64, 67]],
  [31, [53, 58, 62, 69]],
  [36, [53, 58, 62, 67]],
];
export const TEMPO = 80;
/** Played twice: the second time already has the end of the first ringing in it, as every later round will. */
const ROUNDS = 2;
const BEATS = 8;

/** Each stem as a MIDI file. They share tempo, key and length, so that any two of them fit. */
export const STEM_FILES: Readonly<Record<Stem, () => Uint8Array>> = {
  /** Electric piano, bass and brushes: there all the time. */
  base: () =>
    midiFile(TEMPO, [
      part({ channel: 0, program: 4, volume: 88, pan: 58, reverb: 55 }, bars(piano), 77),
      part({ channel: 1, program: 32, volume: 92, pan: 64, reverb: 20 }, bars(bass), 78),
      part({ channel: DRUMS, program: 40, volume: 66, pan: 64, reverb: 30 }, bars(brushes), 79),
    ]),
  /** Marimba, a music box that answers it, a warm pad. */
  calm: () =>
    midiFile(TEMPO, [
      part({ channel: 0, program: 12, volume: 96, pan: 46, reverb: 60 }, bars(marimba), 80),
      part({ channel: 1, program: 8, volume: 70, pan: 84, reverb: 70 }, bars(box), 81),
      part({ channel: 2, program: 89, volume: 52, pan: 64, reverb: 70 }, bars(pad), 82),
    ]),
  /** Tremolo strings, plucked ones that rub a semitone, a clock, the bottom of a piano. */
  tense: () =>
    midiFile(TEMPO, [
      part({ channel: 0, program: 44, volume: 84, pan: 64, reverb: 60 }, bars(strings), 83),
      part({ channel: 1, program: 45, volume: 92, pan: 74, reverb: 45 }, bars(plucked), 84),
      part({ channel: DRUMS, program: 0, volume: 60, pan: 64, reverb: 35 }, bars(ticks), 85),
      part({ channel: 2, program: 0, volume: 84, pan: 54, reverb: 60 }, bars(depth), 86),
    ]),
};

interface Bar {
  readonly index: number;
  readonly root: number;
  readonly voices: readonly [number, number, number, number];
}
type Hand = (bar: Bar) => readonly Note[];

function bars(hand: Hand): readonly Note[] {
  return Array.from({ length: ROUNDS }, (_, round) =>
    CHORDS.flatMap(([root, voices], index) =>
      hand({ index, root, voices }).map((note) => ({
        ...note,
        beat: note.beat + (round * CHORDS.length + index) * BEATS,
      })),
    ),
  ).flat();
}

const piano: Hand = ({ voices }) =>
  voices.flatMap((key, finger) => [
    { beat: finger * 0.03, beats: 3.4, key, velocity: 54 + finger * 2 },
    { beat: 3.5 + finger * 0.03, beats: 0.9, key, velocity: 40 },
    { beat: 5 + finger * 0.03, beats: 2.6, key, velocity: 48 },
  ]);

const bass: Hand = ({ index, root }) => {
  const low = root + 12 > 48 ? root : root + 12;
  return [
    { beat: 0, beats: 1.8, key: low, velocity: 70 },
    { beat: 2.5, beats: 0.5, key: low + 7, velocity: 52 },
    { beat: 4, beats: 1.7, key: low, velocity: 66 },
    { beat: 6.5, beats: 0.6, key: low + (index % 2 === 1 ? 5 : 7), velocity: 50 },
  ];
};

const KICK = 36;
const BRUSH = 40;
const HAT = 42;
const brushes: Hand = () =>
  [0, 4].flatMap((beat) => [
    { beat, beats: 0.2, key: KICK, velocity: 52 },
    { beat: beat + 2.5, beats: 0.2, key: KICK, velocity: 38 },
    { beat: beat + 1, beats: 0.2, key: BRUSH, velocity: 40 },
    { beat: beat + 3, beats: 0.2, key: BRUSH, velocity: 44 },
    ...eighths(8).map((half, index) => ({
      // The second of each pair comes a little late: it swings.
      beat: beat + half + (index % 2 === 1 ? 0.08 : 0),
      beats: 0.1,
      key: HAT,
      velocity: index % 2 === 1 ? 22 : 32,
      late: 8,
    })),
  ]);

const marimba: Hand = ({ index, voices: [first, second, third, fourth] }) => {
  const figure = [first, third, second + 12, fourth, third + 12, fourth, second + 12, third];
  return eighths(16).flatMap((beat, step) => {
    const key = figure[step % 8];
    if (key === undefined || [3, 9, 14].includes((step + index) % 16)) return [];
    const swing = step % 2 === 1 ? 0.06 : 0;
    return [{ beat: beat + swing, beats: 0.45, key, velocity: step % 4 === 0 ? 66 : 50 }];
  });
};

const MELODY: readonly (readonly [beat: number, key: number, beats: number])[] = [
  [0, 72, 1],
  [1.5, 76, 0.5],
  [2, 79, 1.5],
  [4.5, 77, 0.5],
  [5, 76, 1],
  [6.5, 74, 1],
];

/** The melody bends to the nearest note of the chord. */
const box: Hand = ({ index, voices }) => {
  if (index % 2 === 1) return [];
  const chord = [...voices, ...voices.map((key) => key + 12)];
  return MELODY.map(([beat, wanted, beats]) => {
    const key = chord.reduce((near, next) =>
      Math.abs(next - wanted) < Math.abs(near - wanted) ? next : near,
    );
    return { beat, beats, key, velocity: 50 };
  });
};

const pad: Hand = ({ voices }) => voices.map((key) => ({ beat: 0, beats: 7.9, key, velocity: 44, late: 0 }));

const strings: Hand = ({ index }) =>
  [50, 57, index % 2 === 1 ? 58 : 62].map((key) => ({
    beat: 0,
    beats: 7.95,
    key,
    velocity: 46 + (index % 4) * 5,
    late: 0,
  }));

const PLUCKS: readonly (readonly [beat: number, key: number])[] = [
  [0, 62],
  [1, 69],
  [1.5, 70],
  [2.5, 62],
  [3, 69],
  [4, 62],
  [5, 70],
  [5.5, 69],
  [6.5, 62],
  [7, 65],
];

const plucked: Hand = ({ index }) =>
  PLUCKS.map(([beat, key], step) => ({
    beat,
    beats: 0.3,
    key: key === 65 && rubs(index) ? 68 : key,
    velocity: step % 5 === 0 ? 62 : 48,
  }));

const ticks: Hand = () =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((beat) => ({
    beat,
    beats: 0.1,
    key: beat % 2 === 1 ? 77 : 76,
    velocity: beat % 2 === 1 ? 24 : 36,
    late: 4,
  }));

const depth: Hand = ({ index }) => [
  { beat: 0, beats: 4, key: 38, velocity: 58 },
  { beat: 0.02, beats: 4, key: 26, velocity: 50 },
  ...(rubs(index)
    ? [
        { beat: 6, beats: 1.8, key: 39, velocity: 46 },
        { beat: 6.02, beats: 1.8, key: 27, velocity: 40 },
      ]
    : []),
];

const rubs = (index: number): boolean => index % 4 === 3;
const eighths = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index / 2);
