import { readdirSync, readFileSync } from 'node:fs';

/** A second of a process's time is so many of the ticks that Linux counts by. */
const TICKS = 100;

interface Counted {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

/** Seconds of processor that everything started from here has used and that is still running: the browser, all of it. */
export function secondsBelow(root: number): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(counted);
  const below = new Set([root]);
  let known = 0;
  while (known < below.size) {
    known = below.size;
    for (const { id, parent } of all) if (below.has(parent)) below.add(id);
  }
  below.delete(root);
  return all.filter(({ id }) => below.has(id)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
}

/** What Linux says of a process; nothing of one that has just ended. */
function counted(id: string): readonly Counted[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of a program, in brackets, may have spaces and brackets of its own.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0] = fields.slice(11, 13);
    return [{ id: Number(id), parent, ticks: user + system }];
  } catch {
    return [];
  }
}
