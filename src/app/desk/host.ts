import type { Desk } from '../../model/statistics/ports.ts';
import { type Ask, type Asked, type Carried, type Answer, type ToPage, toWorker } from './wire.ts';

/** What a hosted desk is talked to through: a worker's own end, or one of a channel. */
export interface HostLine {
  post(message: ToPage): void;
  listen(heard: (message: unknown) => void): void;
}

/** Lets somebody at the other end of a line ask a desk. Whatever goes wrong is told, and the next question is heard. */
export function hostDesk(line: HostLine, desk: Desk): void {
  const running = new Map<number, { aborted: boolean }>();

  async function answer(number: number, what: Ask): Promise<void> {
    const stop = { aborted: false };
    running.set(number, stop);
    try {
      const result = await asked(desk, what, (done) => line.post({ kind: 'progress', number, done }), stop);
      line.post({ kind: 'answer', number, result });
    } catch (fault) {
      line.post({ kind: 'fault', number, message: fault instanceof Error ? fault.message : String(fault) });
    } finally {
      running.delete(number);
    }
  }

  line.listen((heard) => {
    const message = toWorker(heard);
    if (message?.kind === 'ask') void answer(message.number, message.what);
    const stop = message?.kind === 'stop' ? running.get(message.number) : undefined;
    if (stop !== undefined) stop.aborted = true;
  });
}

function asked(
  desk: Desk,
  what: Ask,
  progress: (done: number) => void,
  stop: { readonly aborted: boolean },
): Promise<Answer<Asked>> {
  switch (what.ask) {
    case 'open':
      return desk.open(what.demo);
    case 'survey':
      return desk.survey(what.filter);
    case 'raise':
      return desk.raise(what.threshold);
    case 'take':
      return desk.take(what.files.map(picked), progress, stop);
    case 'undo':
      return desk.undo(what.token);
    case 'kept':
      return desk.kept();
    case 'remove':
      return desk.remove(what.which);
    case 'backup':
      return desk.backup();
    case 'decisions':
      return desk.decisions(what.filter);
  }
}

const picked = ({ name, size, content }: Carried) => ({
  name,
  size,
  text: async () => (typeof content === 'string' ? content : content.text()),
});
