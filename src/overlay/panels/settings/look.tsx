import type { Settings } from '../../../model/settings.ts';
import { type Segment, Segments } from '../segments.tsx';
import { Group, type WishProps } from './group.tsx';

const PAPERS: readonly Segment<Settings['paper']>[] = [
  { value: 'device', face: 'like my device' },
  { value: 'light', face: 'light' },
  { value: 'dark', face: 'dark' },
];
const CONTRASTS: readonly Segment<Settings['contrast']>[] = [
  { value: 'paper', face: 'paper' },
  { value: 'strong', face: 'strong' },
];
const HANDS: readonly Segment<Settings['hand']>[] = [
  { value: 'left', face: 'left' },
  { value: 'right', face: 'right' },
];
const MOTIONS: readonly Segment<Settings['motion']>[] = [
  { value: 'device', face: 'like my device' },
  { value: 'gentle', face: 'gentle' },
  { value: 'still', face: 'still' },
];

/** Paper, contrast, motion, and the side that the page lies on. */
export function Look({ settings, change }: WishProps) {
  return (
    <Group title="Look">
      <Segments
        wide
        legend="Paper"
        value={settings.paper}
        segments={PAPERS}
        choose={(paper) => change({ paper })}
      />
      <Segments
        legend="Contrast"
        value={settings.contrast}
        segments={CONTRASTS}
        choose={(contrast) => change({ contrast })}
      />
      <Segments
        legend="Page and buttons at my"
        value={settings.hand}
        segments={HANDS}
        choose={(hand) => change({ hand })}
      />
      <Segments
        wide
        legend="Motion"
        value={settings.motion}
        segments={MOTIONS}
        choose={(motion) => change({ motion })}
      />
    </Group>
  );
}
