import { cueOf } from '../../model/scene.ts';
import type { Explored, Passage, Place, Said } from './graph.ts';
import type { Finding, Row } from './report.ts';
import type { Subject } from './subject.ts';
import { ordered } from './walk.ts';

const ORIGINS = 4;
const LINES = 3;

/** Whether choices come back: as delayed effects, and as lines that depend on what was chosen before. */
export function returnsOf(subject: Subject): {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
} {
  const { card, passages, explored } = subject;
  const origins = new Set(
    passages.flatMap(({ lines }) => lines.flatMap((line) => cueOf(line, 'delayed')?.from ?? [])),
  );
  const acts = dependentLines(subject);
  const counts = [...acts]
    .toSorted(([one], [other]) => one - other)
    .map(([act, lines]) => `act ${act}: ${lines.size}`);
  const findings: Finding[] = [];
  if (origins.size < ORIGINS)
    findings.push({
      file: card.file,
      text: `${origins.size} options come back with "# delayed"; at least ${ORIGINS} should.`,
    });
  for (const [act, lines] of acts)
    if (act > 1 && lines.size < LINES)
      findings.push({
        file: card.file,
        text: `In act ${act} ${lines.size} lines depend on what was chosen before; at least ${LINES} should.`,
      });
  return {
    rows: [
      {
        name: 'returns',
        text: `${origins.size} origins of delayed effects; lines that depend on state: ${counts.join(', ')}`,
      },
    ],
    findings: [...findings, ...untaken(subject, explored)],
  };
}

/**
 * By act, the lines of the source that are said to some and not to others who have just chosen the same. The option
 * itself makes no difference there: only what was chosen before can.
 */
function dependentLines({ explored, at }: Subject): ReadonlyMap<number, ReadonlySet<string>> {
  const groups = new Map<string, { act: number; passages: Set<Passage> }>();
  const acts = new Map<number, Set<string>>();
  for (const { act, ways } of explored.places) {
    if (!acts.has(act)) acts.set(act, new Set());
    for (const { choice, passage } of ways) {
      const key = `${act} ${choice}`;
      const group = groups.get(key) ?? { act, passages: new Set() };
      groups.set(key, group);
      group.passages.add(passage);
    }
  }
  for (const { act, passages } of groups.values()) {
    const said = new Map<string, { act: number; text: string; count: number }>();
    for (const passage of passages)
      for (const { text, inAct } of withActs(passage, act)) {
        const key = `${inAct} ${text}`;
        const known = said.get(key) ?? { act: inAct, text, count: 0 };
        said.set(key, { ...known, count: known.count + 1 });
      }
    for (const { act: inAct, text, count } of said.values()) {
      if (text === '' || count === passages.size) continue;
      const { file, line } = at(text);
      const lines = acts.get(inAct) ?? new Set();
      acts.set(inAct, lines.add(line === undefined ? text : `${file}:${line}`));
    }
  }
  return acts;
}

/** The lines of a passage, each once, with the act in which it is said. */
function withActs(
  { lines }: Passage,
  from: number,
): readonly { readonly text: string; readonly inAct: number }[] {
  let inAct = from;
  const seen = new Map<string, { text: string; inAct: number }>();
  for (const line of lines) {
    if (cueOf(line, 'card')?.card === 'pov') inAct += 1;
    seen.set(`${inAct} ${line.text}`, { text: line.text, inAct });
  }
  return [...seen.values()];
}

/** Delayed effects of an option that somebody who sees them has not taken. */
function untaken({ atTag }: Subject, { places, opening }: Explored): readonly Finding[] {
  const order = ordered(places);
  if (order === undefined) return [];
  const bits = new Map<string, number>();
  for (const { decision, ways } of places)
    for (const name of [decision, ...ways.map(({ choice }) => choice)])
      if (name !== undefined && !bits.has(name)) bits.set(name, bits.size);
  const width = Math.ceil(bits.size / 32);
  const sure = new Int32Array(places.length * width).fill(-1);
  sure.fill(0, 0, width);
  const found = new Map<string, Finding>();
  const demand = (lines: readonly Said[], place: Place | undefined, choice: string | undefined): void => {
    for (const line of lines) {
      const from = cueOf(line, 'delayed')?.from;
      if (from === undefined || found.has(from) || from === choice || from === place?.decision) continue;
      const bit = bits.get(from);
      const taken =
        bit !== undefined && place && ((sure[place.number * width + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1;
      if (bit === undefined)
        found.set(from, {
          ...atTag(`delayed: ${from}`),
          text: `"# delayed: ${from}" names no option and no decision.`,
        });
      else if (!taken)
        found.set(from, {
          ...atTag(`delayed: ${from}`),
          text: `"# delayed: ${from}" is also said to players who did not choose it: "${line.text.slice(0, 50)}"`,
        });
    }
  };
  demand(opening.lines, undefined, undefined);
  const set = (target: Int32Array, name: string | undefined): void => {
    const bit = name === undefined ? undefined : bits.get(name);
    if (bit !== undefined) target[bit >> 5] = (target[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  for (const place of order) {
    for (const { choice, passage, to } of place.ways) {
      demand(passage.lines, place, choice);
      const next = sure.slice(place.number * width, (place.number + 1) * width);
      set(next, choice);
      set(next, place.decision);
      for (let word = 0; word < width; word += 1)
        sure[to * width + word] = (sure[to * width + word] ?? 0) & (next[word] ?? 0);
    }
  }
  return [...found.values()];
}
