import { execFileSync, spawnSync } from 'node:child_process';
import { RATE, type Signal } from './signal.ts';

export interface Loudness {
  /** Integrated, in LUFS. */
  readonly lufs: number;
  /** The true peak, in dBTP. */
  readonly peak: number;
}

/** What ffmpeg's `ebur128` says of whatever ffmpeg reads; `filter` is what comes before it. */
export function loudness(input: readonly string[], filter = '[0:a]anull'): Loudness {
  const graph = `${filter},ebur128=peak=true`;
  const args = ['-hide_banner', '-nostats', ...input, '-filter_complex', graph, '-f', 'null', '-'];
  const { stderr, error } = spawnSync('ffmpeg', args, { encoding: 'utf8' });
  if (error)
    throw new Error(
      'Loudness is measured with ffmpeg, and there is none. Install it ("apt-get install ffmpeg").',
    );
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return { lufs: read(summary, /I:\s+(\S+) LUFS/), peak: read(summary, /Peak:\s+(\S+) dBFS/) };
}

/** A file as the browser will have it: decoded, one channel. */
export function decode(path: string): Signal {
  const args = ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-'];
  const bytes = execFileSync('ffmpeg', args, { maxBuffer: 2 ** 30 });
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

function read(text: string, pattern: RegExp): number {
  const found = Number(pattern.exec(text)?.[1]);
  if (Number.isNaN(found)) throw new Error(`ffmpeg said nothing of ${pattern.source}: ${text}`);
  return found;
}
