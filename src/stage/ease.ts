/** The share done of something that runs from one moment to another, slow at both ends. */
export function ease(time: number, from: number, to: number): number {
  // Bounds may be infinite: what has always been so, and what never comes.
  if (time >= to) return 1;
  if (time <= from) return 0;
  const t = (time - from) / (to - from);
  return t * t * (3 - 2 * t);
}

/** A rise and a fall: zero at both ends, one in the middle. */
export function swell(time: number, from: number, to: number): number {
  return time <= from || time >= to ? 0 : Math.sin(((time - from) / (to - from)) * Math.PI);
}
