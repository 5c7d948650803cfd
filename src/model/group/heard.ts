import { type Ballot, standing } from './ballot.ts';
import { findingOf, LANDING_NAMES, predictionSentence, promptOf, promptWords } from './prompts.ts';
import type { Room } from './room.ts';
import { countingOf, headcountSentence, sumSentence, tallySentence } from './spoken.ts';
import { counted } from './tally.ts';

/**
 * What the room's own window says of a change at the table, for whoever does not see it. A screen reader speaks into the
 * room: while a vote is covered only the sum is said, and that only once it is of more than one letter; never whose letter
 * was counted, or how often. Counts by letter are for the facilitator's own window until they are shown.
 */
export function heard(now: Room, before: Room): readonly string[] {
  if (now === before || now.screen.blank) return [];
  if (now.plan.headcount !== before.plan.headcount) return [`${now.plan.headcount} here.`];
  const { ballot } = now;
  const was = before.ballot;
  if (now.at !== 'ballot' || ballot === undefined) return mended(now, before);
  if (was === undefined || was.turn !== ballot.turn || before.at !== 'ballot') return asked(ballot, now);
  if (ballot.rounds.length > was.rounds.length) return shown(ballot, now);
  if (ballot.step !== was.step) {
    const covered = ballot.rounds.length < was.rounds.length ? ['Covered again.'] : [];
    return [...covered, ...asked(ballot, now)];
  }
  if (ballot.step === 'vote' && ballot.entry !== was.entry) return [countedSentence(ballot, was, now)];
  if (ballot.rounds !== was.rounds) return [`Put right. ${aloud(ballot)}`];
  if (ballot.decided !== was.decided) return asked(ballot, now);
  if (ballot.predicted !== was.predicted) {
    return [predictionSentence(ballot.predicted, now.session) || 'Taken back.'];
  }
  if (ballot.landed !== was.landed && ballot.landed !== undefined) {
    return [`Put down: ${LANDING_NAMES[ballot.landed].toLowerCase()}.`];
  }
  return ballot.bookmarked === was.bookmarked
    ? []
    : [ballot.bookmarked ? 'Bookmarked.' : 'Bookmark taken off.'];
}

/** "A five, B two, nobody for C." of the vote that stands. */
export function aloud(ballot: Ballot): string {
  const vote = standing(ballot);
  return vote === undefined ? '' : tallySentence(vote);
}

function shown(ballot: Ballot, { plan }: Room): readonly string[] {
  const vote = standing(ballot);
  const warning = vote === undefined ? '' : headcountSentence(vote, plan.headcount);
  return [findingOf(ballot), aloud(ballot), warning, ...wordsFor(ballot)].filter((words) => words !== '');
}

function asked(ballot: Ballot, { plan }: Room): readonly string[] {
  if (ballot.step === 'vote') {
    const vote = `Vote ${ballot.rounds.length + 1}. Counts stay covered.`;
    return [`${vote} ${soFar(ballot, plan.headcount)}`.trim()];
  }
  return wordsFor(ballot);
}

function wordsFor(ballot: Ballot): readonly string[] {
  const prompt = promptOf(ballot);
  return prompt === undefined ? [] : [promptWords(prompt)];
}

function countedSentence(ballot: Ballot, was: Ballot, { plan }: Room): string {
  const verb = counted(ballot.entry) < counted(was.entry) ? 'Taken away.' : 'Counted.';
  return `${verb} ${soFar(ballot, plan.headcount)}`.trim();
}

/** The sum, once it gives no letter's count away. */
function soFar({ entry }: Ballot, headcount: number): string {
  const { sum, question } = countingOf(entry, headcount);
  return sum === sumSentence(entry, headcount) ? `${sum} ${question}`.trim() : '';
}

/** A vote of an earlier decision, put right from the story. */
function mended(now: Room, before: Room): readonly string[] {
  if (now.taken.length !== before.taken.length) return [];
  const ballot = now.taken.find((each, index) => each.rounds !== before.taken[index]?.rounds);
  return ballot === undefined ? [] : [`Put right. ${aloud(ballot)}`];
}
