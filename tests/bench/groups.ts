import { choose } from '../../src/model/statistics/choose.ts';
import { countsOf } from '../../src/model/statistics/counts.ts';
import { type Parts, surveys } from '../../src/model/statistics/engine.ts';
import { rosterOf } from '../../src/model/statistics/roster.ts';
import type { Filter } from '../../src/model/statistics/survey.ts';
import { LONG_BOOK, longArchive } from '../support/million.ts';
import { type Figure, figure } from './tables.ts';

const ROUNDS = 15;
const DECISIONS = 1_000_000;

/** Statistics over a million generated decisions: grouping beside a bare loop, the first figures, and every filter. */
export function groupFigures(parts: Parts): readonly Figure[] {
  const archive = longArchive(DECISIONS);
  const books = [LONG_BOOK];
  const everything: Filter = { mode: 'both', story: 's' };
  const chosen = choose(archive, everything);
  const roster = rosterOf(archive, books, new Map());

  const bare = (): number => {
    const counts = new Uint32Array(0x1_0000);
    archive.segments.forEach(({ columns: { decisions } }, index) => {
      const { play, attempt, option } = decisions;
      const kinds = chosen[index] ?? new Uint8Array();
      for (let row = 0; row < option.length; row += 1) {
        if (attempt[row] !== 1 || kinds[play[row] ?? 0] === 0) continue;
        const code = option[row] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    });
    return counts[9] ?? 0;
  };
  const ours = (): number => countsOf(archive, chosen, roster, everything).tallies.length;
  const ratios = rounds(() => {
    const [loop, group] = [took(bare), took(ours)];
    return group / loop;
  });

  const options = { threshold: 5, demo: false, texts: new Map<string, string>(), parts };
  const openings = rounds(
    () =>
      took(() => {
        surveys(archive, books, options).holdings();
      }),
    3,
  );
  const open = surveys(archive, books, options);
  const { since, labels, editions } = open.holdings().menus;
  // What the page opens with is no filter yet.
  open.survey(everything);
  const filters: readonly Filter[] = [
    { mode: 'both' },
    everything,
    ...since.map((moment): Filter => ({ ...everything, since: moment })),
    ...labels.map((label): Filter => ({ ...everything, label })),
    ...editions.map(({ fingerprint }): Filter => ({ ...everything, edition: fingerprint })),
    { ...everything, mode: 'solo' },
    { ...everything, mode: 'group' },
  ];
  const waits = rounds(() => Math.max(...filters.map((filter) => took(() => open.survey(filter)))), 5);
  return [
    figure('Grouping a million decisions over a bare loop', 'times', ratios, 3),
    figure('First figures of a million decisions, without a disk or a worker', 'ms', openings, 500),
    figure('Slowest filter over them, the same', 'ms', waits, 100),
  ];
}

/** The first of them warms up and is left out. */
const rounds = (measure: () => number, count = ROUNDS): readonly number[] =>
  Array.from({ length: count + 1 }, measure).slice(1);

function took(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
