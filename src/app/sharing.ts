import type { Clock, Meeting } from '../model/ports.ts';
import { share, type Shared, type Sharing } from '../session/share.ts';
import { uuid } from './chance.ts';
import { openWire } from './channel.ts';

/** Shares a meeting for as long as this window is there: a closed one says so, one that the browser brings back goes on. */
export function shareHere(meeting: Meeting, shared: Omit<Shared, 'owner'>, clock: Clock): Sharing {
  const wire = openWire();
  const open = (times: readonly number[]): Sharing =>
    share(meeting, wire, { ...shared, times, owner: uuid() }, clock);
  let sharing = open(shared.times);
  const hide = (): void => sharing.stop();
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) sharing = open(sharing.times());
  };
  addEventListener('pagehide', hide);
  addEventListener('pageshow', show);
  return {
    times: () => sharing.times(),
    stop() {
      removeEventListener('pagehide', hide);
      removeEventListener('pageshow', show);
      sharing.stop();
    },
  };
}
