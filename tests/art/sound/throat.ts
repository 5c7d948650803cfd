import { bandpass, lowpass } from './filter.ts';
import { click } from './strike.ts';
import { type Dice, draw, lay, RATE, shape, type Signal } from './signal.ts';

/** What makes one voice another: an organ pipe with a reed, in seven numbers. */
export interface Throat {
  /** Where the voice rests. */
  readonly hertz: number;
  /** Shorter throats sound higher in colour at the same pitch: 1 is a grown man's, 1.15 a woman's, 1.4 a child's. */
  readonly tract: number;
  /** How long the vocal folds stay open, as a share: 0.4 is pressed and buzzing, 0.75 soft. */
  readonly open: number;
  /** Air that passes unvoiced, as a share. */
  readonly breath: number;
  /** Above this, in hertz, little is left. */
  readonly bright: number;
  /** How far the melody strays from where it rests, in semitones. */
  readonly range: number;
  /** How uneven the reed is, from 0 to 1: age, sleep, gravel. */
  readonly rough: number;
}

export interface Syllable {
  readonly seconds: number;
  /** Semitones above where the voice rests, at its beginning and at its end. */
  readonly pitch: readonly [number, number];
  readonly gain: number;
  /** Louder and sharper closure of the folds, from −1 (slack) to 1 (pressed). */
  readonly press: number;
}

type Vowel = readonly [first: number, second: number, third: number];
/** The middles of what Peterson and Barney measured in grown men. */
const VOWELS: readonly Vowel[] = [
  [730, 1090, 2440],
  [530, 1840, 2480],
  [320, 2150, 2850],
  [570, 880, 2410],
  [350, 1000, 2240],
  [500, 1450, 2450],
];
const FORMANTS: readonly (readonly [gain: number, q: number])[] = [
  [1, 5],
  [0.75, 8],
  [0.5, 10],
];

/** One syllable that means nothing: a vowel on its way to another, now and then with a soft consonant before it. */
export function syllable(throat: Throat, { seconds, pitch, gain, press }: Syllable, chance: Dice): Signal {
  const [from, to] = [pick(VOWELS, chance), pick(VOWELS, chance)];
  const onset = 0.012 + 0.022 * chance();
  const source = reed(throat, { seconds, pitch, press }, chance);
  const colours = FORMANTS.map(([loud, q], index) => {
    const glide = (time: number): number => {
      const share = Math.min(1, Math.max(0, time / seconds - 0.25) * 1.6);
      return ((from[index] ?? 0) * (1 - share) + (to[index] ?? 0) * share) * throat.tract;
    };
    return [0, bandpass(source, glide, q), loud] as const;
  });
  const fixed = [0, bandpass(source, 3_500 * throat.tract, 8), 0.3] as const;
  const body = lowpass(
    lay(seconds, [...colours, fixed, [0, lowpass(source, 280), 0.12]]),
    throat.bright * (1 + 0.25 * press),
  );
  const close = Math.min(0.05, seconds / 4);
  const voiced = shape(
    body,
    (time) => gain * Math.min(1, time / onset) * Math.min(1, (seconds - time) / close),
  );
  const consonant = click(chance, (1_600 + 2_200 * chance()) * throat.tract, 0.014, 1.2);
  return lay(seconds, [
    [0, voiced],
    [0, consonant, chance() < 0.4 ? gain * 0.09 : 0],
  ]);
}

/** The folds: they open slowly and shut at once, and air goes by while they are open. */
function reed(
  { hertz, open, breath, rough, range }: Throat,
  { seconds, pitch, press }: Omit<Syllable, 'gain'>,
  chance: Dice,
): Signal {
  const wide = Math.min(0.85, Math.max(0.3, open - 0.1 * press));
  const [start, end] = pitch.map((semitones) => semitones * (range / 4));
  let phase = 0;
  let [stray, weak] = [1, 1];
  return draw(seconds, (time, share) => {
    const semitones = (start ?? 0) * (1 - share) + (end ?? 0) * share;
    const waver = 1 + 0.006 * Math.sin(2 * Math.PI * 5.3 * time);
    phase += (hertz * 2 ** (semitones / 12) * waver * stray) / RATE;
    if (phase >= 1) {
      phase -= 1;
      stray = 1 + (chance() - 0.5) * 0.09 * rough;
      weak = 1 - chance() * 0.5 * rough;
    }
    const shutting = wide * 1.12;
    const flow =
      phase < wide
        ? Math.sin((Math.PI * phase) / wide) * 0.5
        : phase < shutting
          ? -1.6 * (1 - (phase - wide) / (shutting - wide))
          : 0;
    const air = breath * (chance() * 2 - 1) * (phase < wide ? 1 : 0.35);
    return flow * weak + air * 1.4;
  });
}

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], chance: Dice): T => {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from');
  return found;
};
