import type { Intake } from '../ports.ts';

const number = new Intl.NumberFormat('en-US');

/** All files together. */
export function intakeTotals({ files }: Intake): Omit<Intake['files'][number], 'name'> {
  const sum = (of: (file: Intake['files'][number]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return {
    read: sum(({ read }) => read),
    fresh: sum(({ fresh }) => fresh),
    known: sum(({ known }) => known),
    left: sum(({ left }) => left),
  };
}

/** What came of it in a sentence: "54 new records, 7 already here, 6 left out. Yours are untouched." */
export function intakeSentence(intake: Intake): string {
  if (intake.refused !== undefined) return `${intake.refused} Yours are untouched.`;
  const { fresh, known, left } = intakeTotals(intake);
  const counts = [
    `${fresh === 0 ? 'No' : number.format(fresh)} new record${fresh === 1 ? '' : 's'}`,
    ...(known === 0 ? [] : [`${number.format(known)} already here`]),
    ...(left === 0 ? [] : [`${number.format(left)} left out`]),
  ];
  return `${counts.join(', ')}. Yours are untouched.`;
}
