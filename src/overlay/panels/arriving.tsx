import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface ArrivingProps<Props> {
  /** Loads a panel that is not needed for the first choice. */
  readonly panel: () => Promise<ComponentType<Props>>;
  readonly with: Props;
  /** What only adorns the page is not missed where it does not arrive. */
  readonly quiet?: boolean;
}

/** A panel whose code arrives when it is first opened; in words where it does not. */
export function Arriving<Props extends object>({ panel, with: props, quiet = false }: ArrivingProps<Props>) {
  const [Panel, setPanel] = useState<ComponentType<Props>>();
  const [lost, setLost] = useState(false);
  const load = (): void => {
    setLost(false);
    panel().then(
      (loaded) => setPanel(() => loaded),
      () => setLost(true),
    );
  };
  useLayoutEffect(load, []);
  if (lost && !quiet) {
    return (
      <p role="alert">
        This page did not arrive. Is the network there?{' '}
        <button class="button" type="button" onClick={load}>
          Try again
        </button>
      </p>
    );
  }
  return Panel ? <Panel {...props} /> : null;
}
