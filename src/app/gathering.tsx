import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { detourOf } from '../model/group/detour.ts';
import { topicsOf } from '../model/group/talk.ts';
import type { Plan } from '../model/group/plan.ts';
import type { Clock, Keeping, Store } from '../model/ports.ts';
import type { MeetingSave } from '../model/record.ts';
import type { ChoiceId } from '../model/script.ts';
import { FaultPage } from '../pages/fault.tsx';
import { RoomPage } from '../pages/room.tsx';
import { SetupPage } from '../pages/setup.tsx';
import { findStory, stories } from './library.ts';
import type { Picture } from './picture.ts';
import { asPlay, type SatDown, type Seated, sitGroup } from './seated.ts';

export interface GatheringProps {
  readonly store: Store;
  readonly clock: Clock;
  readonly picture: Picture | undefined;
}

const NOT_KEPT =
  'This browser will not keep anything just now: the meeting goes on, but its counts are gone when you close the page.';

/** Sets a group down at a story, or back at the one it left, and shows it its screen. */
export function Gathering({ store, clock, picture }: GatheringProps) {
  const [seated, setSeated] = useState<Seated>();
  const [fault, setFault] = useState<Exclude<SatDown, { ok: true }>>();
  const [left, setLeft] = useState<MeetingSave>();
  const [forgetful, setForgetful] = useState(false);
  const told = useCallback((keeping: Keeping) => setForgetful(keeping === 'memory'), []);

  useEffect(() => {
    void store.findMeeting().then((found) => {
      if (found.kind === 'save') setLeft(found.save);
    });
  }, [store]);
  useEffect(() => () => seated?.leave(), [seated]);

  const sit = async (start: Plan | MeetingSave): Promise<void> => {
    const sat = await sitGroup({ store, clock, told }, start);
    setFault(sat.ok ? undefined : sat);
    if (sat.ok) setSeated(sat.seated);
  };
  const mount = useMemo(
    () => (picture ? (frame: HTMLElement) => picture.mount(frame) : undefined),
    [picture],
  );
  useEffect(() => (seated && picture ? picture.show(asPlay(seated)) : undefined), [seated, picture]);

  if (fault)
    return <FaultPage title={fault.title} message={fault.message} again={() => setFault(undefined)} />;
  if (!seated) {
    const story = left && findStory(left.story);
    const resumed =
      left && story ? { title: story.title, time: left.time, resume: () => void sit(left) } : undefined;
    return <SetupPage stories={stories} left={resumed} begin={(plan) => void sit(plan)} />;
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
      topics={({ session, taken }) => topicsOf(session, taken, seated.debrief)}
    />
  );
}
