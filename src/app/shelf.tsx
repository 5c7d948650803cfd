import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../model/ports.ts';
import { type Shelved, ShelfPage } from '../pages/shelf.tsx';
import { stories } from './library.ts';
import { OwnShelf } from './ownshelf.tsx';
import { playAddress } from './routes.ts';

const BEYOND =
  'What you played here can’t be looked up just now. It’s not lost: load the page again, and it’s back.';

/** The shelf at once, and what this device remembers of each story as soon as it says so. */
export function Shelf({ store, notices }: { readonly store: Store; readonly notices: readonly string[] }) {
  const [shelved, setShelved] = useState<readonly Shelved[]>(() =>
    stories.map((card) => ({ card, endings: [], saved: undefined, damaged: false })),
  );
  const [beyond, setBeyond] = useState(false);
  useEffect(() => {
    let current = true;
    void Promise.all(
      stories.map(async (card): Promise<Shelved> => {
        const [found, endings] = await Promise.all([store.find(card.id), store.endings(card.id)]);
        if (found.kind === 'out-of-reach') setBeyond(true);
        const saved = found.kind === 'save' ? { time: found.save.time, ended: found.save.ended } : undefined;
        return { card, endings, saved, damaged: found.kind === 'damaged' };
      }),
    ).then((remembered) => {
      if (current) setShelved(remembered);
    });
    return () => {
      current = false;
    };
  }, [store]);

  return (
    <ShelfPage
      stories={shelved}
      notices={beyond ? [...notices, BEYOND] : notices}
      start={(story) => {
        location.hash = `${playAddress(story)}/new`;
      }}
      resume={(story) => {
        location.hash = playAddress(story);
      }}
    >
      <OwnShelf />
    </ShelfPage>
  );
}
