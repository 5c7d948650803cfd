import type { Because } from '../../model/papers.ts';
import { checkSources } from '../check.ts';
import { balanceOf, leadsOf } from './balance.ts';
import { chanceIn } from './chance.ts';
import { type Exploration, explore, TooWide } from './explore.ts';
import { keysIn, linesOf } from './lines.ts';
import { reachOf } from './reach.ts';
import type { Finding, Row, Share, StoryReport } from './report.ts';
import { returnsOf } from './returns.ts';
import type { ShelfStory } from './shelf.ts';
import { type Subject, subjectOf } from './subject.ts';
import { census, habit } from './walk.ts';
import { zone } from '../../model/meters.ts';
import { wordsIn } from './passage.ts';

/** Plays one story through in every way and holds it to the rules. Whatever fails, the figures are still given. */
export function checkStory({ card, path, compilation }: ShelfStory, because: Because): StoryReport {
  const started = performance.now();
  const report = (rows: readonly Row[], findings: readonly Finding[], share?: Share): StoryReport => ({
    id: card.id,
    title: card.title,
    seconds: (performance.now() - started) / 1000,
    rows,
    findings,
    ...(share ? { share } : {}),
  });
  if (!compilation.ok)
    return report(
      [],
      compilation.problems.map(({ file, line, message: text }) => ({ file, line, text })),
    );
  const { compiled, files, written } = compilation;
  const sources = checkSources(path, files, because).map(({ file, line, message: text }) => ({
    file,
    line,
    text,
  }));
  const chance = chanceIn(compiled.ink).map((name) => ({
    file: card.file,
    text: `The story leaves something to chance (${name}). Every way cannot be followed then, and two players who choose alike read different things: let a choice decide instead. The figures hold for one cast of the dice.`,
  }));
  const exploration = tryExplore(() => explore(compiled));
  if ('text' in exploration) return report([], [...sources, ...chance, { file: card.file, ...exploration }]);
  const { explored, pieces } = exploration;
  const reached = new Set([...pieces].map((piece) => piece.path.toString()));
  const subject = subjectOf({ card, path, files, because, explored, written, reached });
  const parts = [reachOf(subject, compiled), balanceOf(subject), linesOf(subject), returnsOf(subject)];
  const rows = [exploredRow(exploration), ...parts.flatMap((part) => part.rows)];
  const findings = [...sources, ...chance, ...parts.flatMap((part) => part.findings)];
  return report(rows, unique(findings), shareOf(subject));
}

function tryExplore(run: () => Exploration): Exploration | { readonly text: string } {
  try {
    return run();
  } catch (error) {
    if (error instanceof TooWide) return { text: `${error.message}. Does a number count up without end?` };
    throw error;
  }
}

function exploredRow({ explored, played }: Exploration): Row {
  const ways = explored.places.reduce((sum, place) => sum + place.ways.length, 0);
  const paths = census(explored)?.paths;
  const number = (value: number): string => value.toLocaleString('en');
  const through = paths === undefined ? 'ways without end' : `all ${number(paths)} ways through`;
  const saved = ways === 0 ? 0 : 1 - played / (ways + 1);
  return {
    name: 'played',
    text: `${through}: ${number(explored.places.length)} places that differ, ${number(ways)} turns, ${number(played)} of them played (${(saved * 100).toFixed(1)} % were known)`,
  };
}

function shareOf(subject: Subject): Share {
  const greedy = habit(subject.explored, ['morale', 'account']);
  return {
    decisions: leadsOf(subject).map(({ id, lead }) => ({
      id,
      lead,
      talk: subject.card.decisions.find((decision) => decision.id === id)?.talk,
    })),
    options: subject.options.map(({ id, texts, shifts }) => ({
      id,
      words: mean(texts.map(wordsIn)),
      account: mean(shifts.map(({ account }) => account)),
    })),
    greedy: greedy && zone(greedy.end.meters),
    keys: keysIn(subject.passages),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const unique = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
