import type { StoryCard } from '../model/papers.ts';
import type { Play } from '../model/ports.ts';
import type { Places } from '../model/opened/fault.ts';
import { openStranger } from '../model/opened/stranger.ts';
import { type Survey, survey } from '../model/opened/survey.ts';
import type { Compiled } from '../model/script.ts';
import { begin } from '../model/session.ts';
import { play } from '../session/play.ts';
import { listed } from '../overlay/ending/words.ts';
import { seed } from './chance.ts';
import type { Own } from './held.ts';

export type Owning = { readonly ok: true; readonly own: Own } | { readonly ok: false; readonly why: string };

/** Makes a compiled story playable. Nothing of its play is stored anywhere. */
export function ownStory(file: string, compiled: Compiled, places?: Places): Owning {
  const opened = openStranger(compiled, () => performance.now(), places);
  if (!opened.ok) return opened;
  const { script } = opened;
  const found = survey(compiled);
  const fresh = (): Play => play(script, begin(script, seed()));
  let now: Play | undefined;
  return {
    ok: true,
    own: {
      card: cardFor(file, found.title),
      meters: found.meters,
      notices: [NOT_OURS, ...authorsNotice(found)],
      play: () => (now ??= fresh()),
      again: () => (now = fresh()),
    },
  };
}

const NOT_OURS =
  'This story came from your own device. None of it is recorded, and your place in it goes when the page does.';

/** Tags that are named in full; a story can have hundreds of others. */
const NAMED = 4;

function authorsNotice({ strange, ids }: Survey): readonly string[] {
  const named = strange.slice(0, NAMED).map((tag) => `# ${tag}`);
  const more = strange.length - named.length;
  const tags = more > 0 ? [...named, `${more} more`] : named;
  const sentences = [
    ...(tags.length === 0 ? [] : [`the game doesn’t know ${listed(tags)}, and goes past them.`]),
    ...(ids ? [] : ['its options have no # id, so they go by where they stand, and could not be counted.']),
  ];
  return sentences.length === 0 ? [] : [`If you wrote it: ${sentences.join(' And ')}`];
}

function cardFor(file: string, title = ''): StoryCard {
  const name = file.replace(/(\.ink)?(\.ink|\.json)$/i, '').replaceAll(/[_-]+/g, ' ');
  return {
    id: 'own',
    file,
    title: title === '' ? name : title,
    minutes: 1,
    note: '',
    version: '',
    people: [],
    talks: [],
    decisions: [],
    endings: [],
  };
}
