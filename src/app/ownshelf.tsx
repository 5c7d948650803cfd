import { useRef, useState } from 'preact/hooks';
import type { Picked } from '../model/opened/sources.ts';
import { OwnStory, type Reading } from '../pages/shelf/own.tsx';
import { heldStory, holdStory, type Own } from './held.ts';
import type { Opening } from './opening.ts';

const LOST: Reading = {
  kind: 'told',
  why: 'What opens stories did not arrive. Is the network there?',
  messages: [],
};

/** Opens stories from this device. What reads them is fetched when the first is picked. */
export function OwnShelf() {
  const [reading, setReading] = useState<Reading>({ kind: 'nothing' });
  const picked = useRef<Picked>(new Map());
  const ready = useRef<Own | undefined>(undefined);
  const asked = useRef(0);

  const play = (own = ready.current): void => {
    if (own === undefined) return;
    holdStory(own);
    location.hash = '#/opened';
  };
  // What was picked last counts, however long the one before it takes.
  const read = async (open: () => Promise<Opening>): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    setReading({ kind: 'reading' });
    const { reading, own } = await open().catch((): Opening => ({ reading: LOST }));
    if (mine !== asked.current) return;
    ready.current = own;
    setReading(reading);
    if (reading.kind === 'ready' && reading.messages.length === 0) play(own);
  };

  return (
    <OwnStory
      reading={reading}
      held={heldStory()?.card.title}
      take={(files) => {
        if (files.length === 0) return;
        void read(async () => {
          const { openFiles, takeFiles } = await import('./opening.ts');
          const taken = await takeFiles(files);
          if (typeof taken === 'string') return { reading: { kind: 'told', why: taken, messages: [] } };
          picked.current = taken;
          return openFiles(taken);
        });
      }}
      choose={(name) => void read(async () => (await import('./opening.ts')).openFiles(picked.current, name))}
      play={() => play()}
    />
  );
}
