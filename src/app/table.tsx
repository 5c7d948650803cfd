import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../model/papers.ts';
import { endingOf } from '../model/path.ts';
import type { Store } from '../model/ports.ts';
import type { ChoiceId } from '../model/script.ts';
import { allRead, turnNumber } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { usePlay } from '../overlay/watch.ts';
import { PlayPage } from '../pages/play.tsx';
import { Later } from './later.tsx';
import { openDebrief } from './library.ts';
import type { Picture } from './picture.ts';
import { portrait } from './portraits.ts';
import type { Sitting } from './sitting.ts';

export interface TableProps {
  readonly sitting: Sitting;
  readonly notices: readonly string[];
  readonly store: Store;
  readonly picture: Picture | undefined;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly again: () => void;
  /** Plays on from an earlier point of this play, as a new one. */
  readonly branch: (log: readonly ChoiceId[], read: number) => void;
}

/** The play while it lasts, then its ending. */
export function Table({ sitting, notices, store, picture, settings, change, again, branch }: TableProps) {
  const { story, file, play } = sitting;
  const { now } = usePlay(play);
  const ending = endingOf(now);
  const [debrief, setDebrief] = useState<Debrief>();
  const [seen, setSeen] = useState<readonly string[]>([]);

  useEffect(() => {
    if (ending === undefined) return;
    if (!allRead(now)) play.send({ type: 'read-on', turn: turnNumber(now), lines: 'all' });
    void openDebrief(story).then(setDebrief);
    void store.endings(story.id).then((before) => setSeen([...new Set([...before, ending])]));
  }, [ending]);

  if (ending === undefined || debrief === undefined) {
    return (
      <PlayPage
        story={story}
        because={file.because}
        play={play}
        settings={settings}
        change={change}
        notices={notices}
        picture={picture?.mount}
        portrait={portrait}
        leave={leave}
      />
    );
  }
  return (
    <Later
      page={async () => (await import('../pages/ending.tsx')).EndingPage}
      with={{
        story,
        because: file.because,
        debrief,
        play,
        settings,
        seen,
        picture: picture?.mount,
        notices,
        again,
        from: (act) => branch(act.log, act.read),
        back: (turn) => branch(now.log.slice(0, turn - 1), Infinity),
        shelf: leave,
      }}
    />
  );
}

function leave(): void {
  location.hash = '#/practice';
}
