import type { Talk } from '../../model/cues.ts';
import type { Ballot, Step } from '../../model/group/ballot.ts';
import type { RoomRefusal } from '../../model/group/room.ts';
import type { Style } from '../../model/group/plan.ts';

/** A step's name, on its mark and on the key that leads to it. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  think: 'Silent think',
  vote: 'Vote',
  smallest: 'Smallest group first',
  pairs: 'Pair talk',
  sides: 'Thirty seconds a side',
  curious: 'Your curiosity',
  predict: 'Who pays?',
  reveal: 'Reveal',
};

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

/** "First vote", "Second vote"; where the room talks until it agrees there is no vote to name. */
export function stepName(ballot: Ballot, step: Step = ballot.step): string {
  if (step === 'vote') {
    const ordinal = ORDINALS[ballot.rounds.length];
    return ballot.manner === 'quick' && ballot.rounds.length === 0
      ? 'A quick show'
      : `${ordinal ?? 'One more'} vote`;
  }
  return step === 'predict' && ballot.manner === 'agree' && ballot.decided === undefined
    ? 'Talk till you agree'
    : STEP_NAMES[step];
}

/** How the facilitator calls for the letters. */
export const CALLS: Readonly<Record<Style, string>> = {
  aloud: 'On three, say your letter.',
  hands: 'On three, hands up for your letter.',
  eyes: 'Eyes closed. On three, hands up.',
  cards: 'On three, hold up your card.',
};

export const STYLE_NAMES: Readonly<Record<Style, string>> = {
  aloud: 'Aloud, on three',
  hands: 'Hands',
  eyes: 'Eyes closed',
  cards: 'Cards',
};

/** What to say where a key does not apply; empty where silence says enough. */
export const REFUSALS: Readonly<Record<RoomRefusal, string>> = {
  stale: '',
  'nothing-before': 'This is as far back as it goes.',
  'nothing-after': 'That was the last page.',
  'nothing-to-undo': 'There is nothing to take back.',
  'not-voting': 'There is no vote just now.',
  'already-voting': 'You are counting already.',
  'no-votes': 'No counts yet. Count, or skip to name the letter you’ll play.',
  'needs-a-letter': 'Name the letter that you’ll play.',
  'no-such-choice': 'That letter can’t be taken here.',
  'no-such-count': 'That count can’t be.',
  'not-decided': 'Nothing has been played yet.',
  'on-a-detour': 'You’re on the road not taken. Go back to your own first.',
};

/** The talking points of the training, as tabs. */
export const TALK_NAMES: Readonly<Record<Talk, string>> = {
  body: 'Body language',
  listen: 'Listening',
  buck: 'Passing the buck',
  surprise: 'A bad surprise',
  help: 'Asking for help',
  follow: 'Follow-through',
  respect: 'Respect',
  feedback: 'Feedback',
};
