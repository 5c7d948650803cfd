import { useState } from 'preact/hooks';
import { letterIsDue } from '../../model/group/ballot.ts';
import { correctable } from '../../model/group/count.ts';
import type { Room } from '../../model/group/room.ts';
import { letter } from '../../model/group/spoken.ts';
import type { Choice } from '../../model/script.ts';
import { KeyButton } from '../../overlay/group/bars.tsx';
import { ORDINALS, stepName } from '../../overlay/group/words.ts';
import { VoteDesk } from '../../overlay/pane/desk.tsx';
import type { RoomActions } from '../room/actions.ts';

export interface DeskProps {
  readonly room: Room;
  readonly actions: RoomActions;
}

/** What can be counted, put right or named now. */
export function Desk({ room, actions }: DeskProps) {
  const [mending, mend] = useState<{ readonly turn: number; readonly round: number }>();
  const { ballot, session, plan } = room;
  const choicesAt = (turn: number): readonly Choice[] => session.turns[turn - 1]?.choices ?? [];
  const shown = correctable(room);
  const mended = shown.find(({ turn }) => turn === mending?.turn);
  const vote = mending && mended?.rounds[mending.round - 1];
  if (mending && mended && vote) {
    return (
      <>
        <VoteDesk
          key={`${mending.turn} ${mending.round}`}
          ballot={mended}
          choices={choicesAt(mended.turn)}
          vote={vote}
          title={`${ORDINALS[mending.round - 1] ?? 'A later'} vote, put right`}
          headcount={plan.headcount}
          count={(what, by) => {
            const now = what === 'pass' ? vote.pass : (vote.counts[mended.offered.indexOf(what.option)] ?? 0);
            actions.correct(mending, what, String(now + by));
          }}
          type={(what, typed) => actions.correct(mending, what, typed)}
          came={actions.headcount}
        />
        <KeyButton name="Done" press={() => mend(undefined)} />
      </>
    );
  }
  const counting = room.at === 'ballot' && ballot?.step === 'vote';
  const naming = room.at === 'ballot' && ballot !== undefined && letterIsDue(ballot);
  return (
    <>
      {counting && (
        <VoteDesk
          ballot={ballot}
          choices={choicesAt(ballot.turn)}
          vote={ballot.entry}
          title={stepName(ballot)}
          headcount={plan.headcount}
          count={actions.count}
          type={actions.type}
          came={actions.headcount}
        />
      )}
      {naming && (
        <p class="naming" role="group" aria-label="Name the letter">
          {ballot.offered.map((choice, place) => (
            <KeyButton
              key={choice}
              name={letter(place)}
              cap={String(place + 1)}
              press={() => actions.decide(choice)}
            />
          ))}
        </p>
      )}
      {shown.length > 0 && (
        <details class="mend">
          <summary>Put a count right</summary>
          <ul>
            {shown.flatMap(({ turn, decision, rounds }) =>
              rounds.map((tally, index) => (
                <li key={`${turn} ${index}`}>
                  <button type="button" onClick={() => mend({ turn, round: index + 1 })}>
                    {decision}, {(ORDINALS[index] ?? 'later').toLowerCase()} vote:{' '}
                    {tally.counts.map((count, place) => `${letter(place)} ${count}`).join(', ')}
                  </button>
                </li>
              )),
            )}
          </ul>
        </details>
      )}
    </>
  );
}
