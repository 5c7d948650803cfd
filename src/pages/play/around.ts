import { useEffect, useState } from 'preact/hooks';
import type { Scene } from '../../model/scene.ts';

/** What the place looks like, in words; they arrive after the page, and it is whole without them. */
export function useSurroundings({ place, props }: Scene): string | undefined {
  const [tell, setTell] = useState<(...seen: [Scene['place'], Scene['props']]) => string>();
  useEffect(() => {
    import('../../model/places.ts').then(
      ({ surroundings }) => setTell(() => surroundings),
      () => undefined,
    );
  }, []);
  return tell?.(place, props);
}
