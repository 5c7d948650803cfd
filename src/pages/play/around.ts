import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../model/cues.ts';

/** What the place looks like, in words; they arrive after the page, and it is whole without them. */
export function useSurroundings(place: Place): string | undefined {
  const [tell, setTell] = useState<(place: Place) => string>();
  useEffect(() => {
    import('../../model/places.ts').then(
      ({ surroundings }) => setTell(() => surroundings),
      () => undefined,
    );
  }, []);
  return tell?.(place);
}
