import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { introduction } from '../../model/people.ts';
import type { Because } from '../../model/papers.ts';
import type { Decision } from '../../model/path.ts';
import { sceneOf } from '../../model/scene.ts';
import type { Session } from '../../model/session.ts';
import type { Settings } from '../../model/settings.ts';
import { forwardOf } from '../../model/trail.ts';
import { chaptersOf, type Item } from '../story/chapters.ts';
import { Icon } from '../icons/icon.tsx';
import { caretRight, turnBack } from '../icons/first.ts';
import { Moved } from '../meters/moved.tsx';
import { PanelHead } from './page.tsx';
import type { Places, PlacesPanel } from './places.tsx';
import { aloud, speakerOf, wordsOf } from '../says.ts';
import { captionsOf } from '../story/captions.ts';
import { typeset } from '../typeset.ts';
import './history.css';

interface HistoryProps {
  readonly session: Session;
  /** When changes of the meters are told. */
  readonly when: Settings['meters'];
  /** A decision's own name, where the story has one for it. */
  readonly names: (decision: Decision) => string;
  readonly because: Because;
  /** A turn whose choice is to be found at once, or the line before the newest. */
  readonly at: number | 'line' | undefined;
  /** The focus comes to the heading, unless it is walking along the tabs. */
  readonly arrive: boolean;
  /** Absent before the first decision. */
  readonly back: (() => void) | undefined;
  /** How far this play has been before the player went back in it. */
  readonly far: Session;
  readonly forward: (to: Session) => void;
  readonly backTo: (turn: number) => void;
  /** Places with a name; absent where none can be kept. */
  readonly places: (() => Promise<Places>) | undefined;
  readonly close: () => void;
}

/** Everything read so far, by acts, with a way back to each decision. */
export function History(props: HistoryProps) {
  const { session, when, names, because, at, arrive, back, far, forward, backTo, places, close } = props;
  const next = forwardOf(far, session);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = scroll.current;
    toItsEnd(box);
    const target = typeof at === 'number' ? document.getElementById(chosenId(at)) : null;
    const line = at === 'line' ? rowsIn(box).at(-2) : undefined;
    if (target ?? line) (target ?? line)?.focus();
    else if (arrive) {
      // On a phone the whole page scrolls, and this box does not; who walks along the tabs stays with the tabs.
      if (box && box.scrollHeight <= box.clientHeight) toItsEnd(document.scrollingElement);
      heading.current?.focus({ preventScroll: true });
    }
  }, [at, arrive]);
  const chapters = chaptersOf(session, when, names);
  /** From row to row, and past the newest back to the story. */
  const walk = (event: KeyboardEvent): void => {
    const by = STEPS.get(event.key);
    const rows = rowsIn(scroll.current);
    const on = rows.findIndex((row) => row === document.activeElement);
    if (by === undefined || on === -1) return;
    event.preventDefault();
    if (on + by === rows.length) close();
    else rows[Math.max(0, on + by)]?.focus();
  };
  return (
    <>
      <PanelHead title="So far" close={close} heading={heading} />
      <div
        class="scroll from-top"
        ref={scroll}
        tabIndex={0}
        role="region"
        aria-label="Everything so far"
        onKeyDown={walk}
      >
        <div class="acts">
          {chapters.map((chapter, index) => (
            <section class="act" key={index}>
              <h2>
                {chapter.scene.pov
                  ? `You are ${introduction(chapter.scene.pov).name}`
                  : chapters.length > 1
                    ? 'Before you start'
                    : 'From the beginning'}
                {chapter.scene.time !== '' && <span class="stamp">{chapter.scene.time}</span>}
              </h2>
              <div class="tale">
                {chapter.items.map((item, place) => (
                  <Row key={place} item={item} because={because} backTo={backTo} />
                ))}
              </div>
            </section>
          ))}
          {places && <Saved places={places} time={sceneOf(session).time} />}
        </div>
      </div>
      <div class="panel-foot row">
        <span class="hint">Arrow keys go line by line, Backspace by decision.</span>
        <span class="row">
          <button class="button" type="button" disabled={back === undefined} onClick={back}>
            <Icon path={turnBack} /> Back one decision
          </button>
          {next && (
            <button class="button" type="button" onClick={() => forward(next)}>
              Forward again <Icon path={caretRight} />
            </button>
          )}
        </span>
      </div>
    </>
  );
}

/** The places that have a name, once what keeps them has arrived; the rest of the page is whole without. */
function Saved({ places, time }: { readonly places: () => Promise<Places>; readonly time: string }) {
  const [found, setFound] = useState<{ readonly Panel: typeof PlacesPanel; readonly places: Places }>();
  useEffect(() => {
    Promise.all([import('./places.tsx'), places()]).then(
      ([{ PlacesPanel: Panel }, opened]) => setFound({ Panel, places: opened }),
      () => undefined,
    );
  }, [places]);
  return found ? <found.Panel places={found.places} time={time} /> : null;
}

/** Which keys go from row to row, and how far. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['PageUp', -1],
  ['ArrowLeft', -1],
  ['PageDown', 1],
  ['ArrowRight', 1],
]);

const rowsIn = (box: Element | null): readonly HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>('.told') ?? []),
];

/** What was read last stands at the end. */
function toItsEnd(element: Element | null): void {
  if (element) element.scrollTop = element.scrollHeight;
}

const chosenId = (turn: number): string => `chosen-${turn}`;

interface RowProps {
  readonly item: Item;
  readonly because: Because;
  readonly backTo: (turn: number) => void;
}

function Row({ item, because, backTo }: RowProps) {
  if (item.kind === 'moved') return <Moved entry={item.entry} because={because} />;
  if (item.kind === 'chose')
    return (
      <div class="chose told" id={chosenId(item.turn)} tabIndex={-1}>
        <strong>You</strong>
        <p dir="auto">{typeset(item.text)}</p>
        <button type="button" onClick={() => backTo(item.turn)}>
          Back to this decision<span class="unseen">: {typeset(item.name)}</span>
        </button>
      </div>
    );
  const speaker = speakerOf(item.moment);
  const words = wordsOf(item.moment);
  return (
    <div class="told" tabIndex={-1}>
      {captionsOf(item.moment.line).map((caption) => (
        <p class="caption" key={caption}>
          [{caption}]
        </p>
      ))}
      <p dir="auto">
        {speaker && <b>{speaker.name}: </b>}
        {item.moment.scene.missed ? aloud(words) : words}
      </p>
    </div>
  );
}
