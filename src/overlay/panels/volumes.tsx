import type { Settings } from '../../model/settings.ts';
import './volumes.css';

const VOLUMES = [
  ['room', 'Room'],
  ['music', 'Music'],
  ['voices', 'Voices'],
  ['effects', 'Effects'],
] as const;

interface VolumesProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** A slider for each kind of sound, with its value in words. */
export function Volumes({ settings, change }: VolumesProps) {
  return (
    <fieldset class="wide">
      <legend>Volume</legend>
      {VOLUMES.map(([key, name]) => {
        const percent = Math.round(settings[key] * 100);
        const words = percent === 0 ? 'off' : `${percent} %`;
        return (
          <label class="volume" key={key}>
            <span>{name}</span>
            <input
              type="range"
              min="0"
              max="100"
              step="5"
              value={percent}
              aria-valuetext={words}
              onInput={(event) => change({ [key]: event.currentTarget.valueAsNumber / 100 })}
            />
            <span class="amount" aria-hidden="true">
              {words}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
