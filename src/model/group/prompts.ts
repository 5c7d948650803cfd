import type { Person } from '../cues.ts';
import { sceneOf } from '../scene.ts';
import { introduction } from '../people.ts';
import type { Session } from '../session.ts';
import { type Ballot, decidedBy, letterIsDue, letterToPlay, nameable, standing } from './ballot.ts';
import type { Due, Landing, Payer, Prediction } from './ballot.ts';
import { list, letter, movedSentence, splitSentence } from './spoken.ts';
import { speakersOf, splitOf } from './split.ts';
import { counted, leaders, votes } from './tally.ts';

/** What a step asks of the room: in short, and in full. Shown, and said, in the same words. */
export interface Prompt {
  readonly lead: string;
  /** Stands between the two where there is room for it. */
  readonly aside?: string;
  readonly rest: string;
}

export function promptOf(ballot: Ballot): Prompt | undefined {
  switch (ballot.step) {
    case 'think':
      return { lead: 'Think on your own.', rest: 'No talking yet. Pick what you’d do.' };
    case 'vote':
    case 'reveal':
      return undefined;
    case 'smallest':
      return { lead: 'Smallest group first.', rest: askSmallest(ballot) };
    case 'pairs':
      return { lead: 'Turn to the person next to you.', rest: 'What did they see? Forty-five seconds.' };
    case 'sides':
      return { lead: `Level: ${level(ballot)}.`, rest: 'Thirty seconds a side. Then one more vote.' };
    case 'curious':
      return letterIsDue(ballot)
        ? {
            lead: `Still level: ${level(ballot)}.`,
            rest: 'Facilitator: which one are you more curious to see go wrong?',
          }
        : verdict(ballot);
    case 'predict':
      return letterIsDue(ballot) ? nameOne(ballot) : verdict(ballot);
  }
}

/** The heading over a vote that was shown: what the talk changed, or how the room stands. */
export function findingOf({ rounds, thresholds }: Pick<Ballot, 'rounds' | 'thresholds'>): string {
  const vote = rounds.at(-1);
  const before = rounds.at(-2);
  if (vote === undefined) return '';
  if (before !== undefined) return movedSentence(before, vote);
  const split = splitOf(vote, thresholds);
  const [top] = leaders(vote);
  if (top !== undefined && vote.counts[top] === votes(vote) && votes(vote) > 1) {
    return `All of you, ${letter(top)}.`;
  }
  return split.kind === 'level' ? `Level: ${list(split.top.map(letter))}.` : splitSentence(split);
}

/** What is put down of a prediction; empty where nothing was. */
export function predictionSentence(prediction: Prediction | undefined, session: Session): string {
  const said = saidOf(prediction, sceneOf(session).pov);
  return said === '' ? '' : `You said: ${said}.`;
}

/** "a colleague, later"; `pov` is whom the room played when it said so. */
export function saidOf(prediction: Prediction | undefined, pov: Person | undefined): string {
  const { who, when } = prediction ?? {};
  const parts = [
    ...(who === undefined ? [] : [middle(nameOf(who, pov))]),
    ...(when === undefined ? [] : [middle(DUE_NAMES[when])]),
  ];
  return parts.join(', ');
}

/** A payer as the room calls them: the person it plays goes by name. */
export const payerName = (who: Payer, session: Session): string => nameOf(who, sceneOf(session).pov);

function nameOf(who: Payer, pov: Person | undefined): string {
  if (who === 'self') return pov === undefined ? 'You' : introduction(pov).name;
  return { colleague: 'A colleague', patron: 'A patron', team: 'All of us' }[who];
}

export const DUE_NAMES: Readonly<Record<Due, string>> = { soon: 'At once', later: 'Later' };
export const LANDING_NAMES: Readonly<Record<Landing, string>> = { yes: 'Yes', partly: 'Partly', no: 'No' };

function askSmallest(ballot: Ballot): string {
  const vote = standing(ballot);
  const speakers = vote === undefined ? [] : speakersOf(vote, splitOf(vote, ballot.thresholds));
  if (speakers.length > 0) {
    return `“What did you see that made ${list(speakers.map(letter), 'or')} sensible?” Nobody has to.`;
  }
  return 'Anybody who saw something else: what did you see? Nobody has to.';
}

function nameOne(ballot: Ballot): Prompt {
  return ballot.manner === 'agree' && ballot.rounds.length === 0
    ? { lead: 'Talk till you agree.', rest: 'Then name the letter. Nobody counts.' }
    : { lead: 'Name the letter you’ll play.', rest: 'It is put down as the facilitator’s call.' };
}

function verdict(ballot: Ballot): Prompt {
  const place = ballot.offered.findIndex((choice) => choice === letterToPlay(ballot));
  return {
    lead: called(ballot, letter(place)),
    aside: 'Before we see, one breath each:',
    rest: 'Who pays for this, and when?',
  };
}

/** A prompt as it is read out. */
export const promptWords = ({ lead, aside, rest }: Prompt): string =>
  [lead, ...(aside === undefined ? [] : [aside]), rest].join(' ');

/** Said as it is recorded. */
function called(ballot: Ballot, name: string): string {
  switch (decidedBy(ballot)) {
    case 'agreement':
      return `You agreed on ${name}.`;
    case 'curiosity':
      return `${name} it is, out of curiosity.`;
    case 'override':
      return `${name} it is, the facilitator’s call.`;
    default:
      return `${name} it is.`;
  }
}

/** "C · 9 of 14": what was played, and by how many. */
export function stampOf(ballot: Ballot): string {
  if (ballot.decided === undefined) return '';
  const place = ballot.offered.indexOf(ballot.decided.choice);
  const vote = standing(ballot);
  const how = {
    agreement: 'agreed',
    curiosity: 'out of curiosity',
    override: 'the facilitator’s call',
    majority: vote ? `${vote.counts[place] ?? 0} of ${counted(vote)}` : '',
  }[decidedBy(ballot) ?? 'majority'];
  return `${letter(place)} · ${how}`;
}

const level = (ballot: Ballot): string =>
  list(nameable({ ...ballot, step: 'curious' }).map((choice) => letter(ballot.offered.indexOf(choice))));

/** As it stands within a sentence; a name keeps its capital. */
const middle = (words: string): string =>
  words.replace(/^(A|All|At|Later|You)\b/, (word) => word.toLowerCase());
