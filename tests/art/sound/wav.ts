import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RATE, type Signal } from './signal.ts';

export const FOLDER = fileURLToPath(new URL('../../../assets/audio/', import.meta.url));

/** Kilobits in a second: what noise and voices bear, tried by ear of the meter and not by habit. */
export interface Rates {
  readonly opus: number;
  readonly mp3: number;
}

/** Writes a sound as the two files that the game takes, `name.webm` and `name.mp3`. Needs ffmpeg. */
export function encode(name: string, signal: Signal, rates: Rates): void {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  try {
    const raw = join(folder, 'sound.f32');
    writeFileSync(raw, signal);
    encodeFrom(['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', raw], name, rates);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same from whatever ffmpeg reads. */
export function encodeFrom(input: readonly string[], name: string, { opus, mp3 }: Rates): void {
  // Without what would differ at every run: the version of the encoder and an id by chance.
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const to = (codec: string, rate: number, end: string): void => {
    const steady = codec === 'libopus' ? ['-vbr', 'constrained'] : [];
    const args = ['-y', '-v', 'error', ...input, '-c:a', codec, '-b:a', `${rate}k`, ...steady, ...plain];
    execFileSync('ffmpeg', [...args, join(FOLDER, `${name}.${end}`)], { stdio: 'inherit' });
  };
  to('libopus', opus, 'webm');
  to('libmp3lame', mp3, 'mp3');
}
