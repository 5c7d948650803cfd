import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAD_SECONDS, MUSIC_SECONDS, type Stem, STEMS } from '../../../src/sound/assets.ts';
import { loudness } from './meter.ts';
import { STEM_FILES } from './score.ts';
import { encodeFrom } from './wav.ts';

/**
 * `npm run music`: plays the three stems again with fluidsynth and the FluidR3 GM soundfont, whose licence is MIT
 * (Debian: fluidsynth, fluid-soundfont-gm; or its path in SOUNDFONT), and writes them with ffmpeg.
 */
const SOUNDFONT = process.env['SOUNDFONT'] ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
if (!existsSync(SOUNDFONT))
  throw new Error(`There is no soundfont at ${SOUNDFONT}. Name FluidR3_GM.sf2 in SOUNDFONT.`);

/** In LUFS: with these, base and calm together are as loud as base and tense, −20. */
const LOUDNESS: Readonly<Record<Stem, number>> = { base: -22.1, calm: -24.1, tense: -23.3 };

const folder = mkdtempSync(join(tmpdir(), 'music-'));
try {
  for (const stem of STEMS) record(stem);
} finally {
  rmSync(folder, { recursive: true });
}

function record(stem: Stem): void {
  const [notes, played] = [join(folder, `${stem}.mid`), join(folder, `${stem}.wav`)];
  writeFileSync(notes, STEM_FILES[stem]());
  const sound = [
    '-r',
    '48000',
    '-g',
    '0.7',
    '-o',
    'synth.reverb.room-size=0.5',
    '-o',
    'synth.reverb.level=0.5',
  ];
  const args = ['-q', '-ni', ...sound, '-o', 'synth.chorus.active=0', '-F', played, SOUNDFONT, notes];
  execFileSync('fluidsynth', args, { stdio: 'ignore' });
  const [from, length] = [MUSIC_SECONDS - LEAD_SECONDS, MUSIC_SECONDS + 2 * LEAD_SECONDS];
  const second = ['-ss', String(from), '-t', String(length), '-i', played];
  const gain = LOUDNESS[stem] - loudness(second).lufs;
  encodeFrom([...second, '-af', `volume=${gain.toFixed(2)}dB`], `music_${stem}`, { opus: 64, mp3: 96 });
}
