import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Debrief } from '../model/papers.ts';
import { endingOf } from '../model/path.ts';
import type { Store } from '../model/ports.ts';
import type { ChoiceId } from '../model/script.ts';
import { allRead, choicesOf, turnNumber } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { usePlay } from '../overlay/watch.ts';
import type { EndingPage } from '../pages/ending.tsx';
import { FaultPage } from '../pages/fault.tsx';
import { PlayPage } from '../pages/play.tsx';
import { whenIdle } from './idle.ts';
import { openDebrief, preloadDebriefs } from './library.ts';
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

/** What the ending needs and the play does not: fetched when the play comes to it. */
type Afterwards =
  | { readonly kind: 'coming' }
  | { readonly kind: 'lost' }
  | {
      readonly kind: 'here';
      readonly Page: typeof EndingPage;
      readonly debrief: Debrief;
      readonly seen: readonly string[];
    };

/** The play while it lasts, then its ending. */
export function Table(props: TableProps) {
  const { sitting, notices, store, picture, settings, change, again, branch } = props;
  const { story, file, play } = sitting;
  const { now } = usePlay(play);
  const ending = endingOf(now);
  const [afterwards, setAfterwards] = useState<Afterwards>({ kind: 'coming' });

  // The ending is read on its own page: its lines never pass one by one under "Go on".
  useLayoutEffect(() => {
    if (ending !== undefined && !allRead(now)) {
      play.send({ type: 'read-on', turn: turnNumber(now), lines: 'all' });
    }
  }, [ending, now, play]);

  const offered = choicesOf(now).length > 0;
  useEffect(() => {
    if (offered) whenIdle(prefetch);
  }, [offered]);

  const fetchEnding = (): void => {
    setAfterwards({ kind: 'coming' });
    Promise.all([import('../pages/ending.tsx'), openDebrief(story), store.endings(story.id)]).then(
      ([{ EndingPage: Page }, debrief, seen]) => setAfterwards({ kind: 'here', Page, debrief, seen }),
      () => setAfterwards({ kind: 'lost' }),
    );
  };
  useEffect(() => {
    if (ending !== undefined) fetchEnding();
  }, [ending]);

  if (ending !== undefined && afterwards.kind === 'lost') {
    const message = 'The page for its ending did not arrive. Is the network there?';
    return <FaultPage title={story.title} message={message} again={fetchEnding} />;
  }
  if (ending === undefined || afterwards.kind !== 'here') {
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
  const { Page, debrief, seen } = afterwards;
  return (
    <Page
      story={story}
      because={file.because}
      debrief={debrief}
      play={play}
      settings={settings}
      seen={[...new Set([...seen, ending])]}
      picture={picture?.mount}
      notices={notices}
      again={again}
      from={(act) => branch(act.log, act.read)}
      back={(turn) => branch(now.log.slice(0, turn - 1), Infinity)}
      shelf={leave}
    />
  );
}

/** The ending comes now already, so that a play which loses its network still has one. */
function prefetch(): void {
  const later = [import('../overlay/panels/settings.tsx'), import('../pages/ending.tsx'), preloadDebriefs()];
  Promise.all(later).catch(() => undefined);
}

function leave(): void {
  location.hash = '#/practice';
}
