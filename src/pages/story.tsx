import type { ComponentChildren } from 'preact';
import type { Person } from '../model/cues.ts';
import { introduction } from '../model/people.ts';
import type { Because, StoryCard } from '../model/papers.ts';
import type { Entry } from '../model/path.ts';
import { cardOf, cueOf, sceneOf } from '../model/scene.ts';
import type { ChoiceId } from '../model/script.ts';
import { allRead, choicesOf, hasEnded, lastTurn, type Session, turnNumber } from '../model/session.ts';
import type { Settings } from '../model/settings.ts';
import { Choices } from '../overlay/story/choices.tsx';
import { Fault } from '../overlay/story/fault.tsx';
import { GoOn } from '../overlay/story/goon.tsx';
import { Lines } from '../overlay/story/lines.tsx';
import { PovCard } from '../overlay/story/pov.tsx';
import { toldOf } from '../overlay/story/tale.ts';
import { typeset } from '../overlay/typeset.ts';
import '../overlay/panels/page.css';
import './story.css';

/** What a reader can do on the page of the story. */
export interface StoryActions {
  readonly goOn: (event?: MouseEvent) => void;
  readonly choose: (choice: ChoiceId, event: MouseEvent) => void;
  readonly back: () => void;
  readonly leave: () => void;
}

/** What the end of a story needs: where the focus goes, and the way back, where there is one. */
export interface Ending {
  readonly place: (element: HTMLElement | null) => void;
  readonly back: (() => void) | undefined;
}

export interface StoryProps {
  readonly story: StoryCard;
  readonly now: Session;
  readonly settings: Settings;
  readonly because: Because;
  /** What the last act did to the team, where it is told on the card. */
  readonly act: readonly Entry[];
  readonly portrait: (who: Person) => string | undefined;
  readonly actions: StoryActions;
  /** Whether an option was taken before; absent where that is not to be said. */
  readonly taken: ((choice: ChoiceId) => boolean) | undefined;
  /** Takes whatever the focus belongs on after a step. */
  readonly place: (element: HTMLElement | null) => void;
  /** What stands after the last line of a story without an ending of its own. */
  readonly end?: ((ways: Ending) => ComponentChildren) | undefined;
}

const ACTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The page of the story: where and when, what was said, and what can be done about it. */
export function Story(props: StoryProps) {
  const { story, now, settings, actions } = props;
  const scene = sceneOf(now);
  const opens = opensAct(now);
  return (
    <section class="story" aria-label="Story">
      <header class="where">
        <h1 dir="auto">{typeset(story.title)}</h1>
        {!opens && scene.pov && <span class="where-you">You are {introduction(scene.pov).name}</span>}
        {opens ? (
          <span class="stamp">Act {ACTS[scene.act] ?? scene.act}</span>
        ) : (
          scene.time !== '' && <span class="stamp">{scene.time}</span>
        )}
      </header>
      {/* oxlint-disable-next-line -- a click on the paper is an extra: the button "Go on" does the same */}
      <div class="scroll" onClick={(event) => isPaper(event) && actions.goOn(event)}>
        <div>
          {opens ? (
            <Card {...props} />
          ) : (
            <Lines told={toldOf(now, settings.pace)} typing={settings.typing !== 'at-once'} />
          )}
          <Deed {...props} />
        </div>
      </div>
    </section>
  );
}

/** Whether the newest line is the card that opens an act. */
export function opensAct(now: Session): boolean {
  const card = cardOf(now);
  return card !== undefined && cueOf(card, 'card')?.card === 'pov';
}

function Card({ story, now, because, act, portrait, actions, place }: StoryProps) {
  const scene = sceneOf(now);
  if (scene.pov === undefined) return null;
  return (
    <PovCard
      scene={scene}
      who={scene.pov}
      text={cardOf(now)?.text ?? ''}
      portrait={portrait(scene.pov)}
      people={new Set(story.people).size}
      act={act}
      because={because}
      stepIn={actions.goOn}
      place={place}
    />
  );
}

function Deed({ story, now, actions, taken, place, end }: StoryProps) {
  const { fault } = lastTurn(now);
  const back = turnNumber(now) > 1 ? actions.back : undefined;
  if (allRead(now) && fault !== undefined)
    return (
      <Fault
        title={typeset(story.title)}
        line={lastWords(now)}
        message={fault}
        back={back}
        leave={actions.leave}
        place={place}
      />
    );
  if (choicesOf(now).length > 0)
    return <Choices choices={choicesOf(now)} choose={actions.choose} taken={taken} place={place} />;
  if (hasEnded(now) && end) return end({ place, back });
  if (opensAct(now) || allRead(now)) return null;
  return <GoOn goOn={actions.goOn} place={place} />;
}

/** A click on the bare page, not on a control and not the end of marking some words. */
function isPaper(event: MouseEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('button, a, .choices, .fault, .end')) return false;
  // Asked last: for it the whole page is laid out.
  return (window.getSelection()?.toString() ?? '') === '';
}

/** The last line with any words, in this turn or an earlier one. */
function lastWords(now: Session): string | undefined {
  const lines = now.turns.flatMap((turn) => turn.lines);
  return lines.findLast(({ text }) => text !== '')?.text;
}
