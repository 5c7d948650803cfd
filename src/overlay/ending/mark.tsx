import { Icon } from '../icons/icon.tsx';
import { bookmark, bookmarked } from '../icons/later.ts';
import type { Row } from './rows.ts';

export interface MarkProps {
  readonly row: Row;
  readonly marked: boolean;
  /** The id of the words that say what moved. */
  readonly describedBy: string;
  /** Only one button of a list stands in the order of tabs; arrow keys reach the others. */
  readonly tabbable: boolean;
  readonly toggle: () => void;
}

/** "I'd want this back": pressed on one row at most. In the timeline it covers its whole row. */
export function Mark({ row, marked, describedBy, tabbable, toggle }: MarkProps) {
  return (
    <button
      class="mark"
      type="button"
      aria-pressed={marked}
      aria-label={`I’d want this back, ${row.time}: ${row.because}`}
      aria-describedby={describedBy}
      tabIndex={tabbable ? 0 : -1}
      onClick={toggle}
    >
      <Icon path={marked ? bookmarked : bookmark} />
    </button>
  );
}

/** What moved, in words, each meter in its color: "Morale up, Accountability down a lot, from Tue 4:40". */
export function Moves({ row, id }: { readonly row: Row; readonly id: string }) {
  const parts = row.moves.map(({ meter, words }) => <b class={meter}>{words}</b>);
  const words = [...parts, ...(row.from === undefined ? [] : [row.from])];
  return (
    <span class="moves" id={id}>
      {words.length === 0 && 'Nothing moved'}
      {words.map((part, index) => [
        <span key={index}>
          {part}
          {index + 1 < words.length && ','}
        </span>,
        ' ',
      ])}
    </span>
  );
}
