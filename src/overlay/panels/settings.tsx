import { useLayoutEffect, useRef } from 'preact/hooks';
import { PanelHead } from './page.tsx';
import type { WishProps } from './settings/group.tsx';
import { Keeping } from './settings/keeping.tsx';
import { Look } from './settings/look.tsx';
import { Playing } from './settings/playing.tsx';
import { Reading } from './settings/reading.tsx';
import { Sound } from './settings/sound.tsx';
import { Speech } from './settings/speech.tsx';
import './settings.css';

interface SettingsPanelProps extends WishProps {
  readonly arrive: boolean;
  readonly close: () => void;
  /** Where the way back leads, outside a story. */
  readonly closes?: string;
}

/** How the reader wants it, on a page of its own, by what people look for. Every change holds at once. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { settings, change, arrive, close, closes = 'Back to the story' } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (arrive) heading.current?.focus();
  }, [arrive]);
  const wishes = { settings, change };
  return (
    <>
      <PanelHead title="Settings" close={close} closes={closes} heading={heading} />
      <div class="scroll from-top">
        <div>
          <form class="wishes" onSubmit={(event) => event.preventDefault()}>
            <Reading {...wishes} />
            <Look {...wishes} />
            <Sound {...wishes} />
            <Speech {...wishes} />
            <Playing {...wishes} />
            <Keeping {...wishes} />
          </form>
          <p class="hint kept">All of this is kept on this device.</p>
        </div>
      </div>
    </>
  );
}
