import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../model/settings.ts';
import { openReader, type Reader, voicesHere, watchVoices } from '../../aloud/reader.ts';
import { type Segment, Segments } from '../segments.tsx';
import { Group, type WishProps } from './group.tsx';
import { SAMPLE } from './sample.tsx';
import { SWITCH } from './switch.ts';

const RATES: readonly Segment<Settings['rate']>[] = [
  { value: 0.75, face: 'slow' },
  { value: 1, face: 'its own' },
  { value: 1.25, face: 'quick' },
  { value: 1.5, face: 'fast' },
];

/** Whether a voice of this device reads the story aloud, and which. */
export function Speech({ settings, change }: WishProps) {
  const voices = useVoices();
  const menu = useId();
  const reader = useRef<Reader | undefined>(undefined);
  useEffect(() => () => reader.current?.stop(), []);
  const tryIt = (): void => {
    reader.current ??= openReader(() => undefined);
    reader.current.read([SAMPLE], settings);
  };
  if (voices.length === 0) {
    return (
      <Group title="Speech">
        <p class="wide hint">
          This device has no voice of its own, so nothing can be read aloud. A voice from elsewhere would send
          the words away.
        </p>
      </Group>
    );
  }
  return (
    <Group title="Speech">
      <Segments
        wide
        legend="Read the story aloud"
        value={settings.aloud}
        segments={SWITCH}
        hint="Leave it off if a screen reader speaks for you: you’d hear everything twice."
        choose={(aloud) => change({ aloud })}
      />
      <div class="wide voice">
        <label for={menu}>Voice</label>
        <select id={menu} onChange={(event) => change({ voice: event.currentTarget.value })}>
          {voices.map(({ voiceURI, name, lang }) => (
            <option key={voiceURI} value={voiceURI} selected={voiceURI === settings.voice}>
              {name} ({lang})
            </option>
          ))}
        </select>
        <button class="button" type="button" onClick={tryIt}>
          Hear it
        </button>
      </div>
      <Segments legend="Pace" value={settings.rate} segments={RATES} choose={(rate) => change({ rate })} />
      <Segments
        legend="Music steps back meanwhile"
        value={settings.lower}
        segments={SWITCH}
        choose={(lower) => change({ lower })}
      />
    </Group>
  );
}

/** They arrive late in some browsers. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(voicesHere);
  useEffect(() => watchVoices(() => setVoices(voicesHere())), []);
  return voices;
}
