import type { AbortSignalLike, Desk, Intake, Picked, Progress } from '../../model/statistics/ports.ts';
import { answerTo, type Answer, type Ask, type Asked, type Carried, toPage, type ToWorker } from './wire.ts';

/** What a desk elsewhere is talked to through. */
export interface DeskLine {
  post(message: ToWorker): void;
  listen(heard: (message: unknown) => void): void;
  /** Calls when nobody will answer any more. */
  lost(told: () => void): void;
  close(): void;
}

/** Before the tokens of the desk at the other end, so that nobody else's desk takes them for its own. */
const THERE = 'there ';

/** Nobody is at the other end. */
class Gone extends Error {}

interface Waiting {
  readonly settle: (result: unknown) => void;
  readonly fail: (fault: Error) => void;
  readonly progress: Progress;
}

/**
 * A desk that works elsewhere. Where nobody is there any more, the desk `here` goes on in its place: what only asks is
 * asked again, and so are files, as a play that came in already changes nothing. What would not bear a second time is
 * refused in words.
 */
export function remoteDesk(line: DeskLine, here: Desk): Desk {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let gone = false;
  let demo = false;
  let threshold: number | undefined;
  let moved: Promise<Desk> | undefined;

  line.listen((heard) => {
    const message = toPage(heard);
    const asked = message && waiting.get(message.number);
    if (message === undefined || asked === undefined) return;
    if (message.kind === 'progress') return asked.progress(message.done);
    waiting.delete(message.number);
    if (message.kind === 'answer') asked.settle(message.result);
    else asked.fail(new Error(message.message));
  });

  function hangUp(): void {
    gone = true;
    for (const { fail } of waiting.values()) fail(new Gone('The worker is gone'));
    waiting.clear();
  }
  line.lost(hangUp);

  function ask<Name extends Asked>(
    what: Ask & { readonly ask: Name },
    progress: (done: number, number: number) => void = () => undefined,
  ): Promise<Answer<Name>> {
    return new Promise<unknown>((settle, fail) => {
      if (gone) return fail(new Gone('The worker is gone'));
      count += 1;
      const number = count;
      waiting.set(number, { settle, fail, progress: (done) => progress(done, number) });
      line.post({ kind: 'ask', number, what });
    }).then((result) => answerTo(what.ask, result));
  }

  /** The desk here, once it stands where the other one stood. */
  const instead = (): Promise<Desk> => (moved ??= sitDown(here, demo, threshold));

  async function orHere<Result>(
    there: () => Promise<Result>,
    work: (desk: Desk) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await there();
    } catch (fault) {
      if (!(fault instanceof Gone)) throw fault;
      return work(await instead());
    }
  }

  async function takeThere(
    files: readonly Picked[],
    progress: Progress,
    stop: AbortSignalLike,
  ): Promise<Intake> {
    let stopped = false;
    const carried = await Promise.all(files.map(carriedOf));
    const intake = await ask({ ask: 'take', files: carried }, (done, number) => {
      progress(done);
      if (!stop.aborted || stopped) return;
      stopped = true;
      line.post({ kind: 'stop', number });
    });
    return intake.undo === undefined ? intake : { ...intake, undo: THERE + intake.undo };
  }

  const open = (): ReturnType<Desk['open']> =>
    orHere(
      () => ask({ ask: 'open', demo }),
      (desk) => desk.open(demo),
    );

  return {
    open(asked) {
      demo = asked;
      return open();
    },
    survey: (filter) =>
      orHere(
        () => ask({ ask: 'survey', filter }),
        (desk) => desk.survey(filter),
      ),
    raise(asked) {
      threshold = asked;
      return orHere(
        () => ask({ ask: 'raise', threshold: asked }),
        (desk) => desk.raise(asked),
      );
    },
    async take(files, progress, stop) {
      try {
        return await orHere(
          () => takeThere(files, progress, stop),
          (desk) => desk.take(files, progress, stop),
        );
      } catch {
        return {
          files: [],
          problems: [],
          refused: 'Something went amiss on the way, and nothing was taken in.',
        };
      }
    },
    async undo(token) {
      if (!token.startsWith(THERE)) {
        const done = await here.undo(token);
        // What was taken back here is news there.
        if (done) await open();
        return done;
      }
      try {
        return await ask({ ask: 'undo', token: token.slice(THERE.length) });
      } catch {
        return false;
      }
    },
    kept: () =>
      orHere(
        () => ask({ ask: 'kept' }),
        (desk) => desk.kept(),
      ),
    async remove(which) {
      if (gone) return (await instead()).remove(which);
      try {
        const removed = await ask({ ask: 'remove', which });
        return removed.undo === undefined ? removed : { ...removed, undo: THERE + removed.undo };
      } catch {
        return { plays: 0, refused: 'It is not certain whether that was deleted. Look at the list again.' };
      }
    },
    backup: () =>
      orHere(
        () => ask({ ask: 'backup' }),
        (desk) => desk.backup(),
      ),
    decisions: (filter) =>
      orHere(
        () => ask({ ask: 'decisions', filter }),
        (desk) => desk.decisions(filter),
      ),
    close() {
      line.close();
      hangUp();
      here.close();
    },
  };
}

/** Has a desk show what another one showed. */
export async function sitDown(desk: Desk, demo: boolean, threshold: number | undefined): Promise<Desk> {
  await desk.open(demo);
  if (threshold !== undefined) await desk.raise(threshold);
  return desk;
}

async function carriedOf(file: Picked): Promise<Carried> {
  const { name, size } = file;
  return { name, size, content: file instanceof Blob ? file : await file.text() };
}
