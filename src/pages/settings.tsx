import type { Settings } from '../model/settings.ts';
import { SettingsPanel } from '../overlay/panels/settings.tsx';
import './sheet.css';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** The reader's settings, away from any story. */
export function SettingsPage({ settings, change }: SettingsPageProps) {
  return (
    <main class="sheetpage">
      <div class="sheetcard">
        <SettingsPanel settings={settings} change={change} arrive closes="Back to the desk" close={home} />
      </div>
    </main>
  );
}

function home(): void {
  location.hash = '#/';
}
