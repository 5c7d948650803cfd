import { RECORD_VERSION } from '../model/edition.ts';
import { tellingsOf } from '../model/ledger.ts';
import { decisionsOf, endingOf } from '../model/path.ts';
import type { Clock, Keeping, Store, View } from '../model/ports.ts';
import type { DecisionRecord, PlayRecord, Save } from '../model/record.ts';
import { sceneOf } from '../model/scene.ts';
import { choicesOf, hasEnded, lastTurn, type Session } from '../model/session.ts';
import type { Turn } from '../model/script.ts';
import { textsOf, wordingOf } from '../model/wording.ts';

export interface Sitting {
  readonly play: PlayRecord;
  /** The save that this play goes on with, if it does: decisions stored before are counted on from there. */
  readonly save?: Pick<Save, 'decisions' | 'attempts' | 'recorded'>;
  /** Whether the reader wants plays to be recorded, just now. */
  readonly recording: () => boolean;
}

/**
 * A view that stores every step as it happens: the decision, the play and the place in it, together.
 * `told` hears where each step went, so that the page can say when it will not be kept.
 */
export function autosave(
  store: Store,
  clock: Clock,
  sitting: Sitting,
  told: (keeping: Keeping) => void,
): View {
  let record = sitting.play;
  let stored = sitting.save?.decisions ?? 0;
  let recorded = sitting.save?.recorded ?? true;
  let shownAt: number | undefined;
  /** A turn that was come to before is gone forward to, and nothing is decided by that. */
  const known = new WeakSet<Turn>();
  const attempts = new Map(Object.entries(sitting.save?.attempts ?? {}));

  return (now, before) => {
    const again = known.has(lastTurn(now));
    now.turns.forEach((turn) => known.add(turn));
    if (now === before) return;
    recorded &&= sitting.recording();
    const decision = recorded && !again ? decided(now, before) : undefined;
    if (decision !== undefined) stored += 1;
    void store
      .keep({
        ...(recorded && stored > 0 ? { play: playAt(now, before) } : {}),
        ...(decision === undefined ? {} : { decision, texts: textsOf(lastTurn(before).choices) }),
        save: saveOf(now),
      })
      .then(told);
    if (choicesOf(now).length > 0 && choicesOf(now) !== choicesOf(before)) shownAt = clock.elapsed();
  };

  function playAt(now: Session, before: Session): PlayRecord {
    if (hasEnded(now) && !hasEnded(before)) {
      const ending = endingOf(now);
      record = { ...record, ended: clock.now(), ...(ending === undefined ? {} : { ending }) };
    }
    record = { ...record, ledger: tellingsOf(now, attempts) };
    return record;
  }

  function decided(now: Session, before: Session): DecisionRecord | undefined {
    if (now.turns.length !== before.turns.length + 1) return undefined;
    const decision = decisionsOf(now).findLast((each) => each.turn === before.turns.length);
    if (decision?.taken === undefined || decision.taken.counted === false) return undefined;
    const attempt = (attempts.get(decision.id) ?? 0) + 1;
    attempts.set(decision.id, attempt);
    return {
      play: record.id,
      number: stored + 1,
      decision: decision.id,
      option: decision.taken.id,
      offered: decision.offered.map(({ id }) => id),
      wordings: decision.offered.map(({ text }) => wordingOf(text)),
      attempt,
      ...(shownAt === undefined ? {} : { milliseconds: Math.round(clock.elapsed() - shownAt) }),
      before: lastTurn(before).meters,
      after: lastTurn(now).meters,
      at: clock.now(),
    };
  }

  function saveOf(now: Session): Save {
    return {
      version: RECORD_VERSION,
      story: record.story,
      fingerprint: record.fingerprint,
      play: record.id,
      seed: now.seed,
      carried: record.carried,
      started: record.started,
      log: [...now.log],
      read: now.read,
      decisions: stored,
      attempts: Object.fromEntries(attempts),
      ended: hasEnded(now),
      recorded,
      time: sceneOf(now).time,
      at: clock.now(),
    };
  }
}
