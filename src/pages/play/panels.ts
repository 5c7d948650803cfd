import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../model/session.ts';
import type { Panel } from '../../overlay/panels/tabs.tsx';
import { arriveAt, leaveTop } from './arrive.ts';

/** Which page lies beside the picture. */
export interface Opened {
  readonly panel: Panel;
  /** The focus goes into the page; false while it walks along the tabs. */
  readonly arrive: boolean;
  /** Under So far: the turn whose choice is looked for, or the line before the newest. */
  readonly at?: number | 'line';
}

export interface Panels extends Opened {
  readonly open: (to: Opened) => void;
  /** Put on whatever the focus belongs on after a step. */
  readonly place: (element: HTMLElement | null) => void;
  /** Told of every focus inside the story, so that it can be put back. */
  readonly noticed: (event: FocusEvent) => void;
}

/** Keeps the open page, and the focus: on the new thing after a step, back where it was after a panel. */
export function usePanels(now: Session): Panels {
  const [opened, open] = useState<Opened>({ panel: 'story', arrive: true });
  const place = useRef<HTMLElement | null>(null);
  const last = useRef<EventTarget | null>(null);
  const settled = useRef<Session | undefined>(undefined);
  const take = useCallback((element: HTMLElement | null) => {
    if (element) place.current = element;
  }, []);
  useLayoutEffect(() => {
    if (opened.panel !== 'story') return;
    const stepped = settled.current !== now;
    settled.current = now;
    if (stepped) {
      arriveAt(place.current);
    } else if (opened.arrive) {
      const back = last.current instanceof HTMLElement && last.current.isConnected ? last.current : undefined;
      (back ?? place.current)?.focus();
    }
  }, [now, opened]);
  useLayoutEffect(() => leaveTop, []);
  return {
    ...opened,
    open,
    place: take,
    noticed: (event) => {
      last.current = event.target;
    },
  };
}
