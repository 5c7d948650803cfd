import type { ComponentChildren } from 'preact';
import { type Panel, panelId, tabId } from './panels/tabs.tsx';

interface SheetProps {
  readonly of: Panel;
  readonly open: boolean;
  readonly onFocusIn?: (event: FocusEvent) => void;
  readonly children: ComponentChildren;
}

/** The page of one tab. The story stays where it is while another page lies on top of it. */
export function Sheet({ of, open, onFocusIn, children }: SheetProps) {
  return (
    <div
      class={`sheet of-${of}`}
      id={panelId(of)}
      role="tabpanel"
      aria-labelledby={tabId(of)}
      hidden={!open}
      onFocusIn={onFocusIn}
    >
      {(open || of === 'story') && children}
    </div>
  );
}
