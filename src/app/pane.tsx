import { useEffect, useState } from 'preact/hooks';
import { restoreRoom } from '../model/group/keep.ts';
import type { Debrief, StoryCard } from '../model/papers.ts';
import type { Clock } from '../model/ports.ts';
import { openScript } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryFile } from '../model/story.ts';
import { REFUSALS } from '../overlay/group/words.ts';
import { PanePage } from '../pages/pane.tsx';
import { type Announced, join, type Joined, seek, type Standing } from '../session/join.ts';
import { openWire } from './channel.ts';
import { uuid } from './chance.ts';
import { findStory, openDebrief, openStory } from './library.ts';

export interface PaneProps {
  readonly clock: Clock;
  readonly settings: Settings;
}

/** A meeting of another window, and all that is needed to lead it from here. */
interface Held {
  readonly story: StoryCard;
  readonly file: StoryFile;
  readonly debrief: Debrief;
  readonly meeting: Joined;
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  open: 'Only you see this window. The room’s window is open and in step.',
  closed: 'The room’s window was closed. Nothing is lost: open it again and go on there.',
  silent: 'The room’s window doesn’t answer. Is it asleep? What you see here is how it was.',
  older: 'The room’s window is from an older edition of the game. Reload it.',
  newer: 'The room’s window is from a newer edition of the game. Reload this one.',
  'other-story': 'The room’s window plays another text of this story. Reload both.',
  elsewhere: 'The room’s window has gone on to another meeting.',
};

const UNHEARD = 'That didn’t reach the room’s window.';
/** How often the room's window is asked whether it is there, and how often the plan is looked at, in milliseconds. */
const ASKING = 2_000;
const LOOKING = 15_000;

/** Waits for a meeting of another window of this browser, and leads it. */
export function Pane({ clock, settings }: PaneProps) {
  const [held, setHeld] = useState<Held>();
  const [standing, setStanding] = useState<Standing>('open');
  const [trouble, setTrouble] = useState('');
  const [fault, setFault] = useState('');
  const [now, setNow] = useState(() => clock.now());
  const [search, setSearch] = useState(0);

  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), LOOKING);
    return () => clearInterval(timer);
  }, [clock]);

  useEffect(() => {
    const wire = openWire();
    let meeting: Joined | undefined;
    let stopped = false;
    let holding = false;
    const tell = (words: string): void => {
      holding = false;
      setFault(words);
    };
    const hold = async (announced: Announced): Promise<void> => {
      if (holding) return;
      holding = true;
      const story = findStory(announced.story);
      if (story === undefined)
        return tell('The room plays a story that this window doesn’t know. Reload both.');
      const [opened, debrief] = await Promise.all([openStory(story), openDebrief(story)]);
      if (stopped) return;
      if (!opened.ok) return tell(opened.message);
      if (opened.file.fingerprint !== announced.room.fingerprint) return tell(STANDINGS['other-story']);
      const script = openScript(opened.file);
      if (restoreRoom(script, announced.room).stoppedAt !== undefined) return tell(STANDINGS['other-story']);
      meeting = join(
        script,
        wire,
        announced,
        {
          refused: (why) => setTrouble(REFUSALS[why]),
          unheard: () => setTrouble(UNHEARD),
          standing: setStanding,
        },
        uuid(),
      );
      meeting.watch((room, before) => {
        if (room !== before) setTrouble('');
      });
      setFault('');
      setStanding('open');
      // What changed while the story was fetched.
      meeting.ask();
      setHeld({ story, file: opened.file, debrief, meeting });
    };
    const wait = (): (() => void) =>
      seek(
        wire,
        (announced) => void hold(announced),
        ({ newer }) => setFault(STANDINGS[newer ? 'newer' : 'older']),
      );
    const hurry = (): void => meeting?.hurry();
    addEventListener('pagehide', hurry);
    let unseek = wait();
    const timer = setInterval(() => {
      if (meeting !== undefined) return meeting.ask();
      unseek();
      unseek = wait();
    }, ASKING);
    return () => {
      stopped = true;
      clearInterval(timer);
      removeEventListener('pagehide', hurry);
      unseek();
      meeting?.leave();
    };
  }, [search]);

  useEffect(() => {
    if (standing !== 'elsewhere') return;
    setHeld(undefined);
    setSearch((times) => times + 1);
  }, [standing]);

  if (!held) {
    return (
      <main class="pane-waits">
        <h1>Facilitator’s window</h1>
        <p role="status">
          {fault === ''
            ? 'Waiting for a meeting. Begin one in another window of this browser, and it shows here.'
            : fault}
        </p>
        <p>
          <a href="#/group">Begin a meeting in this window instead</a>
        </p>
      </main>
    );
  }
  const { started, times } = held.meeting.announced();
  return (
    <PanePage
      story={held.story}
      because={held.file.because}
      debrief={held.debrief}
      meeting={held.meeting}
      clock={{ started, times, now }}
      standing={STANDINGS[standing]}
      open={standing === 'open'}
      trouble={trouble}
      letters={settings.keys}
    />
  );
}
