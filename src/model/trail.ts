import type { Session } from './session.ts';

/** The same play, further on or just as far: nothing else was chosen on the way. */
export function leadsTo(session: Session, far: Session): boolean {
  return (
    session.seed === far.seed &&
    session.log.length <= far.log.length &&
    session.log.every((choice, at) => far.log[at] === choice)
  );
}

/** How far a play has been: it stays while the player only goes back, and ends where something else is chosen. */
export function furthest(far: Session, now: Session): Session {
  const further = far.log.length > now.log.length || far.read > now.read;
  return leadsTo(now, far) && further ? far : now;
}

/** One decision on from here along the same choices, as it stood before the player went back; nothing at the newest. */
export function forwardOf(far: Session, now: Session): Session | undefined {
  const count = now.turns.length;
  if (!leadsTo(now, far) || far.turns.length === count) return undefined;
  if (far.turns.length === count + 1) return far;
  const [first, ...rest] = far.turns;
  const turns = [first, ...rest.slice(0, count)] as const;
  return { ...far, turns, read: turns.at(-1)?.lines.length ?? 0, log: far.log.slice(0, count) };
}
