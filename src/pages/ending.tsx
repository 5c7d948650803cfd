import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionsFor } from '../model/debrief.ts';
import type { Because, Debrief, StoryCard } from '../model/papers.ts';
import { type Act, actsOf, decisionsOf, endingOf } from '../model/path.ts';
import type { Play } from '../model/ports.ts';
import { lastTurn } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { Card } from '../overlay/ending/card.tsx';
import { Doors } from '../overlay/ending/doors.tsx';
import { Ledger } from '../overlay/ending/ledger.tsx';
import { Notices } from '../overlay/notices.tsx';
import { Plates } from '../overlay/ending/plates.tsx';
import { Questions } from '../overlay/ending/questions.tsx';
import { Replay } from '../overlay/ending/replay.tsx';
import { type Answers, Take } from '../overlay/ending/take.tsx';
import { Result } from '../overlay/ending/result.tsx';
import { rowsOf } from '../overlay/ending/rows.ts';
import { seenOf } from '../overlay/ending/stamps.tsx';
import { Room } from '../overlay/room.tsx';
import { typeset } from '../overlay/typeset.ts';
import { usePlay } from '../overlay/watch.ts';
import './ending.css';

export interface EndingPageProps {
  readonly story: StoryCard;
  readonly because: Because;
  readonly debrief: Debrief;
  readonly play: Play;
  readonly settings: Settings;
  /** Ids of the endings seen on this device. */
  readonly seen: readonly string[];
  /** Draws the last scene into a frame and gives back what takes it down; absent where the reader wants none. */
  readonly picture: ((frame: HTMLElement) => () => void) | undefined;
  readonly notices: readonly string[];
  readonly again: () => void;
  readonly from: (act: Act) => void;
  /** Back to the decision that ends a turn. */
  readonly back: (turn: number) => void;
  readonly shelf: () => void;
  /** The play's answers, for a meeting about the same story. */
  readonly take?: (() => Promise<Answers>) | undefined;
}

/** After the last line: what it came to, what moved when, what was not said, and two questions to take away. */
export function EndingPage(props: EndingPageProps) {
  const { story, because, debrief, play, settings, picture } = props;
  const { now } = usePlay(play);
  const [marked, setMarked] = useState<number>();
  const seen = [...props.seen, endingOf(now) ?? ''];
  const rows = rowsOf(now, because);
  const entry = marked === undefined ? undefined : rows[marked]?.entry;
  const ledger = rows.map((row) => row.entry);
  const stamp = `Ending ${seenOf(story.endings, seen)} of ${story.endings.length}`;

  return (
    <main class="endpage">
      <Notices notices={props.notices} />
      <div class="endtop">
        <div class="endside">
          <div class="endhold">
            <Frame picture={picture} />
            <Result story={typeset(story.title)} session={now} stamp={stamp} />
            <Plates meters={lastTurn(now).meters} />
          </div>
        </div>
        <Ledger
          rows={rows}
          marked={marked}
          mark={(row) => setMarked(row === marked ? undefined : row)}
          meters={settings.meters}
        />
      </div>
      <Doors story={story} decisions={decisionsOf(now)} back={props.back} />
      <div class="endafter">
        <section class="questions" aria-labelledby="questions">
          <h2 id="questions">Before you go back out</h2>
          <Questions questions={questionsFor(debrief, ledger, entry)} marked={entry} />
        </section>
        <div class="onward">
          <Card story={story.id} />
          {props.take && <Take take={props.take} />}
          <Replay
            story={story}
            seen={seen}
            acts={actsOf(now)}
            again={props.again}
            from={props.from}
            shelf={props.shelf}
          />
        </div>
      </div>
    </main>
  );
}

function Frame({ picture }: Pick<EndingPageProps, 'picture'>) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (frame.current && picture ? picture(frame.current) : undefined), [picture]);
  return (
    <div class="endpicture" ref={frame} aria-hidden="true">
      {picture === undefined && <Room />}
    </div>
  );
}
