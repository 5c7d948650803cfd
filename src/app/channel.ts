import type { Sealed, Wire } from '../model/group/wire.ts';

const NAME = 'behind-the-desk meeting';

/** The windows of this browser, as a wire. Where the browser has none, a meeting has one window and says nothing. */
export function openWire(): Wire {
  if (!('BroadcastChannel' in globalThis)) return { post: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(NAME);
  return {
    post: (message: Sealed) => channel.postMessage(message),
    listen(heard) {
      const hear = ({ data }: MessageEvent<unknown>): void => heard(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
