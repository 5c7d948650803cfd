import { fittingStep } from '../../model/group/steps.ts';
import type { Room } from '../../model/group/room.ts';
import { ORDINALS, stepName, STEP_NAMES } from '../../overlay/group/words.ts';

/** The steps of the decision on the table: those behind, this one, and the one that fits next. */
export function Rail({ room }: { readonly room: Room }) {
  const { ballot, at, plan } = room;
  if (ballot === undefined || at !== 'ballot') {
    const where = { frame: 'The framing card', scene: 'The story', ballot: '', talk: 'The talk' }[at];
    return (
      <ol class="rail" aria-label="Steps">
        <li aria-current="step">{where}</li>
      </ol>
    );
  }
  const next = fittingStep(ballot, plan);
  return (
    <ol class="rail" aria-label="Steps">
      {ballot.trail.map(({ step, rounds }, index) => (
        <li key={index} class="past">
          {step === 'vote' ? `${ORDINALS[rounds] ?? 'One more'} vote` : STEP_NAMES[step]}
        </li>
      ))}
      <li aria-current="step">{stepName(ballot)}</li>
      {next !== undefined && <li class="next">then: {stepName(ballot, next).toLowerCase()}</li>}
    </ol>
  );
}
