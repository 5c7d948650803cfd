import { useState } from 'preact/hooks';
import type { Kept, Which } from '../../model/statistics/ports.ts';
import { typeset } from '../typeset.ts';
import { AskedTwice } from './asking.tsx';
import { day, grouped, many } from './words.ts';
import './kept.css';

export interface KeptListProps {
  readonly kept: readonly Kept[];
  readonly labels: readonly string[];
  readonly remove: (which: Which) => void;
  readonly busy: boolean;
}

/** As many plays as are listed at first, and more of them each time they are asked for. */
const LISTED = 20;

/** What can be deleted: one play or meeting, all meetings of a group, everything. Each is asked once more in words. */
export function KeptList({ kept, labels, remove, busy }: KeptListProps) {
  const [listed, setListed] = useState(LISTED);
  const [chosen, setLabel] = useState<string>();
  const label = chosen !== undefined && labels.includes(chosen) ? chosen : labels[0];
  const newest = kept.toSorted((one, other) => other.started - one.started);
  const latest = newest[0]?.started ?? 0;
  if (kept.length === 0) return <p>Nothing is kept, so there is nothing to delete.</p>;
  return (
    <>
      <ul class="kept-list">
        {newest.slice(0, listed).map(({ id, title, group, label, started, decisions }) => {
          const called = `${typeset(title)}, ${group ? (label ?? 'a room') : 'alone'}, ${day(started, latest)}`;
          return (
            <li key={id}>
              <span>
                <b>{typeset(title)}</b>, {group ? (label ?? 'a room') : 'alone'}, {day(started, latest)}:{' '}
                {many(decisions, 'decision')}
              </span>
              <AskedTwice
                name={
                  <>
                    Delete <span class="unseen">{called}</span>
                  </>
                }
                question={`${called}: delete it from this browser?`}
                yes="Yes, delete it"
                act={() => remove({ of: 'play', id })}
                busy={busy}
              />
            </li>
          );
        })}
      </ul>
      <div class="tools">
        {listed < kept.length && (
          <button class="tool" type="button" onClick={() => setListed(listed + LISTED * 5)}>
            Show older ones ({grouped(kept.length - listed)} more)
          </button>
        )}
      </div>
      {label !== undefined && (
        <div class="delete-group">
          <label>
            Every meeting of{' '}
            <select value={label} onChange={({ currentTarget }) => setLabel(currentTarget.value)}>
              {labels.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
          <AskedTwice
            key={label}
            name="Delete this group’s meetings"
            question={`Every meeting of ${label} would go from this browser.`}
            yes="Yes, delete them"
            act={() => remove({ of: 'label', label })}
            busy={busy}
          />
        </div>
      )}
      <AskedTwice
        name="Delete everything"
        question={`All ${many(kept.length, 'play and meeting', 'plays and meetings')}, with every saved place, would go from this browser. A backup first would keep them for you.`}
        yes="Yes, delete everything"
        act={() => remove({ of: 'everything' })}
        busy={busy}
      />
    </>
  );
}
