import type { Room } from '../../model/group/room.ts';
import type { Because } from '../../model/papers.ts';
import { Said as Line } from '../../overlay/group/scene.tsx';
import { typeset } from '../../overlay/typeset.ts';
import { onCard } from '../room/lines.ts';

const OVER = {
  again: 'The last lines, to be read again',
  ask: 'A question for everybody',
  keys: 'Every key',
  correct: 'Counts to be put right',
  notes: 'Your notes, for everybody to see',
} as const;

export interface SaidProps {
  readonly room: Room;
  readonly because: Because;
}

/** What the room sees now, in words. */
export function Said({ room, because }: SaidProps) {
  const { screen, session } = room;
  const lines = onCard(session);
  const change = lines.at(-1)?.change;
  return (
    <section class="on-screen" aria-labelledby="on-screen-title">
      <h2 id="on-screen-title">On the screen</h2>
      {screen.blank ? (
        <p>Nothing. The screen is blank.</p>
      ) : screen.over !== undefined ? (
        <p>{OVER[screen.over]}.</p>
      ) : room.fork || room.detour ? (
        <p>The road not taken. It is not counted.</p>
      ) : room.at === 'frame' ? (
        <p>The five rules, to be read aloud.</p>
      ) : room.at === 'talk' ? (
        <p>The talk, page {room.page + 1}.</p>
      ) : (
        <>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
          {change && screen.meters && <p class="soft">{typeset(because[change.because] ?? '')}</p>}
        </>
      )}
    </section>
  );
}
