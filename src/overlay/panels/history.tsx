import { useLayoutEffect, useRef } from 'preact/hooks';
import { introduction } from '../../model/people.ts';
import type { Because } from '../../model/papers.ts';
import type { Chapter, Item } from '../story/tale.ts';
import { Icon } from '../icons.tsx';
import { Moved } from '../meters/moved.tsx';
import { PanelHead } from './page.tsx';
import { aloud, speakerOf, wordsOf } from '../says.ts';
import { captionsOf } from '../story/captions.ts';
import { typeset } from '../typeset.ts';
import './history.css';

interface HistoryProps {
  readonly chapters: readonly Chapter[];
  readonly because: Because;
  /** A turn whose choice is to be found at once. */
  readonly at: number | undefined;
  /** The focus comes to the heading, unless it is walking along the tabs. */
  readonly arrive: boolean;
  /** Absent before the first decision. */
  readonly back: (() => void) | undefined;
  readonly backTo: (turn: number) => void;
  readonly close: () => void;
}

/** Everything read so far, by acts, with a way back to each decision. */
export function History({ chapters, because, at, arrive, back, backTo, close }: HistoryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = scroll.current;
    toItsEnd(box);
    const target = at === undefined ? null : document.getElementById(chosenId(at));
    if (target) target.focus();
    else if (arrive) {
      // On a phone the whole page scrolls, and this box does not; who walks along the tabs stays with the tabs.
      if (box && box.scrollHeight <= box.clientHeight) toItsEnd(document.scrollingElement);
      heading.current?.focus({ preventScroll: true });
    }
  }, [at, arrive]);
  return (
    <>
      <PanelHead title="So far" close={close} heading={heading} />
      <div class="scroll from-top" ref={scroll} tabIndex={0} role="region" aria-label="Everything so far">
        <div class="acts">
          {chapters.map((chapter, index) => (
            <section class="act" key={index}>
              <h2>
                {chapter.scene.pov ? `You are ${introduction(chapter.scene.pov).name}` : 'Before you start'}
                {chapter.scene.time !== '' && <span class="stamp">{chapter.scene.time}</span>}
              </h2>
              <div class="tale">
                {chapter.items.map((item, place) => (
                  <Row key={place} item={item} because={because} backTo={backTo} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
      <div class="panel-foot row">
        <span class="hint">Backspace does the same.</span>
        <button class="button" type="button" disabled={back === undefined} onClick={back}>
          <Icon name="again" /> Back one decision
        </button>
      </div>
    </>
  );
}

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
      <div class="chose" id={chosenId(item.turn)} tabIndex={-1}>
        <strong>You</strong>
        <p>{typeset(item.text)}</p>
        <button type="button" onClick={() => backTo(item.turn)}>
          Back to this decision<span class="unseen">: {typeset(item.name)}</span>
        </button>
      </div>
    );
  const speaker = speakerOf(item.moment);
  const words = wordsOf(item.moment);
  return (
    <div>
      {captionsOf(item.moment.line).map((caption) => (
        <p class="caption" key={caption}>
          [{caption}]
        </p>
      ))}
      <p>
        {speaker && <b>{speaker.name}: </b>}
        {item.moment.scene.missed ? aloud(words) : words}
      </p>
    </div>
  );
}
