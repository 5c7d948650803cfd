import * as v from 'valibot';
import type { StoryCard } from '../model/papers.ts';
import type { Clock, Store } from '../model/ports.ts';
import { Save } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { Picture } from './picture.ts';
import { Playing } from './playing.tsx';
import type { Speaker } from './speaker.ts';

export interface PreviewProps {
  readonly story: StoryCard;
  readonly seed: number;
  /** Ids of the choices that lead to the point to be looked at. */
  readonly log: readonly string[];
  readonly clock: Clock;
  readonly picture: Picture | undefined;
  readonly speaker: Speaker;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const NOTICE = 'This is a preview: nothing you do here is kept, and none of it counts in the statistics.';

/** A story opened at a decision, for whoever is writing it. */
export function Preview({ story, seed, log, clock, ...rest }: PreviewProps) {
  const read = v.safeParse(Save.entries.log, log);
  return (
    <Playing
      {...rest}
      story={story}
      fresh
      start={{ kind: 'branch', seed, log: read.success ? read.output : [], read: Infinity }}
      desk={{ store: NOTHING, clock }}
      notices={[NOTICE]}
    />
  );
}

/** Keeps nothing, and does not complain of it: the page has said so. */
const NOTHING: Store = {
  keep: async () => 'kept',
  keepMeeting: async () => 'kept',
  find: async () => ({ kind: 'none' }),
  findMeeting: async () => ({ kind: 'none' }),
  firsts: async () => new Map(),
  endings: async () => [],
  clear: async () => true,
};
