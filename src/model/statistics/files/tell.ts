import type { Intake } from '../ports.ts';

export type Problem = Intake['problems'][number];

/** Something in a file that could not be taken as it stands: the record with this number, or the line. */
export interface Fault {
  readonly what: 'record' | 'line';
  readonly number: number;
  readonly why: string;
}

/** So many different reasons are told of one file, and so many runs of numbers of one reason. */
const MOST_REASONS = 20;
const MOST_RUNS = 6;

/** Faults as a person is told of them: each reason once, with all the records that it is about. */
export function told(file: string, faults: readonly Fault[]): readonly Problem[] {
  const reasons = new Map<string, Fault[]>();
  for (const fault of faults) {
    const reason = `${fault.what} ${fault.why}`;
    const known = reasons.get(reason);
    if (known) known.push(fault);
    else reasons.set(reason, [fault]);
  }
  const groups = [...reasons.values()];
  const rest = groups.slice(MOST_REASONS).flat();
  const problem = (group: readonly Fault[], why: string): Problem => ({
    file,
    where: whereWords(
      group[0]?.what ?? 'record',
      group.map(({ number }) => number),
    ),
    why,
  });
  return [
    ...groups.slice(0, MOST_REASONS).map((group) => problem(group, group[0]?.why ?? '')),
    ...(['record', 'line'] as const).flatMap((what) => {
      const others = rest.filter((fault) => fault.what === what);
      return others.length === 0 ? [] : [problem(others, 'not as a record is, each in a way of its own.')];
    }),
  ];
}

/** "record 9", "records 9 and 17", "records 1 to 4", "lines 2, 5 and 9". Numbers rise. */
export function whereWords(what: Fault['what'], numbers: readonly number[]): string {
  const runs = runsOf(numbers);
  const words = runs.slice(0, MOST_RUNS).flatMap(([from, to]) => {
    if (from === to) return [String(from)];
    return to === from + 1 ? [String(from), String(to)] : [`${from} to ${to}`];
  });
  const more = runs.slice(MOST_RUNS).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const list = more === 0 ? words : [...words, `${more} more`];
  const last = list.at(-1) ?? '';
  const listed = list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${last}` : last;
  return `${what}${numbers.length > 1 ? 's' : ''} ${listed}`;
}

function runsOf(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) runs[runs.length - 1] = [last[0], number];
    else runs.push([number, number]);
  }
  return runs;
}
