import type { MeterName } from '../../model/meters.ts';

export interface SignProps {
  readonly meter: MeterName;
  readonly delta: number;
}

/** A meter's own shape, round or square, with an arrow for which way it went. */
export function Sign({ meter, delta }: SignProps) {
  const arrow =
    delta === 0 ? 'M26 50H74' : delta > 0 ? 'M50 76V26M28 46 50 24 72 46' : 'M50 24V74M28 54 50 76 72 54';
  return (
    <svg class={`way-sign ${meter}`} viewBox="0 0 100 100" aria-hidden="true">
      {meter === 'morale' ? (
        <circle cx="50" cy="50" r="48" />
      ) : (
        <rect x="4" y="4" width="92" height="92" rx="6" />
      )}
      <path d={arrow} />
    </svg>
  );
}
