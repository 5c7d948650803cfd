import type { Kept, Unkept } from '../model/kept.ts';

export interface KeptHereProps {
  readonly kept: Kept;
  /** The page stands in a page of somebody else: what it keeps, browsers keep for that one alone. */
  readonly within: boolean;
  readonly keep: () => void;
}

const NOT: Readonly<Record<Unkept, string>> = {
  http: 'Not kept on this device: this address is plain http, and browsers keep a game only from https. It works as long as the network is there.',
  never:
    'Not kept on this device: this browser has no way to do it here. A private window often hasn’t. It works as long as the network is there.',
  refused:
    'Not kept on this device: the browser refuses. A private window often does, and so may its settings for this site. It works as long as the network is there.',
  frame:
    'Not kept on this device: inside this frame the game isn’t allowed to keep anything. Opened in a window of its own, it is.',
  saving: 'Not kept on this device, because it asks to save data. It would be a few megabytes.',
  room: 'Not kept on this device: there isn’t room enough. It works as long as the network is there.',
  way: 'Not kept on this device: not everything arrived as it was sent. It’s tried again the next time you open the game.',
};

/** Those where asking once more may help. */
const AGAIN: Readonly<Partial<Record<Unkept, string>>> = {
  saving: 'Keep it all the same',
  room: 'Try again',
  way: 'Try again now',
};

const WITHIN = ' It’s kept for the page around it alone: opened by itself, the game keeps a copy of its own.';

/** Whether the whole game is on this device, and if not, why. */
export function KeptHere({ kept, within, keep }: KeptHereProps) {
  const again = kept.kind === 'unkept' ? AGAIN[kept.why] : undefined;
  return (
    <>
      <p role="status">
        {says(kept)}
        {kept.kind === 'kept' && within && WITHIN}
      </p>
      {kept.kind === 'getting' && kept.bytes > 0 && (
        <p>
          <progress aria-label="Kept so far" max={kept.bytes} value={kept.done} /> {megabytes(kept.done)} of{' '}
          {megabytes(kept.bytes)}
        </p>
      )}
      {again !== undefined && (
        <button class="button" type="button" onClick={keep}>
          {again}
        </button>
      )}
    </>
  );
}

function says(kept: Kept): string {
  switch (kept.kind) {
    case 'looking':
      return 'Not kept on this device yet.';
    case 'getting':
      return 'The whole game is being put by on this device, so that it works without the network.';
    case 'kept': {
      const size = kept.bytes === undefined ? '' : `, ${megabytes(kept.bytes)}`;
      return `Kept on this device: the whole game${size}. It works without the network.`;
    }
    case 'unkept':
      return NOT[kept.why];
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
