/** The colour that the team's mood lays over a room: warm over 0, cold under it. Faces stay clear of it. */
export interface Mood {
  readonly color: string;
  readonly alpha: number;
}

const WARM: Mood = { color: '#ffb84d', alpha: 0.15 };
const COLD: Mood = { color: '#3b4a63', alpha: 0.24 };

/** The mood of a room whose warmth runs from -1 to 1. */
export function moodOf(warmth: number): Mood {
  const { color, alpha } = warmth < 0 ? COLD : WARM;
  return { color, alpha: Math.abs(warmth) * alpha };
}
