import type { Room } from '../../model/group/room.ts';
import { KeyButton } from '../../overlay/group/bars.tsx';
import type { RoomKey } from '../../overlay/group/keys.ts';
import type { RoomActions } from '../room/actions.ts';

export interface ControlsProps {
  readonly room: Room;
  readonly actions: RoomActions;
}

type Control = readonly [name: string, cap: string, key: RoomKey, pressed?: boolean];

/** Every control, with its key: the same keys as in the room's own window. */
export function Controls({ room, actions }: ControlsProps) {
  const { screen, ballot, detour, fork } = room;
  const controls: readonly Control[] = [
    ['Skip this step', 'S', 'skip'],
    ['Vote again', 'V', 'again'],
    ['Undo', 'U', 'undo'],
    ['Read again', 'R', 'read-again', screen.over === 'again'],
    ['Pause and ask', 'Q', 'ask', screen.over === 'ask'],
    ['Road not taken', 'X', 'detour', detour !== undefined || fork !== undefined],
    ['Bookmark', 'K', 'bookmark', (ballot ?? room.taken.at(-1))?.bookmarked === true],
    ['Blank', 'B', 'blank', screen.blank],
    ['Meters', 'M', 'meters', screen.meters],
    ['Countdown', 'T', 'countdown', screen.countdown],
    ['Larger', '=', 'larger'],
    ['Smaller', '-', 'smaller'],
    ['Louder', ']', 'louder'],
    ['Quieter', '[', 'quieter'],
    ['All keys', '?', 'keys', screen.over === 'keys'],
    ['Close', 'Esc', 'close'],
  ];
  return (
    <footer class="controls">
      {controls.map(([name, cap, key, pressed]) => (
        <KeyButton
          key={key}
          name={name}
          cap={cap}
          press={() => actions.press(key)}
          {...(pressed === undefined ? {} : { pressed })}
        />
      ))}
    </footer>
  );
}
