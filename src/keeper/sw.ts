import { addPlugins, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { bytesOf, HOW_MUCH, type Listed, needed, SOUNDS, TAKE_OVER } from '../model/keeping.ts';
import type { Told } from '../model/kept.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of the built game, put there by the build. */
  readonly __WB_MANIFEST: readonly (PrecacheEntry & Listed)[];
};

/**
 * The service worker. It keeps one edition of the game, whole or not at all, and answers for it from then on. A new
 * edition waits beside it until a page says that nobody is in the middle of anything.
 */
const asked = new URLSearchParams(self.location.search).get('sounds');
const files = needed(self.__WB_MANIFEST, SOUNDS.find((each) => each === asked) ?? 'webm');
const bytes = bytesOf(files);
const bytesAt = new Map(files.map((file) => [new URL(file.url, self.location.href).href, bytesOf([file])]));
let done = 0;

/** What nearly every host lets its answers vary by, and no page ever asks for in another way. */
const PACKED = 'accept-encoding';

addPlugins([
  {
    // Whatever a host lets an answer vary by, there is only this one; and a page may not be answered with a detour.
    async cacheWillUpdate({ response }) {
      if (response.status !== 200) return null;
      const vary = response.headers.get('vary') ?? PACKED;
      // Only beside an answer of the host's own does Chromium keep what it compiled of a script.
      if (!response.redirected && vary.toLowerCase() === PACKED) return response;
      const headers = new Headers(response.headers);
      headers.delete('vary');
      return new Response(response.body, { headers });
    },
    // Waited for: whatever comes later than this, the browser ends the worker before it is told.
    async handlerDidError({ event, error }) {
      if (event.type !== 'install') return undefined;
      await tell({ kind: 'stopped', why: error.name === 'QuotaExceededError' ? 'room' : 'way' });
      return undefined;
    },
    async handlerDidComplete({ event, request, error }) {
      if (event?.type !== 'install' || error) return;
      done += bytesAt.get(request.url) ?? 0;
      await tell({ kind: 'getting', done, bytes });
    },
  },
]);
precacheAndRoute([...files], { ignoreURLParametersMatching: [/./], cleanURLs: false });

self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('message', ({ data, source }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
  if (data === HOW_MUCH) source?.postMessage({ kind: 'kept', bytes } satisfies Told);
});

/** Also for the page that fetched it: the rest of its visit needs no network any more. */
async function begin(): Promise<void> {
  await self.clients.claim();
  await tell({ kind: 'kept', bytes });
}

async function tell(told: Told): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(told);
}
