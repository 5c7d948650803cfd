import { Icon } from '../icons/icon.tsx';
import { bookOpen, history, wayOut, sliders } from '../icons/first.ts';
import './tabs.css';

/** The pages that can lie beside the picture. */
export const PANELS = ['story', 'so-far', 'settings'] as const;
export type Panel = (typeof PANELS)[number];

const TABS: Readonly<Record<Panel, { readonly name: string; readonly icon: string }>> = {
  story: { name: 'Story', icon: bookOpen },
  'so-far': { name: 'So far', icon: history },
  settings: { name: 'Settings', icon: sliders },
};

interface TabsProps {
  readonly panel: Panel;
  /** `pressed` by a click, Enter or Space; else walked to with the arrow keys, and the focus stays on the tab. */
  readonly show: (panel: Panel, pressed: boolean) => void;
  readonly leave: () => void;
}

/** The index tabs of the page, and the way out. */
export function Tabs({ panel, show, leave }: TabsProps) {
  const walk = (event: KeyboardEvent): void => {
    const to = neighbour(panel, event.key);
    if (to === undefined) return;
    event.preventDefault();
    show(to, false);
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div class="tabs">
      <div class="list" role="tablist" aria-label="Pages" onKeyDown={walk}>
        {PANELS.map((each) => (
          <button
            key={each}
            class="tab"
            id={tabId(each)}
            type="button"
            role="tab"
            aria-selected={each === panel}
            aria-controls={panelId(each)}
            tabIndex={each === panel ? 0 : -1}
            onClick={() => show(each, true)}
          >
            <Icon path={TABS[each].icon} /> <span>{TABS[each].name}</span>
          </button>
        ))}
      </div>
      <button class="leave" type="button" onClick={leave}>
        <Icon path={wayOut} /> <span>Leave</span>
      </button>
    </div>
  );
}

/** Ids that tie a tab and its panel together. */
export const tabId = (panel: Panel): string => `tab-${panel}`;
export const panelId = (panel: Panel): string => `panel-${panel}`;

function neighbour(panel: Panel, key: string): Panel | undefined {
  const at = PANELS.indexOf(panel);
  const count = PANELS.length;
  if (key === 'ArrowRight') return PANELS[(at + 1) % count];
  if (key === 'ArrowLeft') return PANELS[(at + count - 1) % count];
  if (key === 'Home') return PANELS[0];
  return key === 'End' ? PANELS[count - 1] : undefined;
}
