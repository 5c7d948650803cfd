import { lowpass } from './filter.ts';
import { rms } from './level.ts';
import { RATE, type Signal } from './signal.ts';

/** What tells one voice from another, as numbers. */

const STEP = 4;
const WINDOW = 0.05;

/** The pitch a voice spends its time at, in hertz: the median over all that is voiced. */
export function pitchOf(signal: Signal): number {
  const low = lowpass(signal, 900);
  const coarse = low.filter((_, index) => index % STEP === 0);
  const rate = RATE / STEP;
  const span = Math.round(WINDOW * rate);
  const loud = rms(coarse);
  const found: number[] = [];
  for (let start = 0; start + 2 * span < coarse.length; start += span) {
    const frame = coarse.slice(start, start + 2 * span);
    if (rms(frame) > loud * 0.6) found.push(rate / period(frame, rate));
  }
  return found.toSorted((one, other) => one - other)[Math.floor(found.length / 2)] ?? 0;
}

/** The shift, in samples, at which a sound is most like itself; of two alike the shorter. */
function period(frame: Signal, rate: number): number {
  const half = Math.floor(frame.length / 2);
  const likeness = (lag: number): number => {
    let [both, one, other] = [0, 0, 0];
    for (let index = 0; index < half; index += 1) {
      const [here, there] = [frame[index] ?? 0, frame[index + lag] ?? 0];
      both += here * there;
      one += here * here;
      other += there * there;
    }
    return both / Math.sqrt(one * other + 1e-12);
  };
  const shortest = Math.round(rate / 450);
  const lags = Array.from(
    { length: Math.min(half, Math.round(rate / 65)) - shortest },
    (_, index) => shortest + index,
  );
  const scores = lags.map(likeness);
  const best = Math.max(...scores);
  const peak = scores.findIndex(
    (score, index) =>
      score > best * 0.9 && score >= (scores[index - 1] ?? -1) && score >= (scores[index + 1] ?? -1),
  );
  return lags[peak] ?? shortest;
}

/** How bright a voice is: the middle of its power, in hertz, from the rate at which it changes. */
export function colourOf(signal: Signal): number {
  let last = 0;
  const change = signal.map((value) => {
    const step = value - last;
    last = value;
    return step;
  });
  return (rms(change) / rms(signal)) * (RATE / (2 * Math.PI));
}
