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

export const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];

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

/** What to say where a key does not apply. */
export const REFUSALS: Readonly<Record<RoomRefusal, string>> = {
  stale: 'Something else was pressed first. Look, then press again.',
  'nothing-before': 'This is as far back as it goes.',
  'nothing-after': 'That was the last page.',
  'nothing-to-undo': 'There is nothing to take back.',
  'not-voting': 'There is no vote just now.',
  'already-voting': 'You are counting already.',
  'no-votes': 'No counts yet. Count, or skip to name the letter you’ll play.',
  'needs-a-letter': 'Name the letter that you’ll play.',
  'no-such-choice': 'That letter can’t be taken here.',
  'no-such-count': 'A count is a whole number.',
  'below-nobody': 'Nobody is counted there. There is nothing to take away.',
  'too-many': 'No room holds that many.',
  'too-few': 'A room is two people at least.',
  'no-change': 'It was counted like that already.',
  'not-decided': 'Nothing has been decided yet.',
  'nothing-to-correct': 'No vote has been shown that could be put right.',
  'no-such-page': 'There is no such page here.',
  'on-a-detour': 'You’re on the road not taken. Go back to your own first.',
};

/** What was typed into a field for a count is none. */
export const NO_NUMBER = 'That is not a number. Type how many, in digits.';

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
