import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Because, StoryCard } from '../../model/papers.ts';
import type { Explored, Passage } from './graph.ts';
import { type Play, randomPlays, shiftNow, type Shift } from './walk.ts';
import type { Finding } from './report.ts';
import type { Written } from '../../model/written.ts';

/** Everything that the rules look at: a story with all its ways through, and where its words were written. */
export interface Subject {
  readonly card: StoryCard;
  readonly because: Because;
  readonly explored: Explored;
  /** Every passage that is ever said, once. */
  readonly passages: readonly Passage[];
  readonly options: readonly Option[];
  readonly plays: readonly Play[];
  readonly written: ReadonlyMap<string, Written>;
  /** Paths of the pieces that somebody comes to. */
  readonly reached: ReadonlySet<string>;
  readonly sources: readonly Source[];
  at(text: string): Pick<Finding, 'file' | 'line'>;
  atTag(tag: string): Pick<Finding, 'file' | 'line'>;
}

/** An option wherever it was offered. */
export interface Option {
  readonly id: string;
  readonly decision: string;
  /** As players read it: more than one where the words depend on state. */
  readonly texts: readonly string[];
  readonly shifts: readonly Shift[];
}

export interface Source {
  readonly file: string;
  readonly lines: readonly string[];
}

export const PLAYS = 10_000;
const SEED = 7;

interface Given {
  readonly card: StoryCard;
  readonly path: string;
  readonly files: readonly string[];
  readonly because: Because;
  readonly explored: Explored;
  readonly written: ReadonlyMap<string, Written>;
  readonly reached: ReadonlySet<string>;
}

export function subjectOf({ path, files, ...given }: Given): Subject {
  const { explored, written } = given;
  const sources = files.map((file) => ({
    file: relative(dirname(path), file),
    lines: readFileSync(file, 'utf8').split('\n'),
  }));
  const said = [...written.values()];
  return {
    ...given,
    sources,
    passages: [
      ...new Set([
        explored.opening,
        ...explored.places.flatMap(({ ways }) => ways.map(({ passage }) => passage)),
      ]),
    ],
    options: optionsOf(explored),
    plays: randomPlays(explored, PLAYS, SEED),
    at: (text) => {
      const piece =
        said.find((each) => each.text === text) ??
        said
          .filter((each) => text.includes(each.text))
          .toSorted((one, other) => other.text.length - one.text.length)[0];
      return piece ? { file: piece.file, line: piece.line } : { file: given.card.file };
    },
    atTag: (tag) => {
      const [kind = '', value = ''] = tag.split(/:\s*/);
      const found = new RegExp(`#\\s*${escape(kind)}\\s*:\\s*${escape(value.trim())}(?![\\w.-])`);
      for (const { file, lines } of sources) {
        const line = lines.findIndex((each) => found.test(each));
        if (line >= 0) return { file, line: line + 1 };
      }
      return { file: given.card.file };
    },
  };
}

function optionsOf({ places }: Explored): readonly Option[] {
  const found = new Map<string, { decision: string; texts: Set<string>; shifts: Map<string, Shift> }>();
  const shifts = new Map<Passage, Shift>();
  for (const { decision = '', ways } of places) {
    for (const { choice, text, passage } of ways) {
      const shift = shifts.get(passage) ?? shiftNow(passage);
      shifts.set(passage, shift);
      const option = found.get(choice) ?? { decision, texts: new Set(), shifts: new Map() };
      found.set(choice, option);
      option.texts.add(text);
      option.shifts.set(`${shift.morale} ${shift.account}`, shift);
    }
  }
  return [...found].map(([id, { decision, texts, shifts: moved }]) => ({
    id,
    decision,
    texts: [...texts],
    shifts: [...moved.values()],
  }));
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
