import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Choice, ChoiceId } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import './choices.css';

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly choose: (choice: ChoiceId, event: MouseEvent) => void;
  /** Whether an option was taken before on this device; absent where that is not to be said. */
  readonly taken?: ((choice: ChoiceId) => boolean) | undefined;
  /** The heading, which takes the focus when the options appear. */
  readonly place: Ref<HTMLHeadingElement>;
}

/** The options of a decision, each in full on its own button. The letters are neutral: they promise nothing. */
export function Choices({ choices, choose, taken, place }: ChoicesProps) {
  const heading = useId();
  return (
    <div class="choices" role="group" aria-labelledby={heading}>
      <h2 id={heading} ref={place} tabIndex={-1}>
        What do you do?
      </h2>
      {choices.map((choice, index) => (
        <button class="choice" key={choice.id} type="button" onClick={(event) => choose(choice.id, event)}>
          <span class="letter-key">{letterOf(index)}</span>{' '}
          <span class="option" dir="auto">
            {typeset(choice.text)}
            {taken?.(choice.id) && <span class="taken-before"> Taken before</span>}
          </span>
        </button>
      ))}
    </div>
  );
}

/** "A" for the first option, "AA" for the twenty-seventh. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
