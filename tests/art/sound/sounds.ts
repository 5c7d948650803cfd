import { PATRONS, PLACES, STAFF } from '../../../src/model/cues.ts';
import { effects } from './effects.ts';
import { room } from './rooms.ts';
import { voice } from './voices.ts';
import { encode } from './wav.ts';

/**
 * `npm run sounds`: makes every effect, voice and room tone again, in plain Node, and writes them with ffmpeg.
 * No recording of anybody goes into them. The music is made by `npm run music`.
 */
encode('effects', effects(), { opus: 40, mp3: 64 });
for (const who of [...STAFF, ...PATRONS]) encode(`voice_${who}`, voice(who), { opus: 28, mp3: 48 });
for (const place of PLACES) encode(`room_${place}`, room(place), { opus: 32, mp3: 48 });
