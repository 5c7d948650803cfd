import { BOUNDS, ENDLESS } from '../bounds.ts';
import type { Line, Turn } from '../script.ts';
import type { Written } from '../written.ts';

/** Where a story's words stand in its sources; empty for a story that came compiled. */
export type Places = ReadonlyMap<string, Written>;

/** Why a story could not go on, in words for whoever plays it, with the place where its author can look. */
export function faultWords({ fault = '', at = '', lines }: Turn, places: Places): string {
  const said = fault.replace(/^(?:RUNTIME )?(?:ERROR|WARNING): /, '').replace(/^Error: /, '');
  const [, path = '', rest = said] = /^\(Ink Pointer -> (.*?)\): ([\s\S]*)$/.exec(said) ?? [];
  return `${reason(rest, lines)}${placeWords(nearest(path || at, places))}`;
}

function reason(said: string, lines: readonly Line[]): string {
  if (said.includes(ENDLESS)) return endless(lines);
  const external = /Missing function binding for external: '([^']+)'/.exec(said)?.[1];
  if (external !== undefined)
    return `This story asks for something called “${external}”, which only the program it was written for can do.`;
  if (said.startsWith('ran out of content'))
    return 'The words run out here, and nothing says that this is the end. Its author may have left out “-> END”.';
  if (said.startsWith('obj is null or undefined'))
    return 'A sum in this story has no answer. It may divide by nothing.';
  if (/call stack/i.test(said)) return 'This story is folded into itself too deeply to be unfolded.';
  return `The story engine says: ${said}${/[.?!)]$/.test(said) ? '' : '.'}`;
}

function endless(lines: readonly Line[]): string {
  const last = lines.findLast(({ text }) => text.trim() !== '')?.text.trim();
  const near = last === undefined ? '' : `, near “${beginning(last)}”`;
  const after =
    lines.length < BOUNDS.lines
      ? `It was stopped${near}`
      : `It was stopped after ${BOUNDS.lines.toLocaleString('en-US')} lines${near}`;
  return `This story goes round and round without ever asking you anything. ${closed(after)}`;
}

/** A sentence that ends in a quotation ends with what is quoted. */
const closed = (sentence: string): string => (/[.?!…]”$/.test(sentence) ? sentence : `${sentence}.`);

function placeWords(written: Written | undefined): string {
  return written === undefined ? '' : ` Look near line ${written.line} of ${written.file}.`;
}

/** The words that stand nearest before a place of the compiled story, in the same part of it. */
function nearest(pointer: string, places: Places): Written | undefined {
  const path = pointer
    .replace(/^Ink Pointer -> /, '')
    .replace(/ -- index (\d+)$/, '.$1')
    .split('.');
  let best: Written | undefined;
  let depth = 0;
  for (const [at, written] of places) {
    const parts = at.split('.');
    const shared = sharedBy(parts, path);
    if (shared === 0 || shared < depth) continue;
    if (shared > depth || isBefore(parts[shared], path[shared])) best = written;
    depth = shared;
  }
  return best;
}

function sharedBy(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((part, index) => part !== other[index]);
  return end < 0 ? one.length : end;
}

const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || Number(one) <= Number(other);

const beginning = (text: string): string => {
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : text;
};
