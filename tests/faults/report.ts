import type { Outcome } from './befall.ts';

const round = (seconds: number): string => `${seconds.toFixed(1)} s`;

/** One fault, as soon as it is over. */
export const line = ({ kind, play, notes, seconds, wrong, picture }: Outcome): string =>
  [
    `${wrong === undefined ? '✓' : '✗'} ${kind.padEnd(9)} play ${play}, ${notes.join(', ')} (${round(seconds)})`,
    ...(wrong === undefined ? [] : [`    ${wrong}`]),
    ...(picture === undefined ? [] : [`    ${picture}`]),
  ].join('\n');

/** The whole run: by kind, how many there were and how many were survived; then how to see each failure again. */
export function report(outcomes: readonly Outcome[], seed: number, again: (play: number) => string): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].toSorted();
  const rows = kinds.map((kind) => {
    const all = outcomes.filter((outcome) => outcome.kind === kind);
    const well = all.filter(({ wrong }) => wrong === undefined).length;
    const mean = all.reduce((sum, { seconds }) => sum + seconds, 0) / all.length;
    return `${kind.padEnd(10)} ${String(all.length).padStart(5)} ${String(well).padStart(9)}   ${round(mean)}`;
  });
  const failed = outcomes.filter(({ wrong }) => wrong !== undefined);
  const whole = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    '',
    'fault       done  survived   each',
    '---------------------------------',
    ...rows,
    '---------------------------------',
    `${outcomes.length} faults, ${outcomes.length - failed.length} survived, in ${round(whole)} of play; seed ${seed}.`,
    ...failed.map(({ kind, play }) => `To see “${kind}” in play ${play} again: ${again(play)}`),
  ].join('\n');
}
