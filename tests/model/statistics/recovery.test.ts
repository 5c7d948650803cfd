import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Played } from '../../../src/model/record.ts';
import type { Surveys } from '../../../src/model/statistics/engine.ts';
import type { Count, Filter, Series, Survey } from '../../../src/model/statistics/survey.ts';
import { follows, type Vector } from '../../support/algebra.ts';
import { alone, book, room, surveyed, wordingAs } from '../../support/stacks.ts';

/** Beginnings of three months, by universal time. */
const MONTHS = [Date.UTC(2026, 8, 1), Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1)] as const;
const LABELS = ['Tuesday', 'Desk', undefined] as const;
/** Two texts; the older one words the first option otherwise. */
const TEXTS = ['s-now', 's-then'] as const;
const OPTIONS: readonly string[] = ['a', 'b', 'c'];
const BOOK = book('s', 1);

const month = fc.constantFrom(...MONTHS);
const text = fc.constantFrom(...TEXTS, 's-now');

const solo = fc
  .record({
    answer: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c'),
    started: month,
    text,
    later: fc.boolean(),
  })
  .map(({ answer, started, text, later }): Played =>
    alone('s', answer, { started: started + 5, fingerprint: text, later }, (option) =>
      text === 's-then' && option.endsWith('.a') ? 'older-words' : wordingAs(option),
    ),
  );

const votes = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });
const meeting = fc
  .record({
    started: month,
    label: fc.constantFrom(...LABELS),
    rounds: fc.array(votes, { minLength: 1, maxLength: 2 }),
  })
  .map(({ started, label, rounds }): Played =>
    room('s', [rounds], { started: started + 5, ...(label === undefined ? {} : { label }) }),
  );

const plays = fc
  .tuple(fc.array(solo, { maxLength: 110, size: 'max' }), fc.array(meeting, { maxLength: 7, size: 'max' }))
  .map((all) => all.flat());

/** The finest counts there are, by what they are counts of: what nobody may find out where it is withheld. */
interface Cell {
  readonly series: Series;
  readonly option: string;
  readonly text: string;
  readonly stretch: number;
  readonly label: string | undefined;
}

/** Everything that one filter shows of one decision, as sums of cells. */
function shownBy(
  { filter, mixes, alone, older, trend }: Survey,
  cells: readonly Cell[],
  since: readonly number[],
): readonly { readonly what: string; readonly sum: Vector; readonly count: Count }[] {
  const from = filter.since === undefined ? 0 : since.indexOf(filter.since) + 1;
  const vector = (meant: (cell: Cell) => boolean): Vector => cells.map((cell) => BigInt(meant(cell)));
  const inFilter = (cell: Cell): boolean =>
    cell.stretch >= from &&
    (filter.edition === undefined || cell.text === filter.edition) &&
    (filter.label === undefined || cell.label === filter.label);
  const isOlder = ({ option, text }: Cell): boolean => option === 'a' && text === 's-then';
  const isSolo = ({ series }: Cell): boolean => series === 'first' || series === 'later';
  const said = JSON.stringify(filter);
  const parts = mixes.flatMap((mix) =>
    mix.columns.flatMap(({ series, total }) => [
      {
        what: `${said} ${series} total`,
        sum: vector(
          (cell) =>
            cell.series === series && inFilter(cell) && (filter.edition !== undefined || !isOlder(cell)),
        ),
        count: total,
      },
      ...mix.rows.map(({ option, counts }) => ({
        what: `${said} ${series} ${option.letter}${option.older ? ' older' : ''}`,
        sum: vector(
          (cell) =>
            cell.series === series &&
            inFilter(cell) &&
            cell.option === option.id.slice(-1) &&
            isOlder(cell) === option.older,
        ),
        count: counts[series] ?? 'withheld',
      })),
    ]),
  );
  const soloToo = filter.mode !== 'group' && filter.label === undefined;
  return [
    ...parts,
    ...(soloToo
      ? [
          { what: `${said} alone`, sum: vector((cell) => isSolo(cell) && inFilter(cell)), count: alone },
          {
            what: `${said} older`,
            sum: vector((cell) => isSolo(cell) && inFilter(cell) && cell.text === 's-then'),
            count: older,
          },
          ...(trend?.stretches ?? []).map((stretch, index) => ({
            what: `${said} ${stretch.name}`,
            sum: vector((cell) => isSolo(cell) && inFilter(cell) && cell.stretch === from + index),
            count: stretch.alone,
          })),
        ]
      : []),
  ];
}

/** Every filter that the menus offer, in every combination. */
function filtersOf(open: Surveys): readonly Filter[] {
  const { since, labels, editions } = open.holdings().menus;
  return (['both', 'solo', 'group'] as const).flatMap((mode) =>
    [undefined, ...since].flatMap((moment) =>
      [undefined, ...labels].flatMap((label) =>
        [undefined, ...editions.map(({ fingerprint }) => fingerprint)].map((edition) => ({
          mode,
          story: 's',
          ...(moment === undefined ? {} : { since: moment }),
          ...(label === undefined ? {} : { label }),
          ...(edition === undefined ? {} : { edition }),
        })),
      ),
    ),
  );
}

/** All cells that a reader has to reckon with: not those of which the page itself says that nobody was there. */
function cellsOf(all: readonly Played[], open: Surveys): readonly Cell[] {
  const { since } = open.holdings().menus;
  const stretchOf = (moment: number): number => since.filter((cut) => cut <= moment).length;
  const here = ({ play }: Played, { text, stretch }: Omit<Cell, 'option'>): boolean =>
    play.fingerprint === text && stretchOf(play.started) === stretch;
  const anybody = (cell: Omit<Cell, 'option'>): boolean =>
    all.some((played) => {
      const { play, decisions } = played;
      if (!here(played, cell)) return false;
      if (play.mode === 'solo') return cell.series === (play.later === true ? 'later' : 'first');
      const rounds = decisions[0]?.group?.rounds.length ?? 0;
      return play.label === cell.label && (cell.series === 'one' || (cell.series === 'two' && rounds > 1));
    });
  const stretches = Array.from({ length: since.length + 1 }, (_, stretch) => stretch);
  return (['first', 'later', 'one', 'two'] as const).flatMap((series) =>
    TEXTS.flatMap((text) =>
      stretches.flatMap((stretch) =>
        (series === 'first' || series === 'later' ? [undefined] : LABELS).flatMap((label) => {
          return anybody({ series, text, stretch, label })
            ? OPTIONS.map((option) => ({ series, option, text, stretch, label }))
            : [];
        }),
      ),
    ),
  );
}

/** How often a cell was chosen, counted once more by hand. */
function countIn(
  all: readonly Played[],
  { series, option, text, stretch, label }: Cell,
  open: Surveys,
): number {
  const { since } = open.holdings().menus;
  return all
    .filter(({ play }) => play.fingerprint === text && play.label === label)
    .filter(({ play }) => since.filter((cut) => cut <= play.started).length === stretch)
    .flatMap(({ play, decisions: [decision] }) => {
      const rounds = decision?.group?.rounds.map(({ counts }) => counts[OPTIONS.indexOf(option)] ?? 0) ?? [];
      const [one, two] = rounds;
      if (series === 'one') return one ?? 0;
      if (series === 'two') return two ?? 0;
      const solo = play.mode === 'solo' && series === (play.later === true ? 'later' : 'first');
      return Number(solo && decision?.option.endsWith(option));
    })
    .reduce((sum, count) => sum + count, 0);
}

function everythingShown(all: readonly Played[]): {
  readonly cells: readonly Cell[];
  readonly open: Surveys;
  readonly shown: ReturnType<typeof shownBy>;
} {
  const open = surveyed(all, [BOOK]);
  const cells = cellsOf(all, open);
  const { since } = open.holdings().menus;
  const shown = filtersOf(open).flatMap((filter) => shownBy(open.survey(filter), cells, since));
  return { cells, open, shown };
}

it('no withheld count follows from any others, over every filter, column, total and chart on offer', () => {
  fc.assert(
    fc.property(plays, (all) => {
      const { shown } = everythingShown(all);
      const told = shown.filter(({ count }) => count !== 'withheld').map(({ sum }) => sum);
      const withheld = shown.filter(
        ({ count, sum }) => count === 'withheld' && sum.some((part) => part !== 0n),
      );
      expect(withheld.filter(({ sum }) => follows(sum, told)).map(({ what }) => what)).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('what is told was counted, and is under five only where nobody could be, or of how many played again', () => {
  fc.assert(
    fc.property(plays, (all) => {
      const { cells, open, shown } = everythingShown(all);
      const counts = cells.map((cell) => BigInt(countIn(all, cell, open)));
      for (const { what, sum, count } of shown) {
        if (count === 'withheld') continue;
        const counted = sum.reduce((total, part, cell) => total + part * (counts[cell] ?? 0n), 0n);
        expect({ what, count: BigInt(count) }).toEqual({ what, count: counted });
        const nobody = sum.every((part) => part === 0n);
        if (!nobody && !/(first|later) total$/.test(what)) expect(count).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
