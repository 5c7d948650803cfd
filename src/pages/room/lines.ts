import type { Line } from '../../model/script.ts';
import { linesRead, type Session } from '../../model/session.ts';

/** The lines that stand on the card beside the picture: the last two at most, while they fit the back row. */
export function onCard(session: Session): readonly Line[] {
  const read = linesRead(session).filter(({ text }) => text !== '');
  const last = read.at(-1);
  const before = read.at(-2);
  if (last === undefined) return [];
  return before && before.text.length + last.text.length <= TOGETHER ? [before, last] : [last];
}

/** The longest text of one line that the stories allow; two lines share a card where they are no longer than that. */
const TOGETHER = 140;

/** The last lines before now, for whoever could not hear them. */
export function lastLines(session: Session, count = 6): readonly Line[] {
  const earlier = session.turns.slice(0, -1).flatMap(({ lines }) => lines);
  return [...earlier, ...linesRead(session)].filter(({ text }) => text !== '').slice(-count);
}
