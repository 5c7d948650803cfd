import type { Settings } from '../../../model/settings.ts';
import { type Segment, Segments } from '../segments.tsx';
import { Group, type WishProps } from './group.tsx';
import { Reset } from './reset.tsx';

const COUNTS: readonly Segment<Settings['record']>[] = [
  { value: 'on', face: 'on' },
  { value: 'off', face: 'off' },
];

/** What stays on this device. */
export function Keeping({ settings, change }: WishProps) {
  return (
    <Group title="Keeping">
      <Segments
        wide
        legend="Count my answers"
        hint="They stay in this browser, without a name. With “off”, only your place in a story is kept."
        value={settings.record}
        segments={COUNTS}
        choose={(record) => change({ record })}
      />
      <Reset settings={settings} change={change} />
    </Group>
  );
}
