/** Whether the page stands in a frame of another page, and whose. */
export type Framed = 'no' | 'ours' | 'others';

/** A page of somebody else does not let its address be read. */
export function framed(): Framed {
  try {
    return window.top === window ? 'no' : window.top?.location.href === undefined ? 'others' : 'ours';
  } catch {
    return 'others';
  }
}
