import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../../model/settings.ts';

/** What every group of settings is given. */
export interface WishProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

interface GroupProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Settings that people look for in one place, under a heading that leads to them. */
export function Group({ title, children }: GroupProps) {
  const id = useId();
  return (
    <section class="settings" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
