import { useEffect, useState } from 'preact/hooks';
import type { StoryCard } from '../model/papers.ts';
import type { Clock, Store } from '../model/ports.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryFile } from '../model/story.ts';
import { FaultPage } from '../pages/fault.tsx';
import { openStory } from './library.ts';
import type { Picture } from './picture.ts';
import { onStoryChanged } from './reload.ts';
import { playAddress } from './routes.ts';
import { type Sitting, sitDown, type Start } from './sitting.ts';
import type { Speaker } from './speaker.ts';
import { Table } from './table.tsx';

export interface PlayingProps {
  readonly story: StoryCard;
  readonly fresh: boolean;
  readonly desk: { readonly store: Store; readonly clock: Clock };
  readonly picture: Picture | undefined;
  readonly speaker: Speaker;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const NOT_KEPT =
  'This browser will not keep anything just now: the play goes on, but it is gone when you close the page.';

/** Fetches a story, opens a play of it, and seats the reader. */
export function Playing({ story, fresh, desk, picture, speaker, settings, change }: PlayingProps) {
  const [sitting, setSitting] = useState<Sitting>();
  const [fault, setFault] = useState<string>();
  const [forgetful, setForgetful] = useState(false);

  const sit = (file: StoryFile, start: Start): void => {
    const told = (keeping: 'kept' | 'memory'): void => setForgetful(keeping === 'memory');
    setSitting(sitDown({ ...desk, told }, story, file, start));
  };

  const open = async (): Promise<void> => {
    setFault(undefined);
    const [opened, found] = await Promise.all([
      openStory(story),
      fresh ? undefined : desk.store.find(story.id),
    ]);
    if (!opened.ok) return setFault(opened.message);
    sit(opened.file, found ? { kind: 'found', found } : { kind: 'fresh' });
    if (fresh) history.replaceState(null, '', playAddress(story.id));
  };

  useEffect(() => void open(), [story, fresh]);

  useEffect(
    () =>
      onStoryChanged(story.file, async () => {
        const opened = await openStory(story);
        const now = sitting?.play.now();
        if (opened.ok && now) sit(opened.file, { kind: 'branch', from: now, log: now.log, read: now.read });
      }),
    [sitting],
  );

  useEffect(() => {
    if (!sitting) return undefined;
    const unshow = picture?.show(sitting.play);
    const unfollow = speaker.follow(sitting.play);
    return () => {
      unshow?.();
      unfollow();
    };
  }, [sitting, picture, speaker]);

  if (fault !== undefined) return <FaultPage title={story.title} message={fault} again={() => void open()} />;
  if (!sitting) return null;
  return (
    <Table
      key={sitting.play}
      sitting={sitting}
      notices={forgetful ? [...sitting.notices, NOT_KEPT] : sitting.notices}
      store={desk.store}
      picture={picture}
      settings={settings}
      change={change}
      again={() => sit(sitting.file, { kind: 'fresh' })}
      branch={(log, read) => sit(sitting.file, { kind: 'branch', from: sitting.play.now(), log, read })}
    />
  );
}
