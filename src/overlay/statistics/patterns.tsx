import type { Bar } from '../../model/statistics/survey.ts';
import { inkOf } from '../group/tile.tsx';

/** The weave of each option's cloth, in the order of its letters; the same as on the tiles of a meeting. */
const WEAVES = [
  <pattern
    key="0"
    id="weave-0"
    width="8"
    height="8"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="cloth ink-0" width="8" height="8" />
    <rect class="yarn" width="2.4" height="8" />
  </pattern>,
  <pattern key="1" id="weave-1" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="cloth ink-1" width="8" height="8" />
    <circle class="yarn" cx="4" cy="4" r="1.9" />
  </pattern>,
  <pattern key="2" id="weave-2" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="cloth ink-2" width="8" height="8" />
    <path class="yarn" d="M0 0H8V1.7H1.7V8H0Z" />
  </pattern>,
  <pattern key="3" id="weave-3" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="cloth ink-3" width="8" height="8" />
    <rect class="yarn" width="8" height="2.4" />
  </pattern>,
  <pattern
    key="4"
    id="weave-4"
    width="8"
    height="8"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(-45)"
  >
    <rect class="cloth ink-4" width="8" height="8" />
    <rect class="yarn" width="2.4" height="8" />
  </pattern>,
  <pattern key="5" id="weave-5" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="cloth ink-5" width="8" height="8" />
    <rect class="yarn" width="2.4" height="8" />
  </pattern>,
];

/** What every chart is filled with. Once on a page; by day for charts that lie on a print. */
export function PatternDefs({ day }: { readonly day: boolean }) {
  return (
    <svg class={day ? 'weaves daylight' : 'weaves'} width="0" height="0" aria-hidden="true">
      <defs>
        {WEAVES}
        <pattern
          id="weave-late"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="9" height="9" fill="#f0cf86" />
          <rect width="3" height="9" fill="#b97a10" />
        </pattern>
        <pattern
          id="weave-held"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="7" height="7" fill="#fbf6ea" />
          <rect width="1.5" height="7" fill="#5c5060" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The class of a mark: its cloth, or what it is instead of an option. */
export const lookOf = (look: Bar['look']): string =>
  typeof look === 'string' ? `look-${look}` : `look-option ${inkOf(look.place)}`;

/** What a mark is filled with; nothing where the style sheet fills it. */
export function fillOf(look: Bar['look']): { readonly fill?: string } {
  if (typeof look !== 'string') return { fill: `url(#weave-${look.place % WEAVES.length})` };
  return look === 'late' || look === 'held' ? { fill: `url(#weave-${look})` } : {};
}

/** A bar of a pattern. Its length is its style sheet's: the `--share` of it, from 0 to 100. */
export function Swatch({ look, share }: { readonly look: Bar['look']; readonly share: number }) {
  return (
    <svg class={`swatch ${lookOf(look)}`} style={{ '--share': share }} aria-hidden="true">
      <rect width="100%" height="100%" {...fillOf(look)} />
    </svg>
  );
}

/** A count that is not told, and that it is not. */
export function Withheld({ children = 'withheld' }: { readonly children?: string }) {
  return (
    <span class="withheld">
      <svg aria-hidden="true">
        <rect width="100%" height="100%" fill="url(#weave-held)" />
      </svg>
      {children}
    </span>
  );
}
