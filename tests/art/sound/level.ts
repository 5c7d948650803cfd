import { RATE, shape, type Signal } from './signal.ts';

export const decibels = (gain: number): number => 20 * Math.log10(Math.max(gain, 1e-9));
export const gainOf = (decibel: number): number => 10 ** (decibel / 20);

export const rms = (signal: Signal): number =>
  Math.sqrt(signal.reduce((sum, value) => sum + value * value, 0) / Math.max(1, signal.length));

export const peak = (signal: Signal): number =>
  signal.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** The loudest tenth of a second, which is what an ear takes a short sound for. */
export function loudest(signal: Signal): number {
  const span = Math.round(RATE / 10);
  let [sum, most] = [0, 0];
  signal.forEach((value, index) => {
    const left = signal[index - span] ?? 0;
    sum += value * value - left * left;
    most = Math.max(most, sum);
  });
  return Math.sqrt(most / Math.min(span, signal.length));
}

/** A peak may stand this far over the rest; what is higher is bent, softly, under it. */
export function limit(signal: Signal, ceiling: number): Signal {
  const knee = ceiling * 0.6;
  return signal.map((value) => {
    const size = Math.abs(value);
    if (size <= knee) return value;
    return Math.sign(value) * (knee + (ceiling - knee) * Math.tanh((size - knee) / (ceiling - knee)));
  });
}

export interface Target {
  /** In dB under full scale, over the whole clip. */
  readonly rms: number;
  /** The same for its loudest tenth of a second, as far as `slack` allows. */
  readonly loudest: number;
  /** How far the first may give way to the second, in dB either way. */
  readonly slack: number;
  readonly peak: number;
}

/** Clips that are equally loud to the meter within twice the slack, and as equal as that allows to the ear. */
export function level(signal: Signal, target: Target): Signal {
  let levelled = signal;
  // Bending the peaks takes a little loudness away, so that it is done a few times over.
  for (let round = 0; round < 6; round += 1) {
    const whole = target.rms - decibels(rms(levelled));
    const ear = target.loudest - decibels(loudest(levelled));
    const gain = gainOf(Math.min(whole + target.slack, Math.max(whole - target.slack, ear)));
    levelled = limit(
      levelled.map((value) => value * gain),
      gainOf(target.peak),
    );
  }
  return levelled;
}

/** The sound without what can no longer be heard of it, closed so that it does not click. */
export function trim(signal: Signal, floor = -38): Signal {
  const threshold = peak(signal) * gainOf(floor);
  const last = signal.findLastIndex((value) => Math.abs(value) > threshold);
  const end = Math.min(signal.length, last + Math.round(0.03 * RATE));
  return close(signal.slice(0, end));
}

export const close = (signal: Signal, seconds = 0.025): Signal => {
  const whole = signal.length / RATE;
  return shape(signal, (time) => Math.min(1, (whole - time) / seconds));
};
