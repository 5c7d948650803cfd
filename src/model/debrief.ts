import type { Talk } from './cues.ts';
import type { Debrief } from './papers.ts';
import type { Entry } from './path.ts';

/** A question for afterwards, and the moment that it is about. */
export interface Question {
  readonly talk: string;
  readonly text: string;
  readonly about: Entry | undefined;
}

/**
 * Two questions: one for the moment the player marked, one for the delayed effect that cost the team most.
 * Where these share a talking point, or nothing was marked, the story's closing question takes the free place.
 */
export function questionsFor(
  debrief: Debrief,
  ledger: readonly Entry[],
  marked: Entry | undefined,
): readonly Question[] {
  const chosen: Question[] = [];
  for (const about of [marked, costliest(ledger)]) {
    const talk = about && talkOf(about);
    const text = talk && debrief.questions[talk]?.find((each) => chosen.every((q) => q.text !== each));
    if (talk && text && chosen.every((question) => question.talk !== talk))
      chosen.push({ talk, text, about });
  }
  for (const talk of ['knockOn', ...Object.keys(debrief.questions)]) {
    const text = debrief.questions[talk]?.[0];
    if (chosen.length < 2 && text !== undefined && chosen.every((question) => question.talk !== talk)) {
      chosen.push({ talk, text, about: undefined });
    }
  }
  return chosen;
}

/** The talking point that a ledger entry belongs to: its origin's where it came late. */
function talkOf(entry: Entry): Talk | undefined {
  return (entry.from ?? entry.decision)?.talk;
}

function costliest(ledger: readonly Entry[]): Entry | undefined {
  const cost = ({ change }: Entry): number => -(change.morale + change.account);
  return ledger
    .filter((entry) => entry.from !== undefined && cost(entry) > 0)
    .toSorted((one, other) => cost(other) - cost(one))[0];
}
