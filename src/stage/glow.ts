import type { Stop } from './paint.ts';

/** How far the light about what took the attention reaches, in scene pixels. */
export const REACH = 330;

/** The light itself is a ring: what took the attention stays to be seen in the middle of it. */
export const GLOW: readonly Required<Stop>[] = [
  { at: 0, color: '#ffecbe', opacity: 0.1 },
  { at: 0.13, color: '#ffecbe', opacity: 0.16 },
  { at: 0.27, color: '#ffe6ae', opacity: 0.62 },
  { at: 0.42, color: '#ffdc96', opacity: 0.36 },
  { at: 1, color: '#ffd282', opacity: 0 },
];

/** Most of it lies behind the people; so much falls on them too, and leaves their faces as they are. */
export const BEFORE = 0.3;
