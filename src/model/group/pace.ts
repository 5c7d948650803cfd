import { type Due, runSheet } from './plan.ts';
import { playedBallots } from './minutes.ts';
import type { Room } from './room.ts';

/** One line of the run sheet, and how the meeting stands to it. */
export interface PlannedLine extends Due {
  /** The minute in which it was played. */
  readonly came?: number;
  /** The next thing to do, or the one that is going on. */
  readonly now: boolean;
}

/** How a meeting goes by its plan, in whole minutes. */
export interface Pace {
  readonly spent: number;
  readonly left: number;
  /** Minutes behind the plan; below 0 the meeting is ahead of it. */
  readonly behind: number;
  readonly lines: readonly PlannedLine[];
  /** The next decision to talk about at length, after the one that is going on. */
  readonly nextCore?: string;
}

const MINUTE = 60_000;

/** `started`, `times` (when each letter was played) and `now` are milliseconds since 1970. */
export function paceOf(
  room: Room,
  decisions: readonly { readonly id: string; readonly core: boolean }[],
  clock: { readonly started: number; readonly times: readonly number[]; readonly now: number },
): Pace {
  const sheet = runSheet(room.plan.minutes, decisions);
  const minute = (at: number): number => Math.max(0, Math.floor((at - clock.started) / MINUTE));
  const played = playedBallots(room);
  const came = new Map(
    played.flatMap(({ decision }, index) => {
      const at = clock.times[index];
      return at === undefined ? [] : [[decision, minute(at)] as const];
    }),
  );
  const done = new Set(played.map(({ decision }) => decision));
  const at = room.at === 'talk' ? 'talk' : sheet.find(({ what }) => !done.has(what))?.what;
  const lines = sheet.map((line): PlannedLine => {
    const when = came.get(line.what);
    return { ...line, now: line.what === at, ...(when === undefined ? {} : { came: when }) };
  });
  const spent = minute(clock.now);
  const here = lines.findIndex(({ now }) => now);
  const core = lines.slice(here + 1).find((line) => line.core && !done.has(line.what));
  return {
    spent,
    left: Math.max(0, room.plan.minutes - spent),
    behind: behindAt(spent, lines[here]?.minute, lines[here + 1]?.minute ?? room.plan.minutes, played.length),
    lines,
    ...(core === undefined ? {} : { nextCore: core.what }),
  };
}

/** Behind once the next thing is due; ahead while this one is not, unless nothing has been played yet. */
function behindAt(spent: number, due: number | undefined, next: number, played: number): number {
  if (spent > next) return spent - next;
  return due !== undefined && spent < due && played > 0 ? spent - due : 0;
}

/** "4 min in · 26 left · 1 behind the plan". */
export function paceSentence({ spent, left, behind }: Pace): string {
  const plan =
    behind > 0 ? `${behind} behind the plan` : behind < 0 ? `${-behind} ahead of the plan` : 'on the plan';
  return `${spent} min in · ${left} left · ${plan}`;
}
