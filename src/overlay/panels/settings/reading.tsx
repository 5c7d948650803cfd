import type { Settings } from '../../../model/settings.ts';
import { type Segment, Segments } from '../segments.tsx';
import { Group, type WishProps } from './group.tsx';
import { Sample } from './sample.tsx';
import { SWITCH } from './switch.ts';

const SIZES: readonly Segment<Settings['text']>[] = [
  { value: 100, face: <Letter size="0.9em" name="standard" /> },
  { value: 125, face: <Letter size="1.2em" name="large" /> },
  { value: 150, face: <Letter size="1.5em" name="larger" /> },
  { value: 200, face: <Letter size="1.85em" name="largest" /> },
];
const SPACINGS: readonly Segment<Settings['spacing']>[] = [
  { value: 'tight', face: 'tight' },
  { value: 'standard', face: 'standard' },
  { value: 'wide', face: 'wide' },
];
const LETTERS: readonly Segment<Settings['letters']>[] = [
  { value: 'hyperlegible', face: 'Hyperlegible' },
  { value: 'lexend', face: 'Lexend' },
  { value: 'opendyslexic', face: 'OpenDyslexic' },
  { value: 'system', face: 'my device’s' },
];
const PACES: readonly Segment<Settings['pace']>[] = [
  { value: 'line', face: 'a line at a time' },
  { value: 'turn', face: 'all of it, up to a decision' },
];

const TYPING: readonly Segment<Settings['typing']>[] = [
  { value: 'at-once', face: 'at once' },
  { value: 'slow', face: 'slowly' },
  { value: 'medium', face: 'steadily' },
  { value: 'fast', face: 'fast' },
];
const FORWARD: readonly Segment<Settings['forward']>[] = [
  { value: 'off', face: 'off' },
  { value: 'slow', face: 'slowly' },
  { value: 'medium', face: 'steadily' },
  { value: 'fast', face: 'fast' },
];

/** How the words look and how they come. */
export function Reading({ settings, change }: WishProps) {
  return (
    <Group title="Reading">
      <Segments
        legend="Text size"
        value={settings.text}
        segments={SIZES}
        choose={(text) => change({ text })}
      />
      <Segments
        legend="Line spacing"
        value={settings.spacing}
        segments={SPACINGS}
        choose={(spacing) => change({ spacing })}
      />
      <Segments
        wide
        legend="Letters"
        value={settings.letters}
        segments={LETTERS}
        choose={(letters) => change({ letters })}
      />
      <Sample settings={settings} />
      <Segments
        wide
        legend="The story comes"
        value={settings.pace}
        segments={PACES}
        choose={(pace) => change({ pace })}
      />
      <Segments
        wide
        legend="Words appear"
        value={settings.typing}
        segments={TYPING}
        hint="A screen reader is given each line whole."
        choose={(typing) => change({ typing })}
      />
      <Segments
        wide
        legend="Go on by itself"
        value={settings.forward}
        segments={FORWARD}
        hint="It stops where you decide, when you press any key, and when you look at something else."
        choose={(forward) => change({ forward })}
      />
      <Segments
        legend="Skip what I’ve read before"
        value={settings.skip}
        segments={SWITCH}
        choose={(skip) => change({ skip })}
      />
      <Segments
        legend="Mark replies I’ve given before"
        value={settings.taken}
        segments={SWITCH}
        choose={(taken) => change({ taken })}
      />
    </Group>
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
