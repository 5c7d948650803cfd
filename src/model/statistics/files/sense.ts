import { MOST } from '../../group/tally.ts';
import type { DecisionRecord, GroupVote, Played, PlayRecord } from '../../record.ts';
import { NO_TIME } from '../columns.ts';
import { NONE } from '../words.ts';
import { MOST_LINES, MOST_OPTIONS, MOST_ROUNDS } from './limits.ts';

/** The last moment that a calendar knows, in milliseconds since 1970. */
const LAST_MOMENT = 8_640_000_000_000_000;

/** Why a play, although each field of it could be, cannot have been; nothing where it can. */
export function nonsenseOf({ play, decisions }: Played): string | undefined {
  let before = 0;
  for (const decision of decisions) {
    if (decision.number <= before) return `decision ${decision.number} comes after decision ${before}`;
    before = decision.number;
    const why = decisionNonsense(decision, play.mode);
    if (why !== undefined) return why;
  }
  return playNonsense(play);
}

function playNonsense({ started, ended, ledger, brought, detours }: PlayRecord): string | undefined {
  if (ended !== undefined && ended < started) return 'it ended before it began';
  if (Math.max(started, ended ?? 0) > LAST_MOMENT) return 'its time is past every calendar';
  const lines = Math.max(ledger?.length ?? 0, brought?.options.length ?? 0, detours?.length ?? 0);
  if (lines > MOST_LINES) return `it carries a list of ${lines} lines; ${MOST_LINES} is the most`;
  const most = Math.max(0, ...(brought?.options.map(({ count }) => count) ?? []));
  const plays = brought?.plays ?? 0;
  if (most > plays) return `more answers than plays were brought to it (${most} answers, ${plays} plays)`;
  return undefined;
}

function decisionNonsense(
  { number, option, offered, wordings, attempt, milliseconds, at, group }: DecisionRecord,
  mode: PlayRecord['mode'],
): string | undefined {
  const of = `decision ${number}`;
  if (Math.max(number, attempt) >= NONE) return `${of} was answered more often than can be counted here`;
  if (offered.length > MOST_OPTIONS)
    return `${of} has ${offered.length} options; ${MOST_OPTIONS} is the most`;
  if (offered.some((each, place) => offered.indexOf(each) < place))
    return `${of} offers the same option twice`;
  if (!offered.includes(option)) return `the option taken at ${of} was not on offer`;
  if (wordings !== undefined && wordings.length !== offered.length)
    return `${of} has ${offered.length} options, and wordings for ${wordings.length}`;
  if ((milliseconds ?? 0) >= NO_TIME) return `${of} took more than seven weeks to read`;
  if (at > LAST_MOMENT) return `the time of ${of} is past every calendar`;
  if (group === undefined) return undefined;
  return mode === 'solo' ? `${of} has votes, in a play alone` : voteNonsense(group, offered.length);
}

function voteNonsense({ headcount, rounds }: GroupVote, options: number): string | undefined {
  // As many as can be counted at all, each option and those who pass to its own most.
  const most = MOST * (options + 1);
  if (headcount > most) return `more people than a room holds (${headcount}; ${most} is the most)`;
  if (rounds.length > MOST_ROUNDS)
    return `one decision has ${rounds.length} votes; ${MOST_ROUNDS} is the most`;
  for (const { counts, pass } of rounds) {
    if (counts.length !== options) return `a vote has ${counts.length} counts for ${options} options`;
    if (pass > MOST) return `more passes than a room has people (${pass})`;
    const votes = counts.reduce((sum, count) => sum + count, 0);
    if (votes > headcount) return `more votes than people (${votes} votes, ${headcount} in the room)`;
  }
  return undefined;
}
