import { numberWord } from '../../model/group/spoken.ts';

/** What a reader can have: fewer than this many are withheld. It starts at the first, and only ever withholds more. */
const THRESHOLDS = [5, 6, 8, 10, 15, 20] as const;

export interface SmallGroupNoteProps {
  readonly threshold: number;
  readonly raise: (threshold: number) => void;
}

/** Why some bars are hatched, and how to have more of them. */
export function SmallGroupNote({ threshold, raise }: SmallGroupNoteProps) {
  const choices = [...new Set([...THRESHOLDS, threshold])].toSorted((one, other) => one - other);
  return (
    <aside class="card small-groups" aria-labelledby="why-hatched">
      <h2 class="call" id="why-hatched">
        <span>Why some bars are hatched</span>
        <span>under {numberWord(threshold)}</span>
      </h2>
      <p>
        In a team of twelve, “two people chose D” is nearly a name. So a count under {numberWord(threshold)}{' '}
        is not shown.
      </p>
      <p>
        Hiding one alone would not help: take the others from the total and there it is. So the next smallest
        is hidden with it, and only their sum is told.
      </p>
      <p>
        The same holds for every filter, every table, every file. There is no view of one person anywhere.
      </p>
      <label class="threshold">
        Raise the threshold: withhold counts under{' '}
        <select
          value={String(threshold)}
          onChange={({ currentTarget }) => raise(Number(currentTarget.value))}
        >
          {choices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {numberWord(choice)}
            </option>
          ))}
        </select>
      </label>
    </aside>
  );
}
