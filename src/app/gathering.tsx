import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { questionAt } from '../model/group/ask.ts';
import { detourOf } from '../model/group/detour.ts';
import { loudnessIn } from '../model/group/loudness.ts';
import { topicsOf } from '../model/group/talk.ts';
import type { Plan } from '../model/group/plan.ts';
import type { Clock, Keeping, Store } from '../model/ports.ts';
import type { MeetingSave } from '../model/record.ts';
import type { ChoiceId } from '../model/script.ts';
import type { Settings } from '../model/settings.ts';
import { FaultPage } from '../pages/fault.tsx';
import { NotesAt } from '../pages/pane/notes.tsx';
import { RoomPage } from '../pages/room.tsx';
import { AloneFirst } from '../overlay/group/alone.tsx';
import { SetupPage } from '../pages/setup.tsx';
import { type Alone, withAlone } from '../model/group/alone.ts';
import { askToKeep } from '../store/persist.ts';
import { type Claim, claim } from './claim.ts';
import { findStory, stories } from './library.ts';
import type { Picture } from './picture.ts';
import { answersTo, takeInFor, titleOf } from './alone.ts';
import type { Speaker } from './speaker.ts';
import { asPlay, type SatDown, type Seated, sitGroup } from './seated.ts';

export interface GatheringProps {
  readonly store: Store;
  readonly clock: Clock;
  readonly picture: Picture | undefined;
  readonly speaker: Speaker;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const NOT_KEPT =
  'This browser will not keep anything just now: the meeting goes on, but its counts are gone when you close the page.';

const ELSEWHERE =
  'This meeting is open in another window of this browser. Go on there; or close it there, and try again here. For your notes and a second screen, press W in that window.';

const BROKEN = 'A meeting that was left here could not be read. It was set aside, and nothing else is lost.';

const STRANGE =
  'A meeting left here is of a story that’s not part of this copy of the game. It’s kept as it is.';

const BEYOND = 'Whether a meeting was left here can’t be seen just now. It’s not lost: load the page again.';

/** How long a browser may take, in milliseconds, to let go of what a window held that has just been closed. */
const CLOSING = 500;

/** Claims a meeting that was left: whoever closes one window and goes on in another is quicker than a browser. */
async function claimLeft(play: string): Promise<Claim> {
  const claimed = await claim(play);
  if (claimed.mine) return claimed;
  await new Promise((after) => setTimeout(after, CLOSING));
  return claim(play);
}

/** A window beside the room's, for whoever leads. Pressed once more it comes to the front. */
const openPane = (): void => {
  const url = new URL(location.href);
  url.hash = '#/group/pane';
  globalThis.open(url.href, 'behind-the-desk-pane', 'popup,width=1280,height=800')?.focus();
};

/** Sets a group down at a story, or back at the one it left, and shows it its screen. */
export function Gathering({ store, clock, picture, speaker, settings, change }: GatheringProps) {
  const [seated, setSeated] = useState<Seated>();
  const [fault, setFault] = useState<Exclude<SatDown, { ok: true }>>();
  const [left, setLeft] = useState<MeetingSave>();
  const [said, setSaid] = useState<readonly string[]>([]);
  /** Answers given alone that were loaded before the meeting began. */
  const [alone, setAlone] = useState<readonly Alone[]>([]);
  const [forgetful, setForgetful] = useState(false);
  const told = useCallback((keeping: Keeping) => setForgetful(keeping === 'memory'), []);

  // A meeting asks with every step, like a play alone.
  const wish = useRef(settings.record);
  wish.current = settings.record;

  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await store.findMeeting();
      if (found.kind === 'save') {
        setLeft(found.save);
        if (findStory(found.save.story) === undefined) setSaid((said) => [...said, STRANGE]);
      }
      if (found.kind === 'out-of-reach') setSaid([BEYOND]);
      if (found.kind !== 'damaged') return;
      setSaid([BROKEN]);
      await look();
    };
    void look();
  }, [store]);
  useEffect(() => () => seated?.leave(), [seated]);

  const held = useRef<Claim | undefined>(undefined);
  useEffect(() => () => held.current?.release(), []);

  /** The meeting as it is by now: another window may have gone on with it since this one looked. */
  const latest = async (left: MeetingSave): Promise<MeetingSave> => {
    const found = await store.findMeeting();
    return found.kind === 'save' && found.save.play === left.play ? found.save : left;
  };
  /** A second press while the first one still opens a meeting would begin another. */
  const sitting = useRef(false);
  const sit = async (start: Plan | MeetingSave): Promise<void> => {
    if (sitting.current) return;
    sitting.current = true;
    await sitDown(start).finally(() => {
      sitting.current = false;
    });
  };
  const sitDown = async (start: Plan | MeetingSave): Promise<void> => {
    const claimed = 'room' in start ? await claimLeft(start.play) : undefined;
    if (claimed?.mine === false) {
      const title = findStory(start.story)?.title ?? start.story;
      return setFault({ ok: false, title, message: ELSEWHERE });
    }
    const from = 'room' in start ? await latest(start) : start;
    const sat = await sitGroup({ store, clock, told, recording: () => wish.current === 'on' }, from);
    setFault(sat.ok ? undefined : sat);
    if (!sat.ok) return claimed?.release();
    held.current?.release();
    held.current = claimed ?? (await claim(sat.seated.id));
    const { meeting } = sat.seated;
    const plays = answersTo(start.story, alone);
    if (plays.length > 0) meeting.send({ type: 'alone', plays, version: meeting.now().version });
    setSeated(sat.seated);
  };
  const mount = useMemo(
    () => (picture ? (frame: HTMLElement) => picture.mount(frame) : undefined),
    [picture],
  );
  useEffect(() => (seated && picture ? picture.show(asPlay(seated)) : undefined), [seated, picture]);
  useEffect(() => (seated ? speaker.follow(asPlay(seated)) : undefined), [seated, speaker]);
  // A meeting that came to its talk is worth keeping, and worth asking the browser for.
  useEffect(
    () =>
      seated?.meeting.watch((now, before) => {
        if (now.at === 'talk' && before.at !== 'talk') void askToKeep();
      }),
    [seated],
  );
  useEffect(() => {
    if (!seated) return undefined;
    const unwatch = seated.meeting.watch((now, before) => {
      if (now === before || now.screen.volume !== before.screen.volume)
        speaker.set(loudnessIn(settings, now.screen.volume));
    });
    return () => {
      unwatch();
      speaker.set(settings);
    };
  }, [seated, speaker, settings]);

  if (fault)
    return <FaultPage title={fault.title} message={fault.message} again={() => setFault(undefined)} />;
  if (!seated) {
    const story = left && findStory(left.story);
    const resumed =
      left && story ? { title: story.title, time: left.time, resume: () => void sit(left) } : undefined;
    return (
      <SetupPage
        stories={stories}
        left={resumed}
        notices={said}
        begin={(plan) => void sit({ ...plan, thresholds: { clear: settings.clear, lone: settings.lone } })}
        alone={(id) => (
          <AloneFirst
            key={id}
            title={titleOf(id)}
            count={answersTo(id, alone).length}
            titleOf={titleOf}
            load={async (texts) => {
              const intake = await takeInFor(id, texts, alone);
              if (intake) setAlone((known) => withAlone(known, intake.taken));
              return intake;
            }}
          />
        )}
      />
    );
  }
  return (
    <RoomPage
      story={seated.story}
      because={seated.file.because}
      meeting={seated.meeting}
      picture={mount}
      notices={[...seated.notices, ...(forgetful ? [NOT_KEPT] : [])]}
      detour={(turn, choice) =>
        detourOf(seated.script, seated.meeting.now().session, turn, choice as ChoiceId)
      }
      alone={{
        titleOf,
        load: async (texts) => {
          const { meeting, story } = seated;
          const intake = await takeInFor(story.id, texts, meeting.now().alone);
          if (intake && intake.taken.length > 0) {
            meeting.send({ type: 'alone', plays: intake.taken, version: meeting.now().version });
          }
          return intake;
        },
      }}
      date={new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(seated.started)}
      pane={{
        open: openPane,
        notes: (room) => <NotesAt room={room} story={seated.story} debrief={seated.debrief} />,
      }}
      question={(room) => questionAt(room, seated.debrief)}
      letters={{ on: settings.keys, set: (keys) => change({ keys }) }}
      topics={({ session, taken }) => topicsOf(session, taken, seated.debrief)}
    />
  );
}
