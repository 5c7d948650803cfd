import type { Place } from './cues.ts';
import { band, type Meters } from './meters.ts';

const PLANT = [
  'The plant on the desk hangs its leaves, and has dropped two.',
  'The plant on the desk is drooping.',
  'The plant on the desk is getting by.',
  'The plant on the desk stands up well.',
  'The plant on the desk is in flower.',
] as const;
const BOARD = [
  'The promise board is half empty, and what is left on it is overdue.',
  'On the promise board one slip is ticked; the rest curl or are overdue.',
  'On the promise board two slips are ticked, and one is curling.',
  'On the promise board four slips out of six are ticked.',
  'On the promise board every slip is ticked.',
] as const;
const LAMP = [
  'The lamp on the barrier is out.',
  'The lamp on the barrier glimmers.',
  'The lamp on the barrier is half up.',
  'The lamp on the barrier burns well.',
  'The lamp on the barrier burns at its brightest.',
] as const;
const DETOUR = [
  'June’s detour sign hangs by a corner, none of its stops ticked.',
  'June’s detour sign hangs crooked, one stop of five ticked.',
  'June’s detour sign has two stops of five ticked.',
  'June’s detour sign has four stops of five ticked.',
  'June’s detour sign is straight, and every stop is ticked.',
] as const;

/** What a place shows of the two meters, in words: morale first, then accountability. */
export function answers(place: Place, { morale, account }: Meters): readonly [string, string] {
  const [first, second] = place === 'road' ? [LAMP, DETOUR] : [PLANT, BOARD];
  return [first[band(morale)] ?? '', second[band(account)] ?? ''];
}
