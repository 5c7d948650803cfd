import { keptRoom } from '../model/group/keep.ts';
import { readMessage, type Wire } from '../model/group/wire.ts';
import type { Meeting } from '../model/ports.ts';

/** Lets other windows see a meeting and lead it. This window stays its owner. Gives the way to stop. */
export function share(
  meeting: Meeting,
  wire: Wire,
  { id, story, fingerprint }: { readonly id: string; readonly story: string; readonly fingerprint: string },
): () => void {
  const tell = (): void =>
    wire.post({ kind: 'room', meeting: id, story, room: keptRoom(meeting.now(), fingerprint) });
  const unwatch = meeting.watch(tell);
  const unlisten = wire.listen((heard) => {
    const message = readMessage(heard);
    if (message?.kind === 'hello') tell();
    if (message?.kind !== 'command' || message.meeting !== id) return;
    const why = meeting.send(message.command);
    if (why !== undefined) {
      wire.post({ kind: 'refused', meeting: id, why });
      // A pane that was behind must see where the room is before it asks again.
      if (why === 'stale') tell();
    }
  });
  return () => {
    unwatch();
    unlisten();
    wire.post({ kind: 'closed', meeting: id });
  };
}
