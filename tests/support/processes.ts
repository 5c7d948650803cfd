import { execFileSync } from 'node:child_process';

export interface Running {
  readonly id: number;
  readonly parent: number;
  /** The command line that it was started with. */
  readonly command: string;
}

/** Kills at once, as a power cut would, whatever runs here and fits. */
export function killWhere(fits: (process: Running) => boolean): void {
  for (const each of running().filter(fits)) {
    try {
      process.kill(each.id, 'SIGKILL');
    } catch {
      // It went with the one before it.
      continue;
    }
  }
}

function running(): readonly Running[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) =>
      found === null ? [] : [{ id: Number(found[1]), parent: Number(found[2]), command: found[3] ?? '' }],
    );
}
