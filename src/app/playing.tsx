import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../model/papers.ts';
import type { Clock, Keeping, Store } from '../model/ports.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryFile } from '../model/story.ts';
import { FaultPage } from '../pages/fault.tsx';
import { type Claim, claim } from './claim.ts';
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
  /** Where it opens, whatever was saved. */
  readonly start?: Start;
  readonly desk: { readonly store: Store; readonly clock: Clock };
  readonly picture: Picture | undefined;
  readonly speaker: Speaker;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly notices: readonly string[];
}

const NOT_KEPT =
  'This browser will not keep anything just now: the play goes on, but it is gone when you close the page.';

const ELSEWHERE =
  'This story is open in another tab as well. What you see here is a copy from where it was: both play on.';

/** Fetches a story, opens a play of it, and seats the reader. */
export function Playing(props: PlayingProps) {
  const { story, fresh, start, desk, picture, speaker, settings, change, notices } = props;
  const [sitting, setSitting] = useState<Sitting>();
  const [fault, setFault] = useState<string>();
  const [forgetful, setForgetful] = useState(false);

  // One for good: a fresh one each time would hold on to the play before, and that to the one before it.
  const told = useCallback((keeping: Keeping) => setForgetful(keeping === 'memory'), []);
  // A play asks with every step: what is set while it is open holds from then on.
  const wish = useRef(settings.record);
  wish.current = settings.record;
  const recording = useCallback(() => wish.current === 'on', []);
  const held = useRef<Claim | undefined>(undefined);
  const left = useRef(false);

  const sit = (file: StoryFile, start: Start, claimed?: Claim): void => {
    const opened = sitDown({ ...desk, recording, told }, story, file, start);
    held.current?.release();
    held.current = claimed;
    if (!claimed)
      void claim(opened.id).then((mine) => {
        if (left.current) mine.release();
        else held.current = mine;
      });
    setSitting(opened);
  };

  const open = async (): Promise<void> => {
    setFault(undefined);
    const [opened, found] = await Promise.all([
      openStory(story),
      fresh || start ? undefined : desk.store.find(story.id),
    ]);
    if (!opened.ok) return setFault(opened.message);
    if (start) return sit(opened.file, start);
    if (found?.kind === 'save') {
      const claimed = await claim(found.save.play);
      if (claimed.mine) sit(opened.file, { kind: 'found', found }, claimed);
      else sit(opened.file, { ...found.save, kind: 'branch', notice: ELSEWHERE });
    } else sit(opened.file, found ? { kind: 'found', found } : { kind: 'fresh' });
    if (fresh) history.replaceState(null, '', playAddress(story.id));
  };

  // Before the first frame is drawn: a plain effect waits until after it.
  useLayoutEffect(() => {
    void open();
    return () => {
      left.current = true;
      held.current?.release();
    };
  }, [story, fresh]);

  useEffect(
    () =>
      onStoryChanged(story.file, async () => {
        const opened = await openStory(story);
        const now = sitting?.play.now();
        if (opened.ok && now)
          sit(opened.file, { kind: 'branch', seed: now.seed, log: now.log, read: now.read });
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
      notices={[...notices, ...sitting.notices, ...(forgetful ? [NOT_KEPT] : [])]}
      {...desk}
      picture={picture}
      settings={settings}
      change={change}
      duck={speaker.duck}
      reads={start === undefined}
      open={(start) => sit(sitting.file, start)}
    />
  );
}
