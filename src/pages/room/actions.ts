import type { Meeting } from '../../model/ports.ts';
import type { Ballot } from '../../model/group/ballot.ts';
import type { Room, RoomCommand } from '../../model/group/room.ts';
import type { Countable } from '../../model/group/tally.ts';
import type { ChoiceId } from '../../model/script.ts';
import { REFUSALS } from '../../overlay/group/words.ts';
import type { RoomKey } from '../../overlay/group/keys.ts';

type Bare<Command> = Command extends RoomCommand ? Omit<Command, 'version'> : never;

/** What a facilitator can do, by key or by button. */
export interface RoomActions {
  readonly press: (key: RoomKey) => void;
  readonly digit: (digit: number, by: 1 | -1) => void;
  readonly count: (what: Countable, by: 1 | -1) => void;
  readonly decide: (choice: ChoiceId) => void;
}

/** Turns keys and buttons into commands, and says why one did not apply. */
export function roomActions(meeting: Meeting, say: (sentences: readonly string[]) => void): RoomActions {
  const send = (command: Bare<RoomCommand>): void => {
    const why = meeting.send({ ...command, version: meeting.now().version });
    if (why !== undefined && REFUSALS[why] !== '') say([REFUSALS[why]]);
  };
  const screen = (change: Partial<Room['screen']>): void => send({ type: 'screen', change });
  const open = (over: 'again' | 'ask' | 'keys'): void =>
    screen({ over: meeting.now().screen.over === over ? undefined : over });
  const count = (what: Countable, by: 1 | -1): void => send({ type: 'count', what, by });
  const decide = (choice: ChoiceId): void => {
    const { ballot } = meeting.now();
    if (ballot) send({ type: 'decide', choice, by: decidedBy(ballot) });
  };
  const acts: Readonly<Partial<Record<RoomKey, () => void>>> = {
    next: () => send({ type: 'next' }),
    back: () => send({ type: 'back' }),
    skip: () => send({ type: 'skip' }),
    again: () => send({ type: 'again' }),
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
    ask: () => open('ask'),
    keys: () => open('keys'),
    close: () => screen({ over: undefined }),
    detour: () => detour(meeting.now(), send),
  };
  return {
    press: (key) => acts[key]?.(),
    digit(digit, by) {
      const { ballot } = meeting.now();
      const option = ballot?.offered[digit - 1];
      if (digit === 0) count('pass', by);
      else if (option === undefined) return;
      else if (ballot && letterIsDue(ballot)) decide(option);
      else count({ option }, by);
    },
    count,
    decide,
  };
}

/** Where a letter has to be named, its digit names it. */
const letterIsDue = ({ step, manner, decided }: Ballot): boolean =>
  step === 'curious' || (step === 'predict' && manner === 'agree' && decided === undefined);

function decidedBy({ step, manner }: Ballot): 'agreement' | 'curiosity' | 'override' {
  if (step === 'curious') return 'curiosity';
  return manner === 'agree' ? 'agreement' : 'override';
}

/** To the road not taken, and back: the letter that most others wanted. */
function detour(room: Room, send: (command: Bare<RoomCommand>) => void): void {
  if (room.detour) return send({ type: 'home' });
  const last = room.ballot?.decided && room.ballot.step === 'reveal' ? room.ballot : room.taken.at(-1);
  const other = last && otherRoad(last);
  if (last && other) send({ type: 'detour', turn: last.turn, choice: other });
}

/** Of the letters not played, the one with the most votes in the last round. */
export function otherRoad({ offered, decided, rounds }: Ballot): ChoiceId | undefined {
  const counts = rounds.at(-1)?.counts ?? [];
  const others = offered
    .map((choice, place) => ({ choice, votes: counts[place] ?? 0 }))
    .filter(({ choice }) => choice !== decided?.choice);
  return others.toSorted((one, other) => other.votes - one.votes)[0]?.choice;
}
