import type { Segment } from '../segments.tsx';

/** For whatever is either there or not. */
export const SWITCH: readonly Segment<boolean>[] = [
  { value: true, face: 'on' },
  { value: false, face: 'off' },
];
