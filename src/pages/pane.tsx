import { letterIsDue } from '../model/group/ballot.ts';
import { paceOf, paceSentence } from '../model/group/pace.ts';
import type { Because, Debrief, StoryCard } from '../model/papers.ts';
import type { Meeting } from '../model/ports.ts';
import { LiveRegion, useAnnouncer } from '../overlay/announcer.tsx';
import { KeyButton } from '../overlay/group/bars.tsx';
import { useRoomKeys } from '../overlay/group/keys.ts';
import { useMeeting } from '../overlay/group/watch.ts';
import { PlanSlip } from '../overlay/pane/plan.tsx';
import { Controls } from './pane/controls.tsx';
import { Desk } from './pane/desk.tsx';
import { NotesAt } from './pane/notes.tsx';
import { Rail } from './pane/rail.tsx';
import { Said } from './pane/said.tsx';
import { sayingsAt } from './pane/sayings.ts';
import { roomActions } from './room/actions.ts';
import { useHearing } from './room/hearing.ts';
import { leadAt } from './room/leads.ts';
import './pane.css';

export interface PanePageProps {
  readonly story: StoryCard;
  readonly because: Because;
  readonly debrief: Debrief;
  readonly meeting: Meeting;
  /** When the meeting began and when each letter was played, in milliseconds since 1970; and what it is now. */
  readonly clock: { readonly started: number; readonly times: readonly number[]; readonly now: number };
  /** How the room's window is: "in step", or what is the matter with it. */
  readonly standing: string;
  readonly open: boolean;
  /** Why what was done last did not reach the room. */
  readonly trouble: string;
  /** Whether letters, digits and signs are taken as keys. */
  readonly letters: boolean;
}

/** The facilitator's own window: what to say, what is counted, and every key. */
export function PanePage(props: PanePageProps) {
  const { story, because, debrief, meeting, clock, standing, open, trouble, letters } = props;
  const { now: room } = useMeeting(meeting);
  const { say, spoken } = useAnnouncer();
  const { refusal, refuse } = useHearing(meeting, because, say);
  const actions = roomActions(meeting, refuse);
  useRoomKeys(actions, letters);
  const pace = paceOf(room, story.decisions, clock);
  const why = trouble === '' ? refusal : trouble;
  return (
    <div class="pane">
      <header>
        <h1>Facilitator’s window</h1>
        <p class={open ? 'standing' : 'standing off'}>{standing}</p>
        <p class="pace">{paceSentence(pace)}</p>
      </header>
      <main>
        <div class="slip">
          <NotesAt room={room} story={story} debrief={debrief} />
        </div>
        <div class="middle">
          <Rail room={room} />
          <div class="slip">
            <Said room={room} because={because} />
            <Desk room={room} actions={actions} />
          </div>
          <section class="aloud-now" aria-labelledby="aloud-title">
            <h2 id="aloud-title">Say</h2>
            {sayingsAt(room, story).map((saying) => (
              <p key={saying}>{saying}</p>
            ))}
          </section>
          <div class="lead">
            <KeyButton
              name={leadAt(room)}
              cap="Space"
              press={() => actions.press('next')}
              main={!(room.ballot && room.at === 'ballot' && letterIsDue(room.ballot))}
            />
            <KeyButton name="Step back" cap="PageUp" press={() => actions.press('back')} />
            <p class="refusal" hidden={why === ''}>
              {why}
            </p>
          </div>
        </div>
        <div class="slip">
          <PlanSlip minutes={room.plan.minutes} pace={pace} story={story} />
        </div>
      </main>
      <Controls room={room} actions={actions} />
      <LiveRegion spoken={trouble === '' ? spoken : [{ id: -1, at: 0, text: trouble }, ...spoken]} />
    </div>
  );
}
