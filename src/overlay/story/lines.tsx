import type { Moment } from '../../model/path.ts';
import { cueOf } from '../../model/scene.ts';
import { Badge } from './badge.tsx';
import { captionsOf } from './captions.ts';
import { Icon } from '../icons/icon.tsx';
import { ear } from '../icons/first.ts';
import { speakerOf, wentPast, wordsOf } from '../says.ts';
import { typeset } from '../typeset.ts';
import { Words } from './words.tsx';
import './lines.css';

/** One thing that stands in the log: a line that was read, or what the player chose. */
export type Told =
  | { readonly kind: 'line'; readonly moment: Moment; readonly age: Age }
  | { readonly kind: 'chose'; readonly turn: number; readonly text: string; readonly age: Age };

/** `now` is new, `past` was read before it in this turn, `earlier` belongs to a turn before. */
export type Age = 'now' | 'past' | 'earlier';

interface LinesProps {
  readonly told: readonly Told[];
  readonly typing: boolean;
}

/** The story as it has been told in this act. Silent to assistive technology: the live region speaks. */
export function Lines({ told, typing }: LinesProps) {
  const last = told.findLast((each) => each.kind === 'line');
  return (
    <div class="lines" role="log" aria-live="off" aria-label="What has been said">
      {told.map((each, index) =>
        each.kind === 'chose' ? (
          <p class={`line ${each.age}`} dir="auto" key={`chose ${each.turn}`}>
            <b>You:</b> {typeset(each.text)}
          </p>
        ) : (
          <Line
            key={`line ${each.moment.turn} ${index}`}
            moment={each.moment}
            age={each.age}
            typing={typing && each === last}
          />
        ),
      )}
    </div>
  );
}

interface LineProps {
  readonly moment: Moment;
  readonly age: Age;
  readonly typing: boolean;
}

function Line({ moment, age, typing }: LineProps) {
  const { line } = moment;
  const speaker = speakerOf(moment);
  const gaps = cueOf(line, 'missed') !== undefined;
  const words = <Words text={wordsOf(moment)} gaps={gaps} typing={typing} />;
  return (
    <div class={`line ${age}`}>
      {captionsOf(line).map((caption) => (
        <p class="caption" key={caption}>
          [{caption}]
        </p>
      ))}
      {speaker === undefined ? (
        <p dir="auto">{words}</p>
      ) : (
        <p class="said">
          <Badge who={speaker.who} name={speaker.name} />
          <span class="unseen">: </span>
          <span class="speech" dir="auto">
            {words}
          </span>
        </p>
      )}
      {gaps && (
        <p class="went-past">
          <Icon path={ear} /> {wentPast(moment.scene)}
        </p>
      )}
    </div>
  );
}
