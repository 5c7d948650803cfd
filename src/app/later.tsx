import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FaultPage } from '../pages/fault.tsx';

export interface LaterProps<Props> {
  /** Loads a page that is not needed for the first choice. */
  readonly page: () => Promise<ComponentType<Props>>;
  readonly with: Props;
}

/** A page whose code arrives when it is asked for; in words where it does not. */
export function Later<Props extends object>({ page, with: props }: LaterProps<Props>) {
  const [Page, setPage] = useState<ComponentType<Props>>();
  const [lost, setLost] = useState<unknown>();
  const load = (): void => {
    // What arrived as no script at all, a browser goes on taking for one until the page is loaded anew.
    if (lost instanceof SyntaxError) location.reload();
    else page().then((loaded) => setPage(() => loaded), setLost);
  };
  useEffect(load, []);
  if (Page) return <Page {...props} />;
  if (!lost) return null;
  return <FaultPage title="This page" message="It did not arrive. Is the network there?" again={load} />;
}
