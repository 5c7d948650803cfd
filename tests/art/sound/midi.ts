import { dice, type Dice } from './signal.ts';

/** One message of a Standard MIDI File, with when it falls, in ticks. */
interface Message {
  readonly tick: number;
  /** What falls together goes in this order: settings, ends, beginnings. */
  readonly order: 0 | 1 | 2;
  readonly bytes: readonly number[];
}

export interface Player {
  readonly channel: number;
  /** Which instrument of General MIDI, from 0. */
  readonly program: number;
  /** From 0 to 127. */
  readonly volume: number;
  /** 0 is left, 64 the middle, 127 right. */
  readonly pan: number;
  readonly reverb: number;
}

export interface Note {
  readonly beat: number;
  readonly beats: number;
  readonly key: number;
  readonly velocity: number;
  /** How many ticks late it may come: nobody plays like a machine. */
  readonly late?: number;
}

export const DRUMS = 9;
const TICKS = 480;

/** One player's notes as messages. */
export function part(
  { channel, program, volume, pan, reverb }: Player,
  notes: readonly Note[],
  seed: number,
): readonly Message[] {
  const chance = dice(seed);
  const set = (control: number, value: number): Message => ({
    tick: 0,
    order: 0,
    bytes: [0xb0 | channel, control, value],
  });
  return [
    { tick: 0, order: 0, bytes: [0xc0 | channel, program] },
    set(7, volume),
    set(10, pan),
    set(91, reverb),
    ...notes.flatMap((note) => played(note, channel, chance)),
  ];
}

function played(
  { beat, beats, key, velocity, late = 12 }: Note,
  channel: number,
  chance: Dice,
): readonly Message[] {
  const tick = Math.round(beat * TICKS + chance() * late);
  const struck = Math.min(127, Math.max(1, Math.round(velocity + (chance() - 0.5) * 10)));
  return [
    { tick, order: 2, bytes: [0x90 | channel, key, struck] },
    { tick: Math.round(tick + beats * TICKS * 0.96), order: 1, bytes: [0x80 | channel, key, 0] },
  ];
}

/** A Standard MIDI File of all players together. */
export function midiFile(perMinute: number, parts: readonly (readonly Message[])[]): Uint8Array {
  const tempo = Math.round(60_000_000 / perMinute);
  const clock: Message = { tick: 0, order: 0, bytes: [0xff, 0x51, 3, ...long(tempo).slice(1)] };
  const tracks = [[clock], ...parts].map(track);
  return Uint8Array.from([
    ...chunk('MThd', [...short(1), ...short(tracks.length), ...short(TICKS)]),
    ...tracks.flat(),
  ]);
}

function track(messages: readonly Message[]): readonly number[] {
  let now = 0;
  const body = messages
    .toSorted((one, other) => one.tick - other.tick || one.order - other.order)
    .flatMap(({ tick, bytes }) => {
      const wait = Math.max(0, tick - now);
      now = Math.max(now, tick);
      return [...variable(wait), ...bytes];
    });
  return chunk('MTrk', [...body, 0, 0xff, 0x2f, 0]);
}

const chunk = (name: string, body: readonly number[]): readonly number[] => [
  ...new TextEncoder().encode(name),
  ...long(body.length),
  ...body,
];
const short = (value: number): readonly number[] => [(value >> 8) & 255, value & 255];
const long = (value: number): readonly number[] => [...short(value >>> 16), ...short(value)];

/** Seven bits in a byte, the highest bit set in all but the last. */
function variable(value: number): readonly number[] {
  const low = value & 127;
  return value < 128 ? [low] : [...variable(value >> 7).map((byte) => byte | 128), low];
}
