import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Choice, ChoiceId } from '../../model/script.ts';
import { typeset } from '../typeset.ts';
import './choices.css';

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly choose: (choice: ChoiceId, event: MouseEvent) => void;
  /** The heading, which takes the focus when the options appear. */
  readonly place: Ref<HTMLHeadingElement>;
}

/** The options of a decision, each in full on its own button. The letters are neutral: they promise nothing. */
export function Choices({ choices, choose, place }: ChoicesProps) {
  const heading = useId();
  return (
    <div class="choices" role="group" aria-labelledby={heading}>
      <h2 id={heading} ref={place} tabIndex={-1}>
        What do you do?
      </h2>
      {choices.map((choice, index) => (
        <button class="choice" key={choice.id} type="button" onClick={(event) => choose(choice.id, event)}>
          <span class="letter-key">{letterOf(index)}</span> <span class="option">{typeset(choice.text)}</span>
        </button>
      ))}
    </div>
  );
}

/** "A" for the first option. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
