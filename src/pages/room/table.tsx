import { type Ballot, standing, STEPS } from '../../model/group/ballot.ts';
import type { Room } from '../../model/group/room.ts';
import { letter, movedSentence, splitSentence, tallySentence } from '../../model/group/spoken.ts';
import { speakersOf, splitOf } from '../../model/group/split.ts';
import type { Countable } from '../../model/group/tally.ts';
import type { Choice, ChoiceId } from '../../model/script.ts';
import { Counting } from '../../overlay/group/counting.tsx';
import { Options } from '../../overlay/group/options.tsx';
import { Results } from '../../overlay/group/results.tsx';
import { type Mount, Strip } from '../../overlay/group/scene.tsx';
import { Tile } from '../../overlay/group/tile.tsx';
import { CALLS } from '../../overlay/group/words.ts';
import { onCard } from './lines.ts';

export interface TableProps {
  readonly room: Room;
  readonly ballot: Ballot;
  readonly choices: readonly Choice[];
  readonly picture: Mount | undefined;
  readonly count: (what: Countable, by: 1 | -1) => void;
  readonly decide: (choice: ChoiceId) => void;
}

/** The page of a decision, from the options to the letter that will be played. */
export function DecisionTable({ room, ballot, choices, picture, count, decide }: TableProps) {
  const vote = standing(ballot);
  if (ballot.step === 'vote') {
    return (
      <Counting
        call={CALLS[room.plan.style]}
        ballot={ballot}
        choices={choices}
        headcount={room.plan.headcount}
        count={count}
      />
    );
  }
  if (vote === undefined || ballot.step === 'think') {
    return (
      <div class="deciding">
        <Strip picture={picture} lines={onCard(room.session)} />
        <Options choices={choices} />
        {ballot.step === 'predict' && <Letters ballot={ballot} decide={decide} />}
      </div>
    );
  }
  const split = splitOf(vote);
  const before = ballot.rounds.at(-2);
  return (
    <Results
      finding={before ? movedSentence(before, vote) : splitSentence(split)}
      aloud={tallySentence(vote)}
      choices={choices}
      vote={vote}
      {...(before ? { before } : {})}
      marked={before ? [] : speakersOf(vote, split)}
      mark="smallest"
    >
      <Offer ballot={ballot} decide={decide} />
    </Results>
  );
}

function Offer({ ballot, decide }: { readonly ballot: Ballot; readonly decide: (choice: ChoiceId) => void }) {
  const vote = standing(ballot);
  const split = vote === undefined ? undefined : splitOf(vote);
  const [speaker] = vote && split ? speakersOf(vote, split) : [];
  switch (ballot.step) {
    case 'smallest':
      return (
        <p>
          <b>Smallest group first.</b>{' '}
          {speaker === undefined ? (
            'Anybody who saw something else: what did you see? Nobody has to.'
          ) : (
            <q>What did you see that made {letter(speaker)} sensible?</q>
          )}
        </p>
      );
    case 'pairs':
      return (
        <p>
          <b>Turn to the person next to you.</b> What did they see? Forty-five seconds.
        </p>
      );
    case 'sides':
      return (
        <p>
          <b>Level.</b> Thirty seconds a side. Then one more vote.
        </p>
      );
    case 'curious':
      return (
        <div>
          <p>
            <b>Still level.</b> Which one are you more curious to see go wrong?
          </p>
          <Letters
            ballot={ballot}
            decide={decide}
            {...(split?.kind === 'level' ? { among: split.top } : {})}
          />
        </div>
      );
    default:
      return <Verdict ballot={ballot} decide={decide} />;
  }
}

/** The letter that will be played, and the question before it is. */
function Verdict({
  ballot,
  decide,
}: {
  readonly ballot: Ballot;
  readonly decide: (choice: ChoiceId) => void;
}) {
  const place = letterToPlay(ballot);
  if (place === undefined) return <Letters ballot={ballot} decide={decide} />;
  return (
    <p>
      <b>{letter(place)} it is.</b> Before we see, one breath each: <b>who pays for this, and when?</b>
    </p>
  );
}

/** The place of the letter that the next key would play. */
export function letterToPlay(ballot: Ballot): number | undefined {
  if (ballot.decided) return ballot.offered.indexOf(ballot.decided.choice);
  const vote = standing(ballot);
  const split = vote === undefined ? undefined : splitOf(vote);
  return split === undefined || split.kind === 'none' || split.kind === 'level' ? undefined : split.top;
}

interface LettersProps {
  readonly ballot: Ballot;
  readonly decide: (choice: ChoiceId) => void;
  readonly among?: readonly number[];
}

/** The letters as buttons, where one has to be named. */
function Letters({ ballot, decide, among }: LettersProps) {
  return (
    <p class="letters">
      {ballot.offered.map((choice, place) =>
        among === undefined || among.includes(place) ? (
          <button
            key={choice}
            type="button"
            aria-label={`Play ${letter(place)}`}
            onClick={() => decide(choice)}
          >
            <Tile place={place} />
          </button>
        ) : null,
      )}
    </p>
  );
}

/** How far along a decision is, among the steps that its manner has. */
export function stepsOf(ballot: Ballot): { readonly of: number; readonly at: number } {
  const shownSteps =
    ballot.manner === 'full'
      ? STEPS.filter((step) => step !== 'sides' && step !== 'curious')
      : (['vote', 'predict', 'reveal'] as const);
  const at = shownSteps.findIndex((step) => step === ballot.step);
  return { of: shownSteps.length, at: Math.max(0, at) };
}
