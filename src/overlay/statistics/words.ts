import { list, numberWord } from '../../model/group/spoken.ts';
import type { Column, Count, Holdings, Mix, Series } from '../../model/statistics/survey.ts';
import { typeset } from '../typeset.ts';

/** At the head of a column. */
export const SERIES_NAMES: Readonly<Record<Series, string>> = {
  first: 'Alone, first time',
  later: 'Alone, later',
  one: 'Round one',
  two: 'Round two',
  brought: 'Alone, brought in',
};

/** Beside a bar, where there is no column to have a head. */
export const SERIES_SHORT: Readonly<Record<Series, string>> = {
  first: 'first time',
  later: 'later',
  one: 'round one',
  two: 'round two',
  brought: 'brought in',
};

/** From this many up a share says something; below it only the count does. */
const SHARES_FROM = 20;

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "1 play", "96 plays" */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`;

const NUMBER = new Intl.NumberFormat('en-US');
/** "1,204" */
export const grouped = (count: number): string => NUMBER.format(count);

/** "41 in 100"; nothing where the whole is too small for a share, or withheld. */
export function share(count: number, total: Count): string {
  return total === 'withheld' || total < SHARES_FROM ? '' : `${Math.round((count / total) * 100)} in 100`;
}

/** "168 plays alone, 3 rooms." */
export function shownSentence(alone: Count, rooms: number): string {
  const plays = alone === 'withheld' ? 'A few plays alone, withheld' : `${many(alone, 'play')} alone`;
  return `${plays}, ${many(rooms, 'room')}.`;
}

/** "What there is: 204 plays alone, 3 rooms." */
export const holdingsSentence = ({ alone, rooms }: Holdings): string =>
  `What there is: ${alone === 'withheld' ? 'a few plays' : many(alone, 'play')} alone, ${many(rooms, 'room')}.`;

/** "3 rooms, 34 votes", "96 plays" */
export function columnNote({ series, total, rooms }: Column): string {
  const voted = series === 'one' || series === 'two';
  const counted = total === 'withheld' ? 'withheld' : many(total, voted ? 'vote' : 'play');
  return rooms === undefined ? counted : `${many(rooms, 'room')}, ${counted}`;
}

/** "Round one: B and D together 7, at least one of them under five." */
export function foldSentence({ series, letters, together }: Mix['folds'][number], threshold: number): string {
  const name = SERIES_NAMES[series];
  return together === 'withheld'
    ? `${name}: ${list(letters)} withheld.`
    : `${name}: ${list(letters)} together ${together}, at least one of them under ${numberWord(threshold)}.`;
}

/** An option's words; in words of our own where its own are not known any more. */
export const optionWords = (text: string | undefined): string =>
  text === undefined ? 'Words that nobody has any more' : typeset(text);

const DAY = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' });
const WHOLE = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric' });
const SHORT = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });

/** "September 1"; with its year where that is not the year of the moment beside it. */
export function day(moment: number, beside: number): string {
  const same = new Date(moment).getFullYear() === new Date(beside).getFullYear();
  return (same ? DAY : WHOLE).format(moment);
}

/** "Sep 4 – Nov 18, 2026" */
export const span = (from: number, to: number): string => SHORT.formatRange(from, to);
