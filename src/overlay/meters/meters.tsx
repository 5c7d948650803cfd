import { band, bandWord, METER_TITLES, type MeterName, METERS, type Meters } from '../../model/meters.ts';
import type { Because } from '../../model/papers.ts';
import type { Entry } from '../../model/path.ts';
import { Direction } from './direction.tsx';
import { Lamp } from './lamp.tsx';
import { Reasons } from './reasons.tsx';
import type { Shown } from './shown.ts';
import { Slip } from './slip.tsx';
import './meters.css';

export interface MetersProps {
  readonly shown: Shown;
  readonly because: Because;
  /** Opens So far at the choice that a change comes from. */
  readonly open: (from: Entry) => void;
}

/** The two plates on the desk, and why they have just moved. */
export function Plates({ shown, because, open }: MetersProps) {
  const { meters, moved, entries } = shown;
  const names = METERS.filter((meter) => moved[meter] !== 0);
  const late = entries.some((entry) => entry.from !== undefined);
  const turns = entries.map((entry) => `${entry.turn}:${entry.change.because}`).join(' ');
  return (
    <div class={`meters${names.length > 0 ? ' moved' : ''}${late ? ' late' : ''}`}>
      {METERS.map((meter) => (
        <Plate
          key={meter}
          meter={meter}
          meters={meters}
          delta={moved[meter]}
          second={meter === 'account' && names.length === 2}
        />
      ))}
      {entries.length > 0 && <Reasons key={turns} entries={entries} because={because} open={open} />}
    </div>
  );
}

interface PlateProps {
  readonly meter: MeterName;
  readonly meters: Meters | undefined;
  readonly delta: number;
  /** Moves after the other one. */
  readonly second: boolean;
}

function Plate({ meter, meters, delta, second }: PlateProps) {
  const title = METER_TITLES[meter];
  const level = meters === undefined ? 0 : band(meters[meter]) + 1;
  const word = meters === undefined ? 'later' : bandWord(meter, meters[meter]);
  const before = meters === undefined ? word : bandWord(meter, meters[meter] - delta);
  return (
    <div
      class={`meter ${meter}${delta === 0 ? '' : ' moved'}${second ? ' second' : ''}`}
      role="meter"
      aria-label={title}
      aria-valuemin={level === 0 ? 0 : 1}
      aria-valuemax={5}
      aria-valuenow={level}
      aria-valuetext={word}
    >
      {meter === 'morale' ? <Lamp level={level} /> : <Slip level={level} />}
      <div class="head">
        <p class="name">
          {title} <Direction key={`${delta} ${word}`} delta={delta} />
        </p>
        <p class="word" key={word}>
          <span class={before === word ? '' : 'fresh'}>{word}</span>
          {before !== word && (
            <span class="earlier" aria-hidden="true">
              {before}
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
