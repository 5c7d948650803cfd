import { openDesk } from '../../session/desk.ts';
import { hostDesk } from './host.ts';
import { partsHere } from './parts.ts';

/** The desk of the statistics, in a worker beside the page. */
hostDesk(
  {
    post: (message) => self.postMessage(message),
    listen: (heard) => self.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data)),
  },
  openDesk(partsHere()),
);
