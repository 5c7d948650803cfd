import type { Clock } from '../model/ports.ts';
import type { Migrate } from '../model/statistics/files/entry.ts';
import { idsIn, merge } from '../model/statistics/files/merge.ts';
import { type ReadFile, readingOf, sizeProblem } from '../model/statistics/files/read.ts';
import { WHOLE } from '../model/statistics/files/source.ts';
import type {
  AbortSignalLike,
  Desk,
  Intake,
  Picked,
  Progress,
  Records,
  Written,
} from '../model/statistics/ports.ts';
import type { Undoing } from './undoing.ts';

/** Milliseconds after which reading lets others have their turn: well within what a hand feels. */
const SLICE = 12;

/** How much of the whole work the reading is. */
const READING = 0.9;

const STOPPED: Intake = { files: [], problems: [], refused: 'Stopped. Nothing was taken in.' };

const REFUSED: Readonly<Record<Extract<Written, { ok: false }>['why'], string>> = {
  full: 'There is no room left on this device, so none of it was taken in.',
  refused: 'This browser does not let the game write just now, so none of it was taken in.',
};

export interface IntakeParts {
  readonly records: Records;
  readonly clock: Clock;
  readonly pause: () => Promise<void>;
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly undos: Undoing;
  readonly migrate?: Migrate;
}

/**
 * Takes files in: all of them are read before anything is written, and it is written at one go, so that a stop, a full
 * disk or a closed page leaves what was there as it was.
 */
export function intake({ records, clock, pause, inTurn, undos, migrate }: IntakeParts): Desk['take'] {
  return async (files, progress, stop) => {
    const whole = Math.max(
      1,
      files.reduce((sum, { size }) => sum + size, 0),
    );
    const read: ReadFile[] = [];
    let behind = 0;
    for (const file of files) {
      const done: Progress = (share) => progress((READING * (behind + share * file.size)) / whole);
      const found = await readPicked(file, done, stop);
      if (found === undefined) return STOPPED;
      read.push(found);
      behind += file.size;
    }
    return inTurn(() => write(read, progress, stop));
  };

  /** Nothing where it was stopped. */
  async function readPicked(
    file: Picked,
    progress: Progress,
    stop: AbortSignalLike,
  ): Promise<ReadFile | undefined> {
    const large = sizeProblem(file.name, file.size);
    if (large) return unread(file.name, large.why);
    const text = await textOf(file);
    if (text === undefined) return unread(file.name, 'it could not be opened. Is it still where it was?');
    const reading = readingOf(file.name, text, migrate);
    let since = clock.elapsed();
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done) return stop.aborted ? undefined : step.value;
      if (clock.elapsed() - since < SLICE) continue;
      progress(step.value);
      await pause();
      if (stop.aborted) return undefined;
      since = clock.elapsed();
    }
  }

  async function write(
    read: readonly ReadFile[],
    progress: Progress,
    stop: AbortSignalLike,
  ): Promise<Intake> {
    const known = await records.known(idsIn(read));
    if (stop.aborted) return STOPPED;
    const { files, segments, ids, texts } = merge(read, known);
    const problems = read.flatMap((file) => file.problems);
    if (ids.length === 0) return { files, problems };
    progress(READING);
    const written = await records.add(segments, texts);
    if (!written.ok) return { files: [], problems, refused: REFUSED[written.why] };
    progress(1);
    const back = async (): Promise<boolean> => (await records.remove({ of: 'plays', ids })) !== undefined;
    return { files, problems, undo: undos.offer(back) };
  }
}

async function textOf(file: Picked): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

const unread = (name: string, why: string): ReadFile => ({
  name,
  read: 0,
  left: 0,
  segments: [],
  texts: new Map(),
  problems: [{ file: name, where: WHOLE, why }],
});
