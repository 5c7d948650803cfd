import type { Settings } from '../../../model/settings.ts';
import { type Segment, Segments } from '../segments.tsx';
import { Group, type WishProps } from './group.tsx';
import { SWITCH } from './switch.ts';

const MOMENTS: readonly Segment<Settings['meters']>[] = [
  { value: 'as-it-happens', face: 'as it happens' },
  { value: 'after-each-act', face: 'after each act' },
  { value: 'at-the-end', face: 'only at the end' },
];

/** What is told while playing, and which keys are taken. */
export function Playing({ settings, change }: WishProps) {
  return (
    <Group title="Playing">
      <Segments
        wide
        legend="Show morale and accountability"
        value={settings.meters}
        segments={MOMENTS}
        choose={(meters) => change({ meters })}
      />
      <Segments
        legend="Letter and number keys"
        value={settings.keys}
        segments={SWITCH}
        choose={(keys) => change({ keys })}
      />
    </Group>
  );
}
