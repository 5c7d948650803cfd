import { Segments } from '../segments.tsx';
import { Volumes } from '../volumes.tsx';
import { Group, type WishProps } from './group.tsx';
import { SWITCH } from './switch.ts';

/** Whether there is sound, how loud each kind is, and in which ears. */
export function Sound({ settings, change }: WishProps) {
  return (
    <Group title="Sound">
      <Segments
        legend="Sound"
        value={!settings.muted}
        segments={SWITCH}
        hint="Sounds are written out in the story too."
        choose={(on) => change({ muted: !on })}
      />
      <Segments
        legend="Both ears alike (mono)"
        value={settings.mono}
        segments={SWITCH}
        choose={(mono) => change({ mono })}
      />
      <Volumes settings={settings} change={change} />
    </Group>
  );
}
