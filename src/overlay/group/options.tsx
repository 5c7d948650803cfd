import type { Choice } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import { Glyph, Tile } from './tile.tsx';
import './options.css';

/** What the room can choose from, to be read from the back row. */
export function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ol class="room-options" aria-label="What do you do?">
      {choices.map(({ id, text }, place) => (
        <li key={id} class="room-option">
          <Tile place={place} />
          <Glyph place={place} />
          <span class="say">{typeset(text)}</span>
        </li>
      ))}
    </ol>
  );
}
