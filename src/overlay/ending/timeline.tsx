import { useState } from 'preact/hooks';
import { Lamp } from '../meters/lamp.tsx';
import { Slip } from '../meters/slip.tsx';
import { Mark, Moves } from './mark.tsx';
import type { Row } from './rows.ts';
import { dearest, pieceOf, type Thread, threadsOf, touches } from './threads.ts';
import { Track } from './track.tsx';
import './timeline.css';

export interface RowsProps {
  readonly rows: readonly Row[];
  readonly marked: number | undefined;
  readonly mark: (row: number) => void;
}

/** The ledger as it is drawn: a line for each meter, a point for each moment, threads back to where it began. */
export function Timeline({ rows, marked, mark }: RowsProps) {
  const [tabbable, setTabbable] = useState(marked ?? 0);
  const [pointed, setPointed] = useState<number>();
  const threads = threadsOf(rows);
  const lit = pointed ?? marked ?? dearest(rows);

  return (
    <div class="timeline" style={{ '--lanes': Math.max(0, ...threads.map(({ lane }) => lane + 1)) }}>
      <Heads rows={rows} />
      <ol onKeyDown={moveFocus} onPointerLeave={() => setPointed(undefined)}>
        {rows.map((row, index) => (
          <li
            key={index}
            class={marked === index ? 'marked' : undefined}
            onPointerEnter={() => setPointed(index)}
            onFocusCapture={() => {
              setTabbable(index);
              setPointed(index);
            }}
            onBlurCapture={() => setPointed(undefined)}
          >
            <Strands threads={threads} row={index} lit={lit} />
            <span class="time">{row.time}</span>
            <span class="why">
              {row.because} <Moves row={row} id={`moves-${index}`} />
            </span>
            {(['morale', 'account'] as const).map((meter) => (
              <Track
                key={meter}
                meter={meter}
                before={row.before[meter]}
                after={row.after[meter]}
                next={(rows[index + 1] ?? row).after[meter]}
              />
            ))}
            <Mark
              row={row}
              marked={marked === index}
              describedBy={`moves-${index}`}
              tabbable={tabbable === index}
              toggle={() => mark(index)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Heads({ rows }: { readonly rows: readonly Row[] }) {
  const days = [...new Set(rows.map(({ time }) => time.replace(/ \d{1,2}:\d{2}$/, '')))];
  return (
    <div class="heads">
      <p>Quarry Road, {days.length > 1 ? `${days[0]} to ${days.at(-1)}` : days[0]}</p>
      <p class="head morale" aria-hidden="true">
        <Lamp level={4} />
        Morale
        <small>
          <span>on fumes</span>
          <span>glad</span>
        </small>
      </p>
      <p class="head account" aria-hidden="true">
        <Slip level={5} />
        Account&shy;ability
        <small>
          <span>nobody’s</span>
          <span>held</span>
        </small>
      </p>
    </div>
  );
}

interface StrandsProps {
  readonly threads: readonly Thread[];
  readonly row: number;
  readonly lit: number | undefined;
}

function Strands({ threads, row, lit }: StrandsProps) {
  return (
    <span class="strands" aria-hidden="true">
      {threads.map((thread) => {
        const piece = pieceOf(thread, row);
        const bright = lit !== undefined && touches(thread, lit) ? ' lit' : '';
        return (
          piece && (
            <i
              key={thread.start}
              class={`strand ${piece}${bright}`}
              style={{ '--lane-number': thread.lane }}
            />
          )
        );
      })}
    </span>
  );
}

/** Up and Down go from moment to moment, Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const marks = [...event.currentTarget.querySelectorAll('button')];
  const now = marks.findIndex((mark) => mark === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(now + 1, marks.length - 1),
    ArrowUp: Math.max(now - 1, 0),
    Home: 0,
    End: marks.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  marks[target]?.focus();
}
