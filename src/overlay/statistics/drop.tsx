import { useRef } from 'preact/hooks';
import type { Picked } from '../../model/statistics/ports.ts';
import { useDrop } from '../dropped.ts';
import { bringIn } from '../icons/charts.ts';
import { Icon } from '../icons/icon.tsx';
import './drop.css';

export interface FileDropProps {
  /** Files were brought in before. */
  readonly again: boolean;
  readonly take: (files: readonly Picked[]) => void;
  readonly busy: boolean;
}

/** Where files are dropped or picked, several at once. */
export function FileDrop({ again, take, busy }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const give = (files: readonly File[]): void => {
    if (files.length > 0 && !busy) take(files);
  };
  const { over, target } = useDrop(give);
  return (
    <section class={over ? 'drop over' : 'drop'} aria-labelledby="bring-in" {...target}>
      <Icon path={bringIn} />
      <h2 id="bring-in">{again ? 'Bring in more' : 'Bring in files'}</h2>
      <p>
        Drop files here, or choose them: records from another computer, or a backup of this one. The same file
        twice changes nothing.
      </p>
      <button class="tool go" type="button" disabled={busy} onClick={() => input.current?.click()}>
        Choose files
      </button>
      <input
        ref={input}
        class="unseen"
        type="file"
        accept=".json,application/json"
        multiple
        tabIndex={-1}
        aria-label="Files to bring in"
        disabled={busy}
        onChange={({ currentTarget }) => {
          give([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}

export interface TakingProps {
  /** From 0 to 1. */
  readonly done: number;
  readonly files: number;
  readonly cancel: () => void;
}

/** Files on their way in, and the way to leave them out after all. */
export function Taking({ done, files, cancel }: TakingProps) {
  return (
    <section class="taking" aria-label="Files on their way in">
      <label>
        Reading {files === 1 ? 'one file' : `${files} files`}…
        <progress max="1" value={done} />
      </label>
      <button class="tool" type="button" onClick={cancel}>
        Cancel
      </button>
    </section>
  );
}
