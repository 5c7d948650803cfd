import { people } from '../../overlay/icons/first.ts';
import { bringIn, flask } from '../../overlay/icons/charts.ts';
import { Icon } from '../../overlay/icons/icon.tsx';
import { partAddress } from '../../overlay/statistics/address.ts';
import { numberWord } from '../../model/group/spoken.ts';
import './empty.css';

export interface EmptyProps {
  readonly threshold: number;
  readonly demo: () => void;
}

/** Before there is anything to tell: what will be here, and how to see it now. */
export function Empty({ threshold, demo }: EmptyProps) {
  return (
    <div class="empty">
      <section aria-labelledby="nothing-yet">
        <h2 id="nothing-yet">
          Nothing here yet. That takes one meeting, or {numberWord(threshold)} plays alone.
        </h2>
        <p class="big">
          When a room has played, this page says where it split, what the talk changed, and which road nobody
          took. Below {numberWord(threshold)} plays it stays quiet, so that nobody can be picked out.
        </p>
        <div class="tools">
          <button class="tool go" type="button" onClick={demo}>
            <Icon path={flask} />
            Show me with made-up data
          </button>
          <a class="tool" href={partAddress('files')}>
            <Icon path={bringIn} />
            Bring in a file
          </a>
          <a class="tool" href="#/group">
            <Icon path={people} />
            Lead a meeting
          </a>
        </div>
        <p class="quiet">
          Made-up data is marked on every page and every print, is never mixed with yours, and goes with one
          button.
        </p>
      </section>
      <EmptyDrawer />
    </div>
  );
}

function EmptyDrawer() {
  return (
    <svg
      class="empty-drawer"
      viewBox="0 0 460 360"
      role="img"
      aria-label="A catalogue drawer with one blank card"
    >
      <g class="behind">
        <rect x="76" y="30" width="310" height="210" rx="5" />
        <rect x="60" y="52" width="340" height="210" rx="5" />
      </g>
      <rect class="front-card" x="40" y="78" width="380" height="226" rx="6" />
      <path class="red-rule" d="M40 128H420" />
      <path class="rules" d="M62 166H398M62 198H398M62 230H398M62 262H398" />
      <path class="front-card" d="M92 79V60a7 7 0 0 1 7-7h74a7 7 0 0 1 7 7v19" />
      <text x="109" y="74">
        1 to 9
      </text>
      <text class="headline" x="62" y="113">
        The room was most split on …
      </text>
      <path
        class="blank-marks"
        d="M72 176v40M90 174v42M108 177v39M126 175v41M62 206l76-24M160 176v40M178 175v41"
      />
      <circle cx="230" cy="284" r="9" />
    </svg>
  );
}
