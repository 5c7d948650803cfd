import type { Bar, Finding } from '../../model/statistics/survey.ts';
import { Marks } from '../group/marks.tsx';
import { inkOf } from '../group/tile.tsx';
import { typeset } from '../typeset.ts';
import { lookOf, Swatch } from './patterns.tsx';
import './evidence.css';

/** As many hands as are still told faster by marks than by a bar. */
const MARKED = 30;

/** The evidence of a finding: hands as tally marks, guesses as cards laid out, everything else as bars. */
export function Evidence({ finding }: { readonly finding: Finding }) {
  const { kind, bars, sentence } = finding;
  const few = bars.every(({ count }) => count <= MARKED);
  return (
    <div
      class="marks-of"
      role="img"
      aria-label={typeset(`${sentence} ${bars.map(({ label, mark }) => `${label}: ${mark}`).join('; ')}.`)}
    >
      {few && (kind === 'closest' || kind === 'talk') ? (
        <Hands bars={bars} moved={kind === 'talk'} />
      ) : few && kind === 'predicted' ? (
        bars.map((bar) => <Cards key={bar.label} bar={bar} />)
      ) : (
        <Bars bars={bars} />
      )}
    </div>
  );
}

/** Hands that were raised; with what the talk changed, where the marks are of the same letter before and after it. */
function Hands({ bars, moved }: { readonly bars: readonly Bar[]; readonly moved: boolean }) {
  return (
    <>
      {bars.map(({ label, count, look }, index) => {
        const before = moved ? bars[index - 1] : undefined;
        return (
          <div key={label} class={`hands ${typeof look === 'string' ? '' : inkOf(look.place)}`}>
            <span class="what">{typeset(label)}</span>
            <span class="how-many">{count}</span>
            <Marks count={count} {...(before ? { was: before.count } : {})} />
          </div>
        );
      })}
    </>
  );
}

function Cards({ bar: { count, look, label } }: { readonly bar: Bar }) {
  return (
    <div class={`laid-out ${lookOf(look)}`}>
      {Array.from({ length: count }, (_, index) => (
        <i key={index} />
      ))}
      <span>
        <b>{count}</b> {typeset(label)}
      </span>
    </div>
  );
}

/** What a sign of a mark takes of the narrowest rail that bars are drawn on, and what stands about it: in hundredths. */
const SIGN = 2.6;
const ABOUT = 5;

/**
 * Bars as long as their shares; where there is no whole, as long as beside the longest. Their marks stand after them, or
 * above them all where one would hide its own bar.
 */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  const drawn = bars.map(({ label, count, of = longest * 1.25, mark, look }) => ({
    label,
    share: of === 0 ? 0 : Math.min(100, (count / of) * 100),
    mark: <b>{typeset(mark)}</b>,
    length: mark.length,
    look,
  }));
  const above = drawn.some(({ share, length }) => share + length * SIGN + ABOUT > 100);
  return (
    <>
      {drawn.map(({ label, share, mark, look }) => (
        <div key={label} class="labeled-bar">
          <span class="what">
            <span>{typeset(label)}</span> {above && mark}
          </span>
          <span class="rail" style={{ '--share': share }}>
            <Swatch look={look} share={share} />
            {!above && mark}
          </span>
        </div>
      ))}
    </>
  );
}
