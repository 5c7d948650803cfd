import type { Told } from '../../model/opened/told.ts';
import { useDrop } from '../../overlay/dropped.ts';
import { typeset } from '../../overlay/typeset.ts';
import { Messages } from './messages.tsx';
import './own.css';

/** How far the opening of a story of one's own has come. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  /** Any of these files could be the first. */
  | { readonly kind: 'which'; readonly names: readonly string[] }
  | { readonly kind: 'ready'; readonly title: string; readonly messages: readonly Told[] }
  /** It cannot be played: why, in words. */
  | { readonly kind: 'told'; readonly why: string; readonly messages: readonly Told[] };

export interface OwnStoryProps {
  readonly reading: Reading;
  /** The title of the story that is open already. */
  readonly held: string | undefined;
  readonly take: (files: readonly File[]) => void;
  /** The file that the story begins with. */
  readonly choose: (name: string) => void;
  readonly play: () => void;
}

/** A slip at the end of the shelf: a story from one's own device, to be played and not kept. */
export function OwnStory({ reading, held, take, choose, play }: OwnStoryProps) {
  const { over, target } = useDrop(take);
  return (
    <section class={over ? 'own over' : 'own'} aria-labelledby="own" {...target}>
      <h2 id="own">Open a story of your own</h2>
      <p>
        Anything written in ink will do, whoever wrote it: pick its .ink file, or a compiled .json, or drop it
        here. It stays on this device, and nothing of it is recorded.
      </p>
      <p class="own-ways">
        <label class="button">
          Pick a file
          <input
            class="unseen"
            type="file"
            multiple
            accept=".ink,.json"
            onChange={({ currentTarget }) => {
              take([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        {held !== undefined && reading.kind === 'nothing' && (
          <a class="button" href="#/opened">
            <span>
              Go on with <bdi>{typeset(held)}</bdi>
            </span>
          </a>
        )}
      </p>
      <div role="status">{saying(reading)}</div>
      {reading.kind === 'which' && (
        <ul class="own-ways" aria-label="The first file">
          {reading.names.map((name) => (
            <li key={name}>
              <button class="button" type="button" onClick={() => choose(name)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {'messages' in reading && reading.messages.length > 0 && <Messages messages={reading.messages} />}
      {reading.kind === 'ready' && (
        <p class="own-ways">
          <button class="button main" type="button" onClick={play}>
            <span>
              Play <bdi>{typeset(reading.title)}</bdi>
            </span>
          </button>
        </p>
      )}
    </section>
  );
}

function saying(reading: Reading) {
  switch (reading.kind) {
    case 'nothing':
      return null;
    case 'reading':
      return <p>Reading it through…</p>;
    case 'which':
      return <p>More than one of these could come first. Which one does the story begin with?</p>;
    case 'ready':
      if (reading.messages.length === 0) return null;
      return <p>It can be played. The compiler has this to say to whoever wrote it:</p>;
    case 'told':
      return <p>{reading.why}</p>;
  }
}
