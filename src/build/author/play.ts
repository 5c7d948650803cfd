import { createInterface } from 'node:readline';
import { changeSentence, bandWord, METER_TITLES, METERS } from '../../model/meters.ts';
import { decisionsOf, endingOf, originOf } from '../../model/path.ts';
import { introduction, placeName } from '../../model/people.ts';
import { afterLine, cueOf, EMPTY_SCENE } from '../../model/scene.ts';
import type { Choice, Line } from '../../model/script.ts';
import {
  begin,
  apply,
  type Command,
  hasEnded,
  lastTurn,
  type Session,
  turnNumber,
} from '../../model/session.ts';
import { neverReached, reach } from './from.ts';
import type { Book } from './shelf.ts';
import { fold, penFor, type Terminal } from './terminal.ts';
import { decisionAt } from './wander.ts';

export interface Start {
  readonly seed: number;
  /** A decision to begin at. */
  readonly from?: string;
}

const HELP = "A number or an option's own name takes it, b goes back, q leaves.";

/** Plays a story with the keyboard, a line at a time; the end of a pipe leaves it as "q" does. */
export async function playInTerminal(book: Book, { seed, from }: Start, terminal: Terminal): Promise<number> {
  const { script, card } = book;
  const pen = penFor(terminal);
  const say = (text: string): void => void terminal.stdout.write(`${text}\n`);
  let session = from === undefined ? begin(script, seed) : reach(script, from, seed);
  if (session === undefined) {
    say(neverReached(from ?? ''));
    return 1;
  }
  say(`${pen.strong(card.title)}\n${pen.faint(HELP)}`);
  session = readAll(session);
  show(session);
  const input = createInterface({ input: terminal.stdin });
  try {
    prompt();
    for await (const typed of input) {
      const word = typed.trim();
      if (word === 'q') break;
      if (word === 'b') back();
      else take(word);
      prompt();
    }
    return lastTurn(shown()).fault === undefined ? 0 : 1;
  } finally {
    input.close();
  }

  function prompt(): void {
    if (terminal.stdout.isTTY) terminal.stdout.write('› ');
  }

  function take(word: string): void {
    const now = shown();
    const { choices } = lastTurn(now);
    const choice = choices[Number(word) - 1] ?? choices.find(({ id }) => id === word || nameOf(id) === word);
    if (choice === undefined) return say(`There's no "${word}" here. ${HELP}`);
    say(pen.faint(`> ${nameOf(choice.id)}`));
    session = readAll(sent(now, { type: 'choose', turn: turnNumber(now), choice: choice.id }));
    show(session);
  }

  function back(): void {
    const now = shown();
    if (turnNumber(now) === 1) return say('This is where it starts; there is nothing to go back to.');
    session = sent(now, { type: 'return', turn: turnNumber(now), to: turnNumber(now) - 1 });
    show(session);
  }

  function readAll(now: Session): Session {
    const step = apply(script, now, { type: 'read-on', turn: turnNumber(now), lines: 'all' });
    return step.ok ? step.session : now;
  }

  function sent(now: Session, command: Command): Session {
    const step = apply(script, now, command);
    if (!step.ok) throw new RangeError(`The story refused: ${step.why}`);
    return step.session;
  }

  function shown(): Session {
    if (session === undefined) throw new RangeError('There is no play');
    return session;
  }

  /** The last turn as it is read aloud: where we are, who speaks, what moved, and what can be done. */
  function show(now: Session): void {
    let scene = now.turns
      .slice(0, -1)
      .flatMap(({ lines }) => lines)
      .reduce(afterLine, EMPTY_SCENE);
    for (const line of lastTurn(now).lines) {
      const before = scene;
      scene = afterLine(scene, line);
      if (scene.place !== before.place || scene.time !== before.time)
        say(`\n${pen.faint([scene.time, placeName(scene.place)].filter((word) => word !== '').join(' · '))}`);
      if (line.text !== '') say(spoken(line));
      if (line.change) say(pen.moved(fold(moved(now, line), terminal, '    ')));
    }
    const { choices, meters, fault } = lastTurn(now);
    if (fault !== undefined) say(`The story breaks off here: ${fault}`);
    const team = METERS.map((meter) => `${METER_TITLES[meter]}: ${bandWord(meter, meters[meter])}`);
    const decision = decisionAt(lastTurn(now));
    say(`\n${pen.faint([...team, ...(decision === undefined ? [] : [decision])].join('   '))}`);
    choices.forEach((choice, index) => say(offered(choice, index)));
    const ending = card.endings.find(({ id }) => id === endingOf(now));
    if (hasEnded(now))
      say(`The end${ending ? `: ${ending.title} (${ending.id})` : ''}. b goes back, q leaves.`);
  }

  function spoken(line: Line): string {
    const who = cueOf(line, 'speaker')?.who;
    if (cueOf(line, 'ending')) return pen.strong(fold(line.text, terminal));
    return who === undefined
      ? fold(line.text, terminal)
      : fold(`${introduction(who).name}: “${line.text}”`, terminal);
  }

  function moved(now: Session, line: Line): string {
    const { change } = line;
    if (change === undefined) return '';
    const from = cueOf(line, 'delayed')?.from;
    const origin = from === undefined ? undefined : originOf(decisionsOf(now), from);
    const sentence = changeSentence(change, book.because[change.because] ?? change.because);
    return `${sentence}${origin ? ` (from ${origin.time})` : ''}`;
  }

  function offered({ id, text }: Choice, index: number): string {
    return `  ${index + 1}  ${fold(`${text} (${nameOf(id)})`, terminal, '     ').trimStart()}`;
  }
}

/** The part of an id that an author calls an option by: `s2.d1.pass` is "pass". */
const nameOf = (id: string): string => id.split('.').at(-1) ?? id;
