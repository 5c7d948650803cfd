import { hostDesk } from '../../../src/app/desk/host.ts';
import { openDesk } from '../../../src/session/desk.ts';
import { openRecords } from '../../../src/store/records.ts';
import { longParts } from './parts.ts';

hostDesk(
  {
    post: (message) => self.postMessage(message),
    listen: (heard) => self.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data)),
  },
  openDesk(longParts(await openRecords('long'))),
);
self.postMessage('ready');
