import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../model/papers.ts';
import { endingOf } from '../model/path.ts';
import type { Clock, Store } from '../model/ports.ts';
import type { Reading } from '../model/reading.ts';
import type { ChoiceId, Turn } from '../model/script.ts';
import { allRead, choicesOf, lastTurn, turnNumber } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { usePlay } from '../overlay/watch.ts';
import type { EndingPage } from '../pages/ending.tsx';
import { FaultPage } from '../pages/fault.tsx';
import { PlayPage } from '../pages/play.tsx';
import { whenIdle } from './idle.ts';
import { openDebrief, preloadDebriefs } from './library.ts';
import type { Picture } from './picture.ts';
import { portrait } from './portraits.ts';
import type { KeptReading } from './reading.ts';
import type { Sitting, Start } from './sitting.ts';

export interface TableProps {
  readonly sitting: Sitting;
  readonly notices: readonly string[];
  readonly store: Store;
  readonly clock: Clock;
  readonly picture: Picture | undefined;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly duck: (ducked: boolean) => void;
  /** Whether this device remembers what is read. */
  readonly reads: boolean;
  /** Leaves this play for a new one of the same story. */
  readonly open: (start: Start) => void;
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
  const { sitting, notices, store, clock, picture, settings, change, duck, reads, open } = props;
  const { story, file, play } = sitting;
  const { now } = usePlay(play);
  const reading = useReading(sitting, reads && settings.record === 'on');
  const places = useMemo(
    () => (reads ? async () => (await import('./places.ts')).openPlaces(sitting, clock, open) : undefined),
    [sitting, reads],
  );
  const branch = (log: readonly ChoiceId[], read: number): void =>
    open({ kind: 'branch', seed: now.seed, log, read });
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
  useAhead(sitting, offered ? lastTurn(now) : undefined);

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
        reading={reading}
        places={places}
        duck={duck}
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
      again={() => open({ kind: 'fresh' })}
      from={(act) => branch(act.log, act.read)}
      back={(turn) => branch(now.log.slice(0, turn - 1), Infinity)}
      shelf={leave}
      take={async () => (await import('./alone.ts')).answersFor(sitting, store)}
    />
  );
}

/** While the reader reads, the story gets its next scenes ready, and where the options lead, a piece at a time. */
function useAhead({ ahead }: Sitting, offer: Turn | undefined): void {
  useEffect(() => {
    let left = false;
    const step = (): void => {
      if (!left && ahead(offer)) whenIdle(step);
    };
    whenIdle(step);
    return () => {
      left = true;
    };
  }, [ahead, offer]);
}

/** What was read before on this device: looked up when nothing is in a hurry, since the first words need none of it. */
function useReading({ story, file, play }: Sitting, keeping: boolean): (() => Reading) | undefined {
  const [kept, setKept] = useState<KeptReading>();
  const keeps = useRef(keeping);
  keeps.current = keeping;
  useEffect(() => {
    let mine: KeptReading | undefined;
    let left = false;
    const load = async (): Promise<void> => {
      const { openReading } = await import('./reading.ts');
      if (left) return;
      mine = openReading({ id: story.id, fingerprint: file.fingerprint }, play, () => keeps.current);
      setKept(mine);
    };
    whenIdle(() => void load().catch(() => undefined));
    return () => {
      left = true;
      mine?.close();
    };
  }, [play]);
  return kept?.now;
}

/** The ending comes now already, so that a play which loses its network still has one. */
function prefetch(): void {
  const later = [import('../overlay/panels/settings.tsx'), import('../pages/ending.tsx'), preloadDebriefs()];
  Promise.all(later).catch(() => undefined);
}

function leave(): void {
  location.hash = '#/practice';
}
