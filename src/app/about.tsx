import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../model/ports.ts';
import { AboutPage } from '../pages/about.tsx';
import { KeptHere } from '../pages/kept.tsx';
import { framed } from './keeper/frame.ts';
import { now, watch } from './keeper/kept.ts';
import { begin } from './keeper/start.ts';
import { forgetPlaces } from './places.ts';
import { forgetReadings } from './reading.ts';

/** The page about the game, with what is known of this copy of it. */
export function About({ store }: { readonly store: Store }) {
  const [kept, setKept] = useState(now);
  useEffect(() => watch(setKept), []);
  return (
    <AboutPage
      clear={() => clearAll(store)}
      keeping={<KeptHere kept={kept} within={framed() === 'others'} keep={() => void begin(true)} />}
    />
  );
}

/** Every record, and what was read: that is an answer to what somebody did here as well. */
function clearAll(store: Store): Promise<boolean> {
  forgetReadings();
  forgetPlaces();
  return store.clear();
}
