import type { RefObject } from 'preact';
import { type Part, PART_NAMES, PARTS, partAddress } from './address.ts';
import './mast.css';

export interface MastProps {
  readonly part: Part;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The head of every page of the statistics: what this is, the way back, and index tabs to the other pages. */
export function Mast({ part, heading }: MastProps) {
  return (
    <div class="mast">
      <div class="column">
        <div>
          <a class="back" href="#/">
            Back to the desk
          </a>
          <h1 tabIndex={-1} ref={heading}>
            Review statistics <span class="unseen">{PART_NAMES[part].toLowerCase()}</span>
          </h1>
        </div>
        <nav aria-label="Statistics">
          <ul class="index-tabs">
            {PARTS.map((each) => (
              <li key={each}>
                <a href={partAddress(each)} {...(each === part ? { 'aria-current': 'page' as const } : {})}>
                  {PART_NAMES[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

/** On every page and every print: nobody should take these for their own. */
export function DemoBand({ away }: { readonly away: () => void }) {
  return (
    <aside class="demo-band" aria-label="Made-up data">
      <div class="column">
        <p>Made-up data. Nobody played this.</p>
        <button class="tool" type="button" onClick={away}>
          Put it away again
        </button>
      </div>
    </aside>
  );
}
