import type { Calendar } from '../../model/statistics/months.ts';

const DAY = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long' });

/** A day as it is written where the reader is: "November 17". */
export const day = (at: number): string => DAY.format(at);

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long' });

/** Months by the reader's own clock. */
export const calendar: Calendar = (moment) => {
  const at = new Date(moment);
  const begins = new Date(at.getFullYear(), at.getMonth(), 1);
  const ends = new Date(at.getFullYear(), at.getMonth() + 1, 1);
  return {
    begins: begins.getTime(),
    ends: ends.getTime(),
    name: MONTH.format(begins),
    year: begins.getFullYear(),
  };
};
