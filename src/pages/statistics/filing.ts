import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk, Intake, Kept, Picked, Which } from '../../model/statistics/ports.ts';
import type { Filter } from '../../model/statistics/survey.ts';
import { intakeSentence } from '../../overlay/statistics/intake.tsx';
import { many } from '../../overlay/statistics/words.ts';
import { download, fileName } from './download.ts';

/** Something that can still be taken back, with what was done. */
interface Undoable {
  readonly token: string;
  readonly done: string;
}

export interface Filing {
  /** What can be deleted; undefined until it was looked up. */
  readonly kept: readonly Kept[] | undefined;
  /** Files on their way in: how far, and how many. */
  readonly taking: { readonly done: number; readonly files: number } | undefined;
  readonly intake: Intake | undefined;
  readonly undoable: Undoable | undefined;
  /** What came of the last thing that was done, in words. */
  readonly told: string;
  /** What is being done, in words; nothing else can be begun until then. */
  readonly busy: string | undefined;
  readonly take: (files: readonly Picked[]) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly over: () => void;
  readonly remove: (which: Which) => void;
  readonly backup: () => void;
  readonly decisions: (filter: Filter) => void;
}

export interface FilingProps {
  readonly desk: Desk;
  readonly say: (sentences: readonly string[]) => void;
  /** What there is has changed. */
  readonly changed: () => Promise<void>;
}

const FAULT = 'That did not work this time. What was here before is untouched; try once more.';
const STOPPED = 'Stopped. Nothing was taken in.';
const TEN_SECONDS = 'Undo is there for ten seconds.';

/** Files in and out, and what is deleted: one thing at a time, and each says what came of it. */
export function useFiling({ desk, say, changed }: FilingProps): Filing {
  const [kept, setKept] = useState<readonly Kept[]>();
  const [taking, setTaking] = useState<Filing['taking']>();
  const [intake, setIntake] = useState<Intake>();
  const [undoable, setUndoable] = useState<Undoable>();
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState<string>();
  const stop = useRef(new AbortController());

  const list = async (): Promise<void> => setKept(await desk.kept());
  useEffect(() => {
    list().catch(() => setKept([]));
    return () => stop.current.abort();
  }, [desk]);

  const tell = (sentence: string, undo?: Undoable): void => {
    setTold(sentence);
    setUndoable(undo);
    say(undo === undefined ? [sentence] : [sentence, TEN_SECONDS]);
  };

  /** Does one thing while nothing else can be begun. */
  const run = async (what: string, work: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setUndoable(undefined);
    setTold('');
    try {
      await work();
    } catch {
      tell(FAULT);
    }
    setBusy(undefined);
  };

  const refresh = async (): Promise<void> => {
    await Promise.all([list(), changed()]);
  };

  const take = async (files: readonly Picked[]): Promise<void> => {
    const ways = new AbortController();
    stop.current = ways;
    setIntake(undefined);
    setTaking({ done: 0, files: files.length });
    say([files.length === 1 ? 'Reading one file.' : `Reading ${files.length} files.`]);
    try {
      const came = await desk.take(files, (done) => setTaking({ done, files: files.length }), ways.signal);
      const { undo } = came;
      if (ways.signal.aborted && undo === undefined) tell(STOPPED);
      else {
        setIntake(came);
        tell(intakeSentence(came), undo === undefined ? undefined : { token: undo, done: 'Taken in.' });
        await refresh();
      }
    } finally {
      setTaking(undefined);
    }
  };

  const remove = async (which: Which): Promise<void> => {
    const { plays, undo, refused } = await desk.remove(which);
    setIntake(undefined);
    if (refused !== undefined) tell(refused);
    else {
      const done = `${many(plays, 'play', 'plays')} deleted.`;
      tell(done, undo === undefined ? undefined : { token: undo, done });
    }
    await refresh();
  };

  const undo = async ({ token }: Undoable): Promise<void> => {
    const back = await desk.undo(token);
    setIntake(undefined);
    tell(back ? 'As it was before.' : 'The ten seconds were over, so it stays as it is.');
    await refresh();
  };

  return {
    kept,
    taking,
    intake,
    undoable,
    told,
    busy,
    take: (files) => void run('Reading files…', () => take(files)),
    cancel: () => stop.current.abort(),
    undo: () => {
      if (undoable !== undefined) void run('Putting it back…', () => undo(undoable));
    },
    over: () => setUndoable(undefined),
    remove: (which) => void run('Deleting…', () => remove(which)),
    backup: () =>
      void run('Writing the backup…', async () => {
        download(await desk.backup(), fileName('backup', false, 'json'), 'application/json');
        tell('The backup is among your downloads.');
      }),
    decisions: (filter) =>
      void run('Writing the file…', async () => {
        download(await desk.decisions(filter), fileName('decisions', false, 'csv'), 'text/csv');
        tell('The decisions are among your downloads.');
      }),
  };
}
