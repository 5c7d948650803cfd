import { CLEAR, LONE } from '../model/group/limits.ts';
import type { Settings } from '../model/settings.ts';
import { Segments } from '../overlay/panels/segments.tsx';
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
        <section class="settings for-meetings" aria-labelledby="for-meetings">
          <h2 id="for-meetings">When you lead a meeting</h2>
          <Segments
            wide
            legend="“Most of you” begins above"
            value={settings.clear}
            segments={CLEAR.map((value) => ({ value, face: `${value / 10} of 10` }))}
            choose={(clear) => change({ clear })}
          />
          <Segments
            wide
            legend="One against everybody else isn’t named by letter"
            value={settings.lone}
            segments={LONE.map((value) => ({ value, face: `from ${value} votes` }))}
            choose={(lone) => change({ lone })}
          />
        </section>
      </div>
    </main>
  );
}

function home(): void {
  location.hash = '#/';
}
