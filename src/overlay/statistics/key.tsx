import type { OptionName } from '../../model/statistics/survey.ts';
import { Glyph, inkOf } from '../group/tile.tsx';

/** An option's letter and shape. */
export function OptionKey({ option }: { readonly option: Pick<OptionName, 'letter' | 'place'> }) {
  return (
    <span class={`option-key ${inkOf(option.place)}`}>
      {option.letter}
      <Glyph place={option.place} />
    </span>
  );
}
