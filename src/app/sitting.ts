import type { StoryCard } from '../model/papers.ts';
import type { Clock, Found, Keeping, Play, Store } from '../model/ports.ts';
import { RECORD_VERSION } from '../model/edition.ts';
import type { PlayRecord, Save } from '../model/record.ts';
import { replay } from '../model/replay.ts';
import { sceneOf } from '../model/scene.ts';
import { type ChoiceId, openScript, type Script } from '../model/script.ts';
import { begin, type Session } from '../model/session.ts';
import type { StoryFile } from '../model/story.ts';
import { autosave } from '../session/autosave.ts';
import { play } from '../session/play.ts';
import { seed, uuid } from './chance.ts';

/** One sitting with one story: the play, and what has to be said about how it was opened. */
export interface Sitting {
  /** Of the play, as it is recorded. */
  readonly id: string;
  readonly story: StoryCard;
  readonly file: StoryFile;
  readonly play: Play;
  /** Gets a part of what is to come ready; `false` once there is nothing left to do. */
  readonly ahead: Script['ahead'];
  readonly notices: readonly string[];
}

export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  /** Whether the reader wants plays to be recorded, just now. */
  readonly recording: () => boolean;
  /** Hears where each step was kept. */
  readonly told: (keeping: Keeping) => void;
}

/** Where a play starts: at the beginning, where it was left, or from an earlier point of another. */
export type Start =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'found'; readonly found: Found }
  | {
      readonly kind: 'branch';
      readonly seed: number;
      readonly log: readonly ChoiceId[];
      readonly read: number;
      readonly notice?: string;
    };

/** Opens a play; every step of it is stored from then on. */
export function sitDown(desk: Desk, story: StoryCard, file: StoryFile, start: Start): Sitting {
  const script = openScript(file);
  const opened = open(script, file, start);
  const record: PlayRecord = {
    version: RECORD_VERSION,
    id: opened.save?.play ?? uuid(),
    story: story.id,
    fingerprint: file.fingerprint,
    mode: 'solo',
    seed: opened.session.seed,
    carried: opened.save?.carried ?? opened.session.log.length,
    started: opened.save?.started ?? desk.clock.now(),
  };
  const game = play(script, opened.session);
  const { save } = opened;
  const { store, clock, recording, told } = desk;
  game.watch(autosave(store, clock, { play: record, recording, ...(save ? { save } : {}) }, told));
  return { id: record.id, story, file, play: game, ahead: script.ahead, notices: opened.notices };
}

/** What has to be said about a place that could not be opened. */
const FOUND: Readonly<Partial<Record<Found['kind'], string>>> = {
  damaged: 'The place you left could not be read. It was set aside, and the story starts from the beginning.',
  'out-of-reach': 'The place you left did not arrive, and is not lost. Is the network there?',
};

interface Opened {
  readonly session: Session;
  /** The save that this play goes on with; absent where a new play begins. */
  readonly save?: Save;
  readonly notices: readonly string[];
}

function open(script: Script, file: StoryFile, start: Start): Opened {
  if (start.kind === 'branch') {
    const { session, stoppedAt } = replay(script, start.seed, start.log, start.read);
    const notices = start.notice === undefined ? [] : [start.notice];
    return { session, notices: stoppedAt ? [...notices, fitsAsFar(session)] : notices };
  }
  const found: Found = start.kind === 'found' ? start.found : { kind: 'none' };
  if (found.kind === 'save') return resume(script, file, found.save);
  const notice = FOUND[found.kind];
  return { session: begin(script, seed()), notices: notice === undefined ? [] : [notice] };
}

function resume(script: Script, file: StoryFile, save: Save): Opened {
  const { session, stoppedAt } = replay(script, save.seed, save.log, save.read);
  if (stoppedAt) return { session, notices: [`The story has changed since you left. ${fitsAsFar(session)}`] };
  if (save.fingerprint !== file.fingerprint) {
    return {
      session,
      notices: ['The story has changed a little since you left. All your choices still fit.'],
    };
  }
  return {
    session,
    save,
    notices: save.ended ? [] : [`You’re back where you left: ${sceneOf(session).time}.`],
  };
}

const fitsAsFar = (session: Session): string =>
  `Your choices fit as far as ${sceneOf(session).time}; it goes on from there.`;
