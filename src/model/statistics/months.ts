/** A calendar month where the reader lives, in milliseconds since 1970; `ends` is when the next one begins. */
export interface Month {
  readonly begins: number;
  readonly ends: number;
  /** "September" */
  readonly name: string;
  readonly year: number;
}

/** Which month a moment is in. The edge that knows the reader's clock hands it in. */
export type Calendar = (moment: number) => Month;

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DAY = 86_400_000;

/** The calendar by universal time, for where nobody's clock is at hand. */
export const universal: Calendar = (moment) => {
  const days = Math.floor(moment / DAY);
  // The average month is never more than one off.
  let month = Math.floor(days / 30.436875);
  while (dayOf(month) > days) month -= 1;
  while (dayOf(month + 1) <= days) month += 1;
  return {
    begins: dayOf(month) * DAY,
    ends: dayOf(month + 1) * DAY,
    name: NAMES[month % 12] ?? '',
    year: 1970 + Math.floor(month / 12),
  };
};

/** Days from the first of January 1970 to the first of the month that comes so many months later. */
function dayOf(month: number): number {
  const year = 1970 + Math.floor(month / 12);
  const leaps = (before: number): number =>
    Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const days = (year - 1970) * 365 + leaps(year - 1) - leaps(1969);
  const leap = leaps(year) > leaps(year - 1);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days + lengths.slice(0, month % 12).reduce((sum, length) => sum + length, 0);
}
