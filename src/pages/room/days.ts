const DAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** "Thursday" of "Thu 5:50"; empty where a time names no day. */
export const dayOf = (time: string): string => DAYS[time.slice(0, 3)] ?? '';
