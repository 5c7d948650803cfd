import type { Change } from './meters.ts';
import { decisionsOf, ledgerOf } from './path.ts';
import type { PlayRecord } from './record.ts';
import type { Session } from './session.ts';

type Telling = NonNullable<PlayRecord['ledger']>[number];
type Move = Telling['now'];

const NOTHING: Move = { morale: 0, account: 0 };

/**
 * What each decision that stands did to the team at once, and what came back of it later, as far as the play was read.
 * Only of decisions that were `recorded`: those of a play that this one went on from belong to that one.
 */
export function tellingsOf(
  session: Session,
  recorded: { readonly has: (decision: string) => boolean },
): Telling[] {
  const standing = decisionsOf(session).filter(({ id, taken }) => taken !== undefined && recorded.has(id));
  const tellings = new Map(
    standing.map(({ id }): [string, Telling] => [id, { decision: id, now: NOTHING, late: NOTHING }]),
  );
  for (const { change, from, decision } of ledgerOf(session)) {
    const telling = tellings.get((from ?? decision)?.id ?? '');
    if (telling === undefined) continue;
    const when = from === undefined ? 'now' : 'late';
    tellings.set(telling.decision, { ...telling, [when]: plus(telling[when], change) });
  }
  return [...tellings.values()];
}

const plus = (sum: Move, { morale, account }: Change): Move => ({
  morale: whole(sum.morale + morale),
  account: whole(sum.account + account),
});

/** A column of records holds whole numbers up to a meter's length. */
const whole = (value: number): number => Math.max(-100, Math.min(100, Math.round(value)));
