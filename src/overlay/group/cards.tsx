import { band, bandWord, METER_TITLES, type MeterName, METERS, type Meters } from '../../model/meters.ts';
import { Direction } from '../meters/direction.tsx';
import { Lamp } from '../meters/lamp.tsx';
import { Slip } from '../meters/slip.tsx';
import './cards.css';

export interface MeterCardsProps {
  readonly meters: Meters;
  /** How far each has just moved. */
  readonly moved: Meters;
  /** Why; empty where nothing moved. */
  readonly because: string;
}

/** The two meters at the size of a room: the sign, the band's word, which way, and why. */
export function MeterCards({ meters, moved, because }: MeterCardsProps) {
  return (
    <section class="meter-cards" aria-label="The team">
      {METERS.map((meter) => (
        <MeterCard key={meter} meter={meter} value={meters[meter]} delta={moved[meter]} />
      ))}
      <p class="because">{because}</p>
    </section>
  );
}

function MeterCard({
  meter,
  value,
  delta,
}: {
  readonly meter: MeterName;
  readonly value: number;
  readonly delta: number;
}) {
  const level = band(value) + 1;
  const word = bandWord(meter, value);
  return (
    <div
      class={`meter-card ${meter}`}
      role="meter"
      aria-label={METER_TITLES[meter]}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuenow={level}
      aria-valuetext={word}
    >
      {meter === 'morale' ? <Lamp level={level} /> : <Slip level={level} />}
      <h2>{METER_TITLES[meter]}</h2>
      <p class="way">
        <Direction delta={delta} />
      </p>
      <Scale level={level} />
      <p class="band">{word}</p>
    </div>
  );
}

/** Five shapes on a line, the present one filled: round for morale, square for accountability. */
function Scale({ level }: { readonly level: number }) {
  return (
    <span class="scale" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <i key={step} class={step === level ? 'on' : ''} />
      ))}
    </span>
  );
}
