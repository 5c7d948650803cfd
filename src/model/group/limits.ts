/** What can be chosen, in the settings, for when a room is clear (hundredths of the votes) and for when one is alone. */
export const CLEAR = [60, 70, 80] as const;
export const LONE = [3, 5, 8] as const;
