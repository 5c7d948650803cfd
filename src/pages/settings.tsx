import type { Settings } from '../model/settings.ts';
import { SettingsPanel } from '../overlay/settings.tsx';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** The reader's settings, away from any story. */
export function SettingsPage({ settings, change }: SettingsPageProps) {
  return (
    <main>
      <SettingsPanel settings={settings} change={change} arrive close={() => (location.hash = '#/')} />
    </main>
  );
}
