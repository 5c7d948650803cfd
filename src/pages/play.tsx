import { useRef } from 'preact/hooks';
import type { Person } from '../model/cues.ts';
import type { Because, StoryCard } from '../model/papers.ts';
import type { Decision } from '../model/path.ts';
import type { Play } from '../model/ports.ts';
import type { Reading } from '../model/reading.ts';
import { sceneOf } from '../model/scene.ts';
import { allRead, choicesOf, type Session, turnNumber } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { furthest } from '../model/trail.ts';
import { LiveRegion, useAnnouncer } from '../overlay/announcer.tsx';
import { Frame } from '../overlay/frame.tsx';
import { useKeys } from '../overlay/keys.ts';
import { Plates } from '../overlay/meters/meters.tsx';
import { Notices } from '../overlay/notices.tsx';
import { Arriving } from '../overlay/panels/arriving.tsx';
import type { Places } from '../overlay/panels/places.tsx';
import { Sheet } from '../overlay/sheet.tsx';
import { shownMeters } from '../overlay/meters/shown.ts';
import { Tabs } from '../overlay/panels/tabs.tsx';
import { usePlay } from '../overlay/watch.ts';
import { useSurroundings } from './play/around.ts';
import { useCommands, usePace } from './play/commands.ts';
import { usePanels } from './play/panels.ts';
import { useSpeech } from './play/speech.ts';
import { opensAct, Story, type StoryProps } from './story.tsx';
import './play.css';

export interface PlayPageProps {
  readonly story: StoryCard;
  /** The sentence for each key of a change. */
  readonly because: Because;
  readonly play: Play;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  /** What has to be said about this play, in words. */
  readonly notices: readonly string[];
  /** Mounts the moving picture and gives the way to take it down; absent where the reader wants none. */
  readonly picture: ((frame: HTMLElement) => () => void) | undefined;
  /** Where a portrait can be fetched. */
  readonly portrait: (who: Person) => string | undefined;
  /** What was read and taken before on this device; absent until that is known. */
  readonly reading?: (() => Reading) | undefined;
  /** Places with a name; absent where none can be kept. */
  readonly places?: (() => Promise<Places>) | undefined;
  /** Turns the sound under the words down while they are read aloud, and up again. */
  readonly duck: (ducked: boolean) => void;
  readonly leave: () => void;
  /** Whether the story has meters; it has, unless it was written for no game like this. */
  readonly meters?: boolean;
  /** What stands after the last line of a story without an ending of its own. */
  readonly end?: StoryProps['end'];
}

/** One scenario, played alone: the picture, the desk with its meters, and one page of paper beside them. */
export function PlayPage(props: PlayPageProps) {
  const { story, because, play, settings, change, notices, picture, portrait, leave, end } = props;
  const { reading, places, duck } = props;
  const { now } = usePlay(play);
  const { say, spoken } = useAnnouncer();
  const quietly = useSpeech(play, { because, when: settings.meters, notices }, say);
  usePace(play, now, settings.pace);
  const commands = useCommands(play, now, settings.pace, say);
  const { panel, arrive, at, open, place, noticed } = usePanels(now);
  const toStory = (): void => open({ panel: 'story', arrive: true });
  const backTo = (turn: number): void => {
    if (commands.backTo(turn)) toStory();
  };
  const back = (): void => backTo(turnNumber(now) - 1);
  const far = useRef(now);
  far.current = furthest(far.current, now);
  const forward = (to: Session): void => {
    quietly(() => play.send({ type: 'forward', turn: turnNumber(now), to }));
    toStory();
  };
  const inStory = panel === 'story';
  const choices = choicesOf(now);
  useKeys({
    choose:
      inStory && settings.keys && choices.length > 0
        ? (index) => {
            const choice = choices[index];
            if (choice) commands.choose(choice.id);
          }
        : undefined,
    goOn: inStory && !allRead(now) ? () => commands.goOn() : undefined,
    back: panel === 'settings' ? undefined : back,
    earlier: inStory ? () => open({ panel: 'so-far', arrive: true, at: 'line' }) : undefined,
    escape: inStory ? undefined : toStory,
  });
  const shown = shownMeters(now, settings.meters, settings.pace);
  const scene = sceneOf(now);
  const around = useSurroundings(scene);
  return (
    <main
      class={`play${inStory && choices.length > 0 ? ' choosing' : ''}${shown.entries.length > 0 ? ' moved' : ''}`}
    >
      <Tabs panel={panel} show={(to, pressed) => open({ panel: to, arrive: pressed })} leave={leave} />
      <Frame picture={picture} you={opensAct(now) ? undefined : scene.pov} around={around} />
      {props.meters === false ? (
        <div class="meters" />
      ) : (
        <Plates
          shown={shown}
          because={because}
          open={({ from }) => from && open({ panel: 'so-far', arrive: true, at: from.turn })}
        />
      )}
      {shown.late?.from && (
        <Arriving
          key={`${shown.late.turn} ${shown.late.change.because}`}
          panel={thread}
          with={{ from: shown.late.from, crowded: scene.people.length > 2 }}
          quiet
        />
      )}
      <Sheet of="story" open={inStory} onFocusIn={noticed}>
        <Notices notices={notices} />
        <Story
          story={story}
          now={now}
          settings={settings}
          because={because}
          act={shown.act}
          portrait={portrait}
          actions={{ goOn: commands.goOn, choose: commands.choose, back, leave }}
          taken={settings.taken && reading ? (choice) => reading().taken.has(choice) : undefined}
          place={place}
          end={end}
        />
        {(settings.forward !== 'off' || settings.skip || settings.aloud) && (
          <Arriving
            panel={help}
            with={{ play, now, settings, reading: reading?.(), open: inStory, say, quietly, duck }}
          />
        )}
      </Sheet>
      <Sheet of="so-far" open={panel === 'so-far'}>
        <Arriving
          panel={soFarPanel}
          with={{
            session: now,
            when: settings.meters,
            names: nameIn(story),
            because,
            at,
            arrive,
            back: turnNumber(now) > 1 ? back : undefined,
            places,
            far: far.current,
            forward,
            backTo,
            close: toStory,
          }}
        />
      </Sheet>
      <Sheet of="settings" open={panel === 'settings'}>
        <Arriving panel={settingsPanel} with={{ settings, change, arrive, close: toStory }} />
      </Sheet>
      <LiveRegion spoken={spoken} />
    </main>
  );
}

const thread = async () => (await import('../overlay/meters/thread.tsx')).Thread;
const help = async () => (await import('./play/help.tsx')).Help;
const soFarPanel = async () => (await import('../overlay/panels/history.tsx')).History;
const settingsPanel = async () => (await import('../overlay/panels/settings.tsx')).SettingsPanel;

/** A decision's own name, or else the line that put it to the player. */
function nameIn(story: StoryCard): (decision: Decision) => string {
  return ({ id, asked }) => story.decisions.find((decision) => decision.id === id)?.name ?? asked;
}
