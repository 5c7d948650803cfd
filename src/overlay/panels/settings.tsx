import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import { PanelHead } from './page.tsx';
import { type Segment, Segments } from './segments.tsx';
import { Volumes } from './volumes.tsx';
import './settings.css';

interface SettingsPanelProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly arrive: boolean;
  readonly close: () => void;
  /** Where the way back leads, outside a story. */
  readonly closes?: string;
}

const MOMENTS: readonly Segment<Settings['meters']>[] = [
  { value: 'as-it-happens', face: 'as it happens' },
  { value: 'after-each-act', face: 'after each act' },
  { value: 'at-the-end', face: 'only at the end' },
];
const SIZES: readonly Segment<Settings['text']>[] = [
  { value: 100, face: <Letter size="0.9em" name="standard" /> },
  { value: 125, face: <Letter size="1.2em" name="large" /> },
  { value: 150, face: <Letter size="1.5em" name="larger" /> },
  { value: 200, face: <Letter size="1.85em" name="largest" /> },
];
const PACES: readonly Segment<Settings['pace']>[] = [
  { value: 'line', face: 'a line at a time' },
  { value: 'turn', face: 'all of it, up to a decision' },
];
const SPACINGS: readonly Segment<Settings['spacing']>[] = [
  { value: 'standard', face: 'standard' },
  { value: 'wide', face: 'wide' },
];
const LETTERS: readonly Segment<Settings['letters']>[] = [
  { value: 'hyperlegible', face: 'Hyperlegible' },
  { value: 'system', face: 'system' },
];
const CONTRASTS: readonly Segment<Settings['contrast']>[] = [
  { value: 'paper', face: 'paper' },
  { value: 'strong', face: 'strong' },
];
const MOTIONS: readonly Segment<Settings['motion']>[] = [
  { value: 'device', face: 'like my device' },
  { value: 'gentle', face: 'gentle' },
  { value: 'still', face: 'still' },
];
const SWITCH: readonly Segment<boolean>[] = [
  { value: true, face: 'on' },
  { value: false, face: 'off' },
];

/** How the reader wants it, on a page of its own. Every change holds at once. */
export function SettingsPanel({
  settings,
  change,
  arrive,
  close,
  closes = 'Back to the story',
}: SettingsPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (arrive) heading.current?.focus();
  }, [arrive]);
  const { meters, text, pace, spacing, letters, contrast, motion, keys, typing } = settings;
  return (
    <>
      <PanelHead title="Settings" close={close} closes={closes} heading={heading} />
      <div class="scroll from-top">
        <div>
          <form class="settings" onSubmit={(event) => event.preventDefault()}>
            <Segments
              wide
              legend="Show morale and accountability"
              value={meters}
              segments={MOMENTS}
              choose={(value) => change({ meters: value })}
            />
            <Segments
              legend="Text size"
              value={text}
              segments={SIZES}
              choose={(value) => change({ text: value })}
            />
            <Segments
              legend="Spacing"
              value={spacing}
              segments={SPACINGS}
              choose={(value) => change({ spacing: value })}
            />
            <Segments
              legend="Letters"
              value={letters}
              segments={LETTERS}
              choose={(value) => change({ letters: value })}
            />
            <Segments
              legend="Contrast"
              value={contrast}
              segments={CONTRASTS}
              choose={(value) => change({ contrast: value })}
            />
            <Segments
              wide
              legend="Motion"
              value={motion}
              segments={MOTIONS}
              choose={(value) => change({ motion: value })}
            />
            <Segments
              wide
              legend="Reading"
              value={pace}
              segments={PACES}
              choose={(value) => change({ pace: value })}
            />
            <Segments
              legend="Type the words out"
              value={typing}
              segments={SWITCH}
              choose={(value) => change({ typing: value })}
            />
            <Segments
              legend="Letter and number keys"
              value={keys}
              segments={SWITCH}
              choose={(value) => change({ keys: value })}
            />
            <Segments
              legend="Sound"
              value={!settings.muted}
              segments={SWITCH}
              choose={(value) => change({ muted: !value })}
            />
            <Segments
              legend="Both ears alike (mono)"
              value={settings.mono}
              segments={SWITCH}
              choose={(value) => change({ mono: value })}
            />
            <Volumes settings={settings} change={change} />
          </form>
          <p class="hint kept">Kept on this device. Sounds are written out in the story too.</p>
        </div>
      </div>
    </>
  );
}

function Letter({ size, name }: { readonly size: string; readonly name: string }) {
  return (
    <>
      <span aria-hidden="true" style={{ fontSize: size }}>
        A
      </span>
      <span class="unseen">{name}</span>
    </>
  );
}
