import type { ChoiceId, Line } from '../../src/model/script.ts';
import { type Session, choicesOf, hasEnded, linesRead } from '../../src/model/session.ts';
import { changeSentence } from '../../src/model/meters.ts';
import { cueOf } from '../../src/model/scene.ts';

/** A session as one would read it aloud: lines, what moved, what was chosen, what is on offer. */
export function transcript(session: Session): string {
  const told = session.turns.slice(0, -1).flatMap((turn, index) => {
    const taken = turn.choices.find((choice) => choice.id === session.log[index]);
    return [...turn.lines.flatMap(spoken), `> ${taken?.text ?? '?'}`];
  });
  const shown = linesRead(session).flatMap(spoken);
  const offered = choicesOf(session).map((choice) => `* ${choice.text} (${choice.id})`);
  return [...told, ...shown, ...offered, ...(hasEnded(session) ? ['(the end)'] : [])].join('\n');
}

function spoken(line: Line): readonly string[] {
  const who = cueOf(line, 'speaker')?.who;
  const text = line.text === '' ? [] : [who === undefined ? line.text : `${who}: ${line.text}`];
  return line.change === undefined
    ? text
    : [...text, `  ~ ${changeSentence(line.change, line.change.because)}`];
}

/** An option's id as the model brands it; tests name options by hand. */
export function id(name: string): ChoiceId {
  const branded: unknown = name;
  if (isId(branded)) return branded;
  throw new TypeError(`"${name}" cannot be the id of an option`);
}

function isId(value: unknown): value is ChoiceId {
  return typeof value === 'string' && value !== '';
}
