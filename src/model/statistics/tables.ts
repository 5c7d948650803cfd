import { list } from '../group/spoken.ts';
import { bandWord, METER_TITLES } from '../meters.ts';
import {
  type Count,
  type Course,
  type Endings,
  type Finding,
  type Flow,
  type FlowNode,
  type Holdings,
  type Mix,
  type OptionName,
  type Series,
  SERIES,
  type Topic,
  type Trend,
} from './survey.ts';

/** Rows as they stand in the page and in a file, so that the two never differ. The first cell of a row names it. */
export interface Table {
  readonly title: string;
  /** No two alike. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** In place of a count, a choice, its words: what could point at somebody. */
export const WITHHELD = 'withheld';

/** From this many up a share says something; below it only the count does. */
const SHARES_FROM = 20;

const SERIES_NAMES: Readonly<Record<Series, string>> = {
  first: 'Alone, first time',
  later: 'Alone, later',
  one: 'Round one',
  two: 'Round two',
  brought: 'Alone, brought in',
};

const cell = (count: Count | undefined): string => (count === undefined ? '' : String(count));

/** Options as rows; whose answers as columns, with shares where there are enough of them. */
export function mixTable(mix: Mix): Table {
  const asked = askedOf([mix]);
  return { title: mix.sentence, head: ['Option', 'Words', ...headOf(asked)], rows: rowsOf(mix, asked) };
}

/** The same for every decision of a talking point, one below the other. */
export function topicTable({ sentence, mixes }: Topic): Table {
  const asked = askedOf(mixes);
  return {
    title: sentence,
    head: ['Decision', 'Option', 'Words', ...headOf(asked)],
    rows: mixes.flatMap((mix) => rowsOf(mix, asked).map((row) => [mix.decision.name, ...row])),
  };
}

/** A series that a table has a column for, and whether it has one for shares. */
interface Asked {
  readonly series: Series;
  readonly shares: boolean;
}

function askedOf(mixes: readonly Mix[]): readonly Asked[] {
  const columns = mixes.flatMap((mix) => mix.columns);
  return SERIES.flatMap((series) => {
    const own = columns.filter((column) => column.series === series);
    return own.length === 0 ? [] : [{ series, shares: own.some(({ total }) => isEnough(total)) }];
  });
}

const isEnough = (total: Count | undefined): total is number =>
  typeof total === 'number' && total >= SHARES_FROM;

const headOf = (asked: readonly Asked[]): readonly string[] =>
  asked.flatMap(({ series, shares }) => {
    const name = SERIES_NAMES[series];
    return shares ? [name, `${name}, in 100`] : [name];
  });

function rowsOf({ columns, rows, folds }: Mix, asked: readonly Asked[]): Table['rows'] {
  const totals = new Map(columns.map(({ series, total }) => [series, total]));
  const cells = (counts: Readonly<Partial<Record<Series, Count>>>): readonly string[] =>
    asked.flatMap(({ series, shares }) => {
      const count = counts[series];
      const total = totals.get(series);
      const share =
        typeof count === 'number' && isEnough(total) ? String(Math.round((100 * count) / total)) : '';
      return shares ? [cell(count), share] : [cell(count)];
    });
  return [
    ...rows.map(({ option, counts }) => [optionCell(option), option.text ?? '', ...cells(counts)]),
    ...folds.map(({ series, letters, together }) => [
      `${list(letters)} together`,
      '',
      ...cells({ [series]: together }),
    ]),
    ['All', '', ...cells(Object.fromEntries(totals))],
  ];
}

const optionCell = ({ letter, older }: OptionName): string => (older ? `${letter}, older wording` : letter);

/** The marks of a finding's chart. */
export const findingTable = ({ sentence, bars }: Finding): Table => ({
  title: sentence,
  head: ['What', 'Count', 'Of', 'In words'],
  rows: bars.map(({ label, count, of, mark }) => [label, String(count), cell(of), mark]),
});

/** Each way from a step to the next, the widest first, and how much of the walking is not shown. */
export function flowTable({ sentence, steps, nodes, links, left }: Flow): Table {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const name = (id: string): string => stopWords(known.get(id), steps);
  return {
    title: sentence,
    head: ['From', 'To', 'Plays'],
    rows: [
      ...links
        .toSorted((one, other) => other.count - one.count)
        .map(({ from, to, count }) => [name(from), name(to), String(count)]),
      ...(left.steps === 0 ? [] : [['Ways too narrow to show', `of ${left.of} in all`, cell(left.steps)]]),
    ],
  };
}

function stopWords(node: FlowNode | undefined, steps: readonly string[]): string {
  if (node === undefined) return '';
  const step = steps[node.step];
  const said = node.option === undefined ? node.title : `${node.option.letter}, ${node.title}`;
  return step === undefined ? said : `${step}: ${said}`;
}

/** A meter after each decision, in its bands' words: numbers of a meter are never shown. */
export const courseTable = ({ meter, sentence, marks }: Course): Table => ({
  title: sentence,
  head: [`${METER_TITLES[meter]} after`, 'A quarter were below', 'The middle', 'A quarter were above'],
  rows: marks.map(({ name, low, median, high }) => [
    name,
    ...[low, median, high].map((value) => bandWord(meter, value)),
  ]),
});

/** How plays ended, and how many would have by chance alone where that is known. */
export function endingsTable({ sentence, rows, plays }: Endings): Table {
  const known = rows.some(({ chance }) => chance !== undefined);
  const beside = (chance: string): readonly string[] => (known ? [chance] : []);
  return {
    title: sentence,
    head: ['Ending', 'Plays', ...beside('By chance')],
    rows: [
      ...rows.map(({ titles, count, chance }) => [
        list(titles, 'or'),
        cell(count),
        ...beside(chance === undefined ? '' : String(Math.round(chance))),
      ]),
      ['All', String(plays), ...beside('')],
    ],
  };
}

/** How much was played, stretch by stretch, and how many in 100 first took what most take at first. */
export function trendTable({ sentence, stretches, of }: Trend): Table {
  const share = of && `${of.option.letter} first at ${of.decision.name}, in 100`;
  return {
    title: sentence,
    head: ['When', 'Plays alone', 'Rooms', ...(share === undefined ? [] : [share])],
    rows: stretches.map((stretch) => [
      stretch.name,
      cell(stretch.alone),
      cell(stretch.rooms),
      ...(share === undefined ? [] : [cell(stretch.share)]),
    ]),
  };
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** What there is, by story. Stories that are counted together stand in one row. */
export const holdingsTable = ({ rows, alone, rooms }: Holdings): Table => ({
  title: 'What there is',
  head: ['Story', 'Plays alone', 'Rooms', 'Last played'],
  rows: [
    ...rows.map((row) => [list(row.titles), cell(row.alone), String(row.rooms), DAY.format(row.last)]),
    ['All', cell(alone), String(rooms), ''],
  ],
});
