import { lay, RATE, type Signal } from './signal.ts';

type Kind = 'low' | 'high' | 'band';
/** In hertz; one that moves is given by its time in seconds. */
type Pitch = number | ((time: number) => number);

export const lowpass = (signal: Signal, pitch: Pitch, q = 0.7): Signal => biquad('low', signal, pitch, q);
export const highpass = (signal: Signal, pitch: Pitch, q = 0.7): Signal => biquad('high', signal, pitch, q);
/** Lets through what lies around a pitch, the narrower the greater `q`; the pitch itself keeps its loudness. */
export const bandpass = (signal: Signal, pitch: Pitch, q = 1): Signal => biquad('band', signal, pitch, q);

/** A moving filter is set anew this often, in samples: faster than an ear follows. */
const STEP = 48;

/** The second-order filters of the Audio EQ Cookbook (Robert Bristow-Johnson). */
function biquad(kind: Kind, signal: Signal, pitch: Pitch, q: number): Signal {
  const at = typeof pitch === 'number' ? () => pitch : pitch;
  let [b0, b1, b2, a1, a2] = coefficients(kind, at(0), q);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x, index) => {
    if (typeof pitch !== 'number' && index % STEP === 0)
      [b0, b1, b2, a1, a2] = coefficients(kind, at(index / RATE), q);
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

function coefficients(kind: Kind, hertz: number, q: number): Coefficients {
  const angle = (2 * Math.PI * Math.min(hertz, RATE * 0.45)) / RATE;
  const cos = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const a0 = 1 + alpha;
  const [a1, a2] = [(-2 * cos) / a0, (1 - alpha) / a0];
  if (kind === 'band') return [alpha / a0, 0, -alpha / a0, a1, a2];
  const side = (kind === 'low' ? 1 - cos : 1 + cos) / a0;
  return [side / 2, kind === 'low' ? side : -side, side / 2, a1, a2];
}

interface Reverb {
  /** How much of what is heard is the room, from 0 to 1. */
  readonly wet: number;
  /** Seconds until the room has fallen by 60 dB. */
  readonly decay: number;
  /** Seconds that the sound goes on ringing past its end. */
  readonly tail: number;
}

const COMBS = [0.0297, 0.0371, 0.0411, 0.0437];
const ALLPASSES = [0.005, 0.0017];

/** A sound in a room: four combs and two allpasses after Schroeder, with a little felt in the combs. */
export function reverb(signal: Signal, { wet, decay, tail }: Reverb): Signal {
  const dry = lay(signal.length / RATE + tail, [[0, signal]]);
  const combs = COMBS.map((delay) => comb(dry, delay, 10 ** ((-3 * delay) / decay)));
  const room = lay(
    dry.length / RATE,
    combs.map((each) => [0, each, 1 / COMBS.length]),
  );
  const diffuse = ALLPASSES.reduce(allpass, room);
  return dry.map((value, index) => value * (1 - wet) + (diffuse[index] ?? 0) * wet);
}

function comb(signal: Signal, delay: number, feedback: number): Signal {
  const line = new Float32Array(Math.round(delay * RATE));
  let damped = 0;
  return signal.map((value, index) => {
    const place = index % line.length;
    damped = (line[place] ?? 0) * 0.7 + damped * 0.3;
    line[place] = value + damped * feedback;
    return line[place] ?? 0;
  });
}

function allpass(signal: Signal, delay: number): Signal {
  const ins = new Float32Array(Math.round(delay * RATE));
  const outs = new Float32Array(ins.length);
  return signal.map((value, index) => {
    const place = index % ins.length;
    const out = -0.7 * value + (ins[place] ?? 0) + 0.7 * (outs[place] ?? 0);
    ins[place] = value;
    outs[place] = out;
    return out;
  });
}
