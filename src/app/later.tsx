import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { FaultPage } from '../pages/fault.tsx';

/** A page that the first choice does not need: its code arrives when it is asked for; in words where it does not. */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  let arrived: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Page, setPage] = useState(() => arrived);
    const [lost, setLost] = useState<unknown>();
    const load = (): void => {
      // What arrived as no script at all, a browser goes on taking for one until the page is loaded anew.
      if (lost instanceof SyntaxError) return location.reload();
      fetch().then((loaded) => setPage(() => (arrived = loaded)), setLost);
    };
    // Before an empty page is drawn: code that was fetched ahead is there in time.
    useLayoutEffect(() => {
      if (!Page) load();
    }, []);
    if (Page) return <Page {...props} />;
    if (!lost) return null;
    return <FaultPage title="This page" message="It did not arrive. Is the network there?" again={load} />;
  };
}
