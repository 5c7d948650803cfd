/** Both belong to the team, not to the person played. Whole numbers from 0 to 100. */
export interface Meters {
  readonly morale: number;
  readonly account: number;
}

export type MeterName = keyof Meters;

export const METERS = ['morale', 'account'] as const satisfies readonly MeterName[];

/** Where every story starts, and what a story without meters stays at. */
export const MIDDLE: Meters = { morale: 50, account: 50 };

/** What one line did to the team. `because` is the key of the ledger's sentence. */
export interface Change {
  readonly morale: number;
  readonly account: number;
  readonly because: string;
}

export const METER_TITLES: Readonly<Record<MeterName, string>> = {
  morale: 'Morale',
  account: 'Accountability',
};

const BANDS: Readonly<Record<MeterName, readonly string[]>> = {
  morale: ['running on fumes', 'guarded', 'getting by', 'warm', 'glad to be here'],
  account: ['nobody’s', 'slippery', 'depends who', 'mostly held', 'held'],
};

/** Lowest value of each band after the first: narrow in the middle, where most of a scenario is played. */
export const BAND_FLOORS = [30, 44, 56, 70] as const;

/** The band of a value, 0 to 4: how many of a meter's five marks are lit, less one. */
export function band(value: number): number {
  return BAND_FLOORS.filter((floor) => value >= floor).length;
}

/** The word that stands for a value. Numbers are never shown. */
export function bandWord(meter: MeterName, value: number): string {
  return BANDS[meter][band(value)] ?? '';
}

export type Zone = 'steady' | 'cosy' | 'tight' | 'fraying';

/** The corner that a pair of meters ends in (content bible, 4.3). */
export function zone({ morale, account }: Meters): Zone {
  if (morale >= 52) return account >= 54 ? 'steady' : 'cosy';
  return account >= 54 ? 'tight' : 'fraying';
}

/** One, two or three chevrons: a move of 1 to 2, of 3 to 5, of 6 or more. Zero: it stayed. */
export function stride(delta: number): 0 | 1 | 2 | 3 {
  const size = Math.abs(delta);
  if (size === 0) return 0;
  if (size <= 2) return 1;
  return size <= 5 ? 2 : 3;
}

/** "up a little", "down", "up a lot"; empty for a meter that stayed. */
export function direction(delta: number): string {
  const steps = stride(delta);
  if (steps === 0) return '';
  const way = delta > 0 ? 'up' : 'down';
  return steps === 1 ? `${way} a little` : steps === 2 ? way : `${way} a lot`;
}

/** One spoken sentence for a change: "Morale down a little, accountability up: he asked which part." */
export function changeSentence(change: Change, because: string): string {
  const moves = METERS.filter((meter) => change[meter] !== 0).map(
    (meter, index) =>
      `${index === 0 ? METER_TITLES[meter] : METER_TITLES[meter].toLowerCase()} ${direction(change[meter])}`,
  );
  if (moves.length === 0) return '';
  return `${moves.join(', ')}: ${lowerFirst(because)}`;
}

/** Leaves "I", "I'll" and names of people as they are: only plain first words lose their capital. */
function lowerFirst(sentence: string): string {
  const word =
    /^(He|She|They|You|Your|It|Its|Nobody|Somebody|Everybody|The|A|An|One|Two|Half|His|Her|Their|That|This|There|At|In|On|By)\b/;
  return word.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
