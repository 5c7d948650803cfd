import { Badge } from '../../story/badge.tsx';
import { Words } from '../../story/words.tsx';
import type { Settings } from '../../../model/settings.ts';
import '../../story/lines.css';

/** A line that nobody says in any story, to look at and to listen to. */
export const SAMPLE = 'The hatch is open from 9:10 to 12:05, and the key is where it always is.';

/** One line as it would stand in a story, in the letters, size, spacing, paper and pace that are set just now. */
export function Sample({ settings }: { readonly settings: Settings }) {
  return (
    <figure class="wide sample">
      <figcaption>How it looks</figcaption>
      <p class="said">
        <Badge who="june" name="June" />
        <span class="unseen">: </span>
        <span class="speech">
          <Words key={settings.typing} text={`“${SAMPLE}”`} typing={settings.typing !== 'at-once'} />
        </span>
      </p>
    </figure>
  );
}
