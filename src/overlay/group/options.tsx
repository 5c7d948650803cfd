import { letter } from '../../model/group/spoken.ts';
import type { Choice, ChoiceId } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import { stay } from './steppers.tsx';
import { Glyph, Tile } from './tile.tsx';
import './options.css';

export interface OptionsProps {
  readonly choices: readonly Choice[];
  /** Where a letter is to be named, each option is a button that names it. */
  readonly name?: (choice: ChoiceId) => void;
  /** The letter that was named. */
  readonly named?: ChoiceId | undefined;
}

/** What the room can choose from, to be read from the back row. */
export function Options({ choices, name, named }: OptionsProps) {
  return (
    <ol class="room-options" aria-label="What do you do?">
      {choices.map(({ id, text }, place) => {
        const row = (
          <>
            <Tile place={place} />
            <Glyph place={place} />
            <span class="say">{typeset(text)}</span>
          </>
        );
        const kind = named === undefined ? '' : id === named ? ' named' : ' passed-over';
        return (
          <li key={id} class={`room-option${kind}`}>
            {name ? (
              <button
                type="button"
                aria-label={`Play ${letter(place)}: ${typeset(text)}`}
                onMouseDown={stay}
                onClick={() => name(id)}
              >
                {row}
                <kbd class="least">{place + 1}</kbd>
              </button>
            ) : (
              row
            )}
          </li>
        );
      })}
    </ol>
  );
}
