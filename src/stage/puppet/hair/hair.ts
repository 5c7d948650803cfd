import { BRAID, CHIGNON } from './braid.ts';
import type { Hair } from '../character.ts';
import { BEANIE, HELMET, HIJAB } from './covers.ts';
import { BOB, SALT, WAVES } from './long.ts';
import type { Hairdo } from './tress.ts';
import { COMBED, FADE, HORSESHOE, PIXIE, TOUSLED } from './short.ts';
import { CURLS, LOCS, PUFF } from './wool.ts';

const HAIRDOS: Record<Hair['style'], Hairdo> = {
  pixie: PIXIE,
  puff: PUFF,
  fade: FADE,
  waves: WAVES,
  horseshoe: HORSESHOE,
  tousled: TOUSLED,
  salt: SALT,
  locs: LOCS,
  combed: COMBED,
  braid: BRAID,
  curls: CURLS,
  bob: BOB,
  chignon: CHIGNON,
  beanie: BEANIE,
  hijab: HIJAB,
  helmet: HELMET,
};

/** The hairdo of a character. */
export function hairdo({ style }: Hair): Hairdo {
  return HAIRDOS[style];
}
