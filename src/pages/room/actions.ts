import { type Ballot, DUES, letterIsDue, LANDINGS, namedBy, PAYERS } from '../../model/group/ballot.ts';
import type { Due, Landing, Payer } from '../../model/group/ballot.ts';
import { correctable, readCount } from '../../model/group/count.ts';
import type { Room, RoomCommand } from '../../model/group/room.ts';
import type { Countable } from '../../model/group/tally.ts';
import type { Meeting } from '../../model/ports.ts';
import type { ChoiceId } from '../../model/script.ts';
import { printPage } from './after.tsx';
import { digitKey, roadKey } from './roads.ts';
import type { RoomKey } from '../../overlay/group/keys.ts';
import { NO_NUMBER, REFUSALS } from '../../overlay/group/words.ts';

type Bare<Command> = Command extends RoomCommand ? Omit<Command, 'version'> : never;

/** A vote that was shown: the turn of its decision, and which one, from 1. */
export interface Shown {
  readonly turn: number;
  readonly round: number;
}

/** What a facilitator can do, by key or by button. */
export interface RoomActions {
  readonly press: (key: RoomKey) => void;
  readonly digit: (digit: number, by: 1 | -1) => void;
  readonly count: (what: Countable, by: 1 | -1) => void;
  /** A count as it stands in its field, letters and all; whether it could be counted. */
  readonly type: (what: Countable, typed: string) => boolean;
  readonly correct: (vote: Shown, what: Countable, typed: string) => boolean;
  readonly decide: (choice: ChoiceId) => void;
  readonly predict: (said: Payer | Due) => void;
  readonly landed: (landing: Landing) => void;
  /** Somebody came, or left. */
  readonly headcount: (by: 1 | -1) => void;
}

const HEARD: ReadonlySet<RoomKey> = new Set(['louder', 'quieter']);

/** Turns keys and buttons into commands, and says in words why one did not apply. */
export function roomActions(
  meeting: Meeting,
  refuse: (words: string) => void,
  openPane: () => void = () => undefined,
): RoomActions {
  const sent = (command: Bare<RoomCommand>): boolean => {
    const why = meeting.send({ ...command, version: meeting.now().version });
    // Typed as it stands already: that is nothing to be told about.
    const fine = why === undefined || why === 'no-change';
    if (why !== undefined) refuse(fine ? '' : REFUSALS[why]);
    return fine;
  };
  const send = (command: Bare<RoomCommand>): void => void sent(command);
  /** A field's own words, where it is a number. */
  const typed = (words: string, command: (count: number) => Bare<RoomCommand>): boolean => {
    const count = readCount(words);
    if (count !== undefined) return sent(command(count));
    refuse(NO_NUMBER);
    return false;
  };
  const screen = (change: Partial<Room['screen']>): void => send({ type: 'screen', change });
  const open = (over: NonNullable<Room['screen']['over']>): void =>
    screen({ over: meeting.now().screen.over === over ? undefined : over });
  const count = (what: Countable, by: 1 | -1): void => send({ type: 'count', what, by });
  const decide = (choice: ChoiceId): void => {
    const { ballot } = meeting.now();
    if (ballot) send({ type: 'decide', choice, by: namedBy(ballot) });
  };
  const predict = (said: Payer | Due): void => send({ type: 'predict', said });
  const landed = (landing: Landing): void => send({ type: 'landed', landing });
  const acts: Readonly<Partial<Record<RoomKey, () => void>>> = {
    next: () => send({ type: 'next' }),
    back: () => send({ type: 'back' }),
    skip: () => send({ type: 'skip' }),
    again: () => send({ type: 'again' }),
    correct: () =>
      correctable(meeting.now()).length > 0 ? open('correct') : refuse(REFUSALS['nothing-to-correct']),
    undo: () => send({ type: 'undo' }),
    bookmark: () => send({ type: 'bookmark' }),
    meters: () => screen({ meters: !meeting.now().screen.meters }),
    blank: () => screen({ blank: !meeting.now().screen.blank }),
    countdown: () => screen({ countdown: !meeting.now().screen.countdown }),
    larger: () => screen({ size: meeting.now().screen.size + 1 }),
    smaller: () => screen({ size: meeting.now().screen.size - 1 }),
    louder: () => screen({ volume: meeting.now().screen.volume + 1 }),
    quieter: () => screen({ volume: meeting.now().screen.volume - 1 }),
    'read-again': () => open('again'),
    ask: () => {
      const { over, question } = meeting.now().screen;
      screen(over === 'ask' ? { question: question + 1 } : { over: 'ask' });
    },
    keys: () => open('keys'),
    notes: () => open('notes'),
    window: openPane,
    close: () => {
      const { detour, fork, screen: now } = meeting.now();
      if (now.over === undefined && (detour || fork)) send({ type: 'home' });
      else screen({ over: undefined });
    },
    detour: () => send(roadKey(meeting.now())),
    print: () => meeting.now().at === 'talk' && printPage(),
  };
  return {
    press(key) {
      // Nothing is done that nobody can see: on a blank screen any key but the volume's brings the picture back.
      const { blank } = meeting.now().screen;
      if (blank && !HEARD.has(key)) screen({ blank: false });
      else acts[key]?.();
    },
    digit(digit, by) {
      const { at, ballot, screen: on } = meeting.now();
      // Nothing is counted that nobody can see.
      if (on.blank || on.over !== undefined) return;
      const asked = digitKey(meeting.now(), digit);
      if (asked) return send(asked);
      if (at !== 'ballot' || ballot === undefined) return refuse(REFUSALS['not-voting']);
      const said = wordsOf(ballot)[digit - 1];
      if (said !== undefined) return isLanding(said) ? landed(said) : predict(said);
      if (digit === 0) return count('pass', by);
      const option = ballot.offered[digit - 1];
      if (option === undefined) refuse(REFUSALS['no-such-choice']);
      else if (letterIsDue(ballot)) decide(option);
      else count({ option }, by);
    },
    count,
    type: (what, words) => typed(words, (number) => ({ type: 'type', what, count: number })),
    correct: ({ turn, round }, what, words) =>
      typed(words, (number) => ({ type: 'correct', turn, round, what, count: number })),
    decide,
    predict,
    landed,
    headcount: (by) => send({ type: 'headcount', count: meeting.now().plan.headcount + by }),
  };
}

/** What the digits stand for where no letter is counted or named. */
function wordsOf(ballot: Ballot): readonly (Payer | Due | Landing)[] {
  if (ballot.step === 'reveal') return LANDINGS;
  return ballot.step === 'predict' && !letterIsDue(ballot) ? [...PAYERS, ...DUES] : [];
}

const isLanding = (said: Payer | Due | Landing): said is Landing =>
  (LANDINGS as readonly string[]).includes(said);
