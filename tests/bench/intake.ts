import { openMemoryRecords } from '../../src/store/held.ts';
import { openDesk } from '../../src/session/desk.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 3;

/** A file read in slices: seconds in all, and the longest stretch between two of them. */
export async function intakeFigures(file: string): Promise<readonly Figure[]> {
  const times: number[] = [];
  const stretches: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    let stretch = 0;
    let since = 0;
    const mark = (): void => {
      stretch = Math.max(stretch, performance.now() - since);
      since = performance.now();
    };
    const desk = openDesk({
      records: openMemoryRecords(),
      books: async () => [],
      survey: () => {
        throw new Error('Nobody asks for figures here');
      },
      clock: { now: () => 0, elapsed: () => performance.now() },
      async pause() {
        mark();
      },
    });
    const start = performance.now();
    since = start;
    const picked = { name: 'large.json', size: file.length, text: async () => file };
    const { problems } = await desk.take([picked], () => undefined, { aborted: false });
    mark();
    if (problems.length > 0) throw new Error(`The file was refused: ${JSON.stringify(problems[0])}`);
    // The first round warms up.
    if (round === 0) continue;
    times.push((performance.now() - start) / 1000);
    stretches.push(stretch);
  }
  return [
    figure('reading a file of 100,000 decisions', 's', times, 3),
    figure('the longest stretch between two slices of it', 'ms', stretches),
  ];
}
