import type { Explored } from './graph.ts';
import type { Finding, Row } from './report.ts';
import type { Subject } from './subject.ts';
import { isBox, readTree } from './tree.ts';
import type { Compiled } from '../../model/script.ts';
import { census } from './walk.ts';

const WORDS = { least: 900, most: 1400 };

/** Whether every way ends well, how long it is, and what nobody ever comes to. */
export function reachOf(
  subject: Subject,
  compiled: Compiled,
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const { card, explored } = subject;
  const count = census(explored);
  const words = count?.words;
  return {
    rows: [
      {
        name: 'words',
        text: words
          ? `${words.least} to ${words.most} on a way through, options included`
          : 'no longest way: the story goes in circles',
      },
    ],
    findings: [
      ...faults(explored, card.file),
      ...ends(subject),
      ...(count
        ? []
        : [
            {
              file: card.file,
              text: 'The story can come back to where it was and go round without end. Use * instead of +, or a way on.',
            },
          ]),
      ...(words && (words.least < WORDS.least || words.most > WORDS.most)
        ? [
            {
              file: card.file,
              text: `A way through has ${words.least} to ${words.most} words; it should be ${WORDS.least} to ${WORDS.most}.`,
            },
          ]
        : []),
      ...unreached(subject, compiled),
    ],
  };
}

function faults({ places }: Explored, file: string): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const { fault } of places) if (fault !== undefined) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts].map(([fault, count]) => {
    const line = /line (\d+)/.exec(fault)?.[1];
    const where = /'([^']+\.ink)'/.exec(fault)?.[1] ?? file;
    return {
      file: where,
      line: Number(line ?? 0),
      text: `The story breaks off in ${count} ${count === 1 ? 'place' : 'places'}: ${fault}`,
    };
  });
}

function ends({ card, explored, atTag }: Subject): readonly Finding[] {
  const { file } = card;
  const findings: Finding[] = [];
  const last = explored.places.filter(({ ways, fault }) => ways.length === 0 && fault === undefined);
  const bare = last.filter(({ ending }) => ending === undefined).length;
  if (bare > 0)
    findings.push({
      file,
      text: `${bare} ${bare === 1 ? 'end has' : 'ends have'} no "# ending" on the way. Every way leads past one.`,
    });
  const reached = new Set(last.map(({ ending }) => ending));
  for (const { id } of card.endings)
    if (!reached.has(id))
      findings.push({ ...atTag(`ending: ${id}`), text: `Nobody comes to the ending ${id}.` });
  for (const id of reached)
    if (id !== undefined && !card.endings.some((ending) => ending.id === id))
      findings.push({ ...atTag(`ending: ${id}`), text: `manifest.json does not know the ending ${id}.` });
  const asked = new Set(explored.places.map(({ decision }) => decision));
  for (const { id } of card.decisions)
    if (!asked.has(id)) findings.push({ ...atTag(`decision: ${id}`), text: `Nobody is asked ${id}.` });
  for (const id of asked)
    if (id !== undefined && !card.decisions.some((decision) => decision.id === id))
      findings.push({ ...atTag(`decision: ${id}`), text: `manifest.json does not know the decision ${id}.` });
  const mute = explored.places.find(({ ways, decision }) => ways.length > 0 && decision === undefined);
  if (mute)
    findings.push({
      ...atTag(`id: ${mute.ways[0]?.choice ?? ''}`),
      text: 'These options come with no "# decision" before them.',
    });
  return findings;
}

/** Knots, options and words that the engine never came to, on any way. */
function unreached(subject: Subject, compiled: Compiled): readonly Finding[] {
  const { written, reached, options, sources, card, atTag } = subject;
  const findings: Finding[] = [];
  const root = readTree(compiled.ink);
  const came = [...reached];
  const lost = [...root.named].filter(
    ([name, box]) =>
      name !== 'global decl' &&
      box.pieces.some((piece) => isBox(piece) || piece.value !== 'done') &&
      !came.some((path) => path.startsWith(`${name}.`)),
  );
  for (const [name] of lost) {
    const first = [...written].find(([path]) => path.startsWith(`${name}.`))?.[1];
    findings.push({
      ...(first ? { file: first.file, line: first.line } : { file: card.file }),
      text: `Nobody comes to "${name}".`,
    });
  }
  const ids = sources.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      [...line.replace(/\/\/.*$/, '').matchAll(/\[.*#\s*id:\s*([\w.-]+)\s*\]/g)].map(([, id = '']) => id),
    ),
  );
  for (const id of new Set(ids)) {
    if (!options.some((option) => option.id === id))
      findings.push({ ...atTag(`id: ${id}`), text: `Nobody is offered "${id}".` });
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      findings.push({
        ...atTag(`id: ${id}`),
        text: `Two options are called "${id}"; votes are counted by this name.`,
      });
  }
  for (const { id, decision } of options)
    if (!id.startsWith(`${decision}.`))
      findings.push({
        ...atTag(`id: ${id}`),
        text: `"${id}" is offered at ${decision}: its name begins with another decision.`,
      });
  const silent = [...written].filter(
    ([path]) => !reached.has(path) && !lost.some(([name]) => path.startsWith(`${name}.`)),
  );
  for (const { file, line, text } of new Map(
    silent.map(([, each]) => [`${each.file}:${each.line}`, each]),
  ).values())
    findings.push({ file, line, text: `Nobody comes to this: "${short(text)}"` });
  return findings;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
