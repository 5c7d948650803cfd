import { useEffect, useMemo, useState } from 'preact/hooks';
import { detourOf } from '../model/group/detour.ts';
import { openRoom } from '../model/group/meeting.ts';
import type { Plan } from '../model/group/plan.ts';
import type { Room } from '../model/group/room.ts';
import type { Meeting, Play } from '../model/ports.ts';
import { type ChoiceId, openScript, type Script } from '../model/script.ts';
import type { Session } from '../model/session.ts';
import type { StoryCard } from '../model/papers.ts';
import type { StoryFile } from '../model/story.ts';
import { RoomPage } from '../pages/room.tsx';
import { SetupPage } from '../pages/setup.tsx';
import { meeting } from '../session/meeting.ts';
import { findStory, openStory, stories } from './library.ts';
import type { Picture } from './picture.ts';

interface Seated {
  readonly story: StoryCard;
  readonly file: StoryFile;
  readonly script: Script;
  readonly meeting: Meeting;
}

/** Sets a group down at a story, and shows it its screen. */
export function Gathering({ picture }: { readonly picture: Picture | undefined }) {
  const [seated, setSeated] = useState<Seated>();
  const begin = async (plan: Plan): Promise<void> => {
    const story = findStory(plan.story);
    if (story === undefined) return;
    const opened = await openStory(story);
    if (!opened.ok) return;
    const script = openScript(opened.file);
    setSeated({ story, file: opened.file, script, meeting: meeting(script, openRoom(script, plan, 1)) });
  };
  const mount = useMemo(
    () => (picture ? (frame: HTMLElement) => picture.mount(frame) : undefined),
    [picture],
  );
  useEffect(() => (seated && picture ? picture.show(asPlay(seated)) : undefined), [seated, picture]);
  if (!seated) return <SetupPage stories={stories} begin={(plan) => void begin(plan)} />;
  return (
    <RoomPage
      story={seated.story}
      because={seated.file.because}
      meeting={seated.meeting}
      picture={mount}
      detour={(turn, choice) =>
        detourOf(seated.script, seated.meeting.now().session, turn, choice as ChoiceId)
      }
    />
  );
}

/** The session that a room has on show, for a picture that knows only sessions. */
function asPlay({ meeting: group, script }: Seated): Play {
  const shown = ({ session, detour }: Room): Session =>
    (detour && detourOf(script, session, detour.turn, detour.choice)?.sessionAt(detour.page)) ?? session;
  return {
    now: () => shown(group.now()),
    send: () => 'stale',
    watch: (view) =>
      group.watch((now, before) => {
        const session = shown(now);
        view(session, now === before ? session : shown(before));
      }),
  };
}
