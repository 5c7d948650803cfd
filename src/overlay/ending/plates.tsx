import { band, bandWord, METER_TITLES, type MeterName, METERS, type Meters } from '../../model/meters.ts';
import { Lamp } from '../meters/lamp.tsx';
import { Slip } from '../meters/slip.tsx';
import './plates.css';

/** The lamp and the slip as the team left them. */
export function Plates({ meters }: { readonly meters: Meters }) {
  return (
    <div class="plates">
      {METERS.map((meter) => (
        <Plate key={meter} meter={meter} value={meters[meter]} />
      ))}
    </div>
  );
}

function Plate({ meter, value }: { readonly meter: MeterName; readonly value: number }) {
  const level = band(value) + 1;
  return (
    <p class={`plate ${meter}`}>
      {meter === 'morale' ? <Lamp level={level} /> : <Slip level={level} />}
      <span>
        <span class="name">{METER_TITLES[meter]}</span>
        <span class="unseen">: </span>
        <b>{bandWord(meter, value)}</b>
      </span>
    </p>
  );
}
