import type { Detour, Road } from '../../model/group/detour.ts';
import { type Change, direction, METER_TITLES, METERS } from '../../model/meters.ts';
import { Glyph, Tile } from '../../overlay/group/tile.tsx';
import { typeset } from '../../overlay/typeset.ts';
import { dayOf } from './days.ts';
import { Sign } from './sign.tsx';

export interface RoadsProps {
  readonly detour: Detour;
  readonly places: { readonly taken: number; readonly other: number };
}

/** Both roads from one moment, side by side. */
export function Roads({ detour: { time, taken, other }, places }: RoadsProps) {
  const long = [taken, other].some(
    ({ option, echo }) => option.text.length + (echo?.line.text.length ?? 0) > 110,
  );
  const days = new Set([taken.echo, other.echo].map((echo) => (echo ? dayOf(echo.time) : '')));
  const [day = ''] = days;
  return (
    <section class={long ? 'compare long' : 'compare'}>
      <h1>{days.size === 1 && day !== '' ? `One moment, two ${day}s` : 'One moment, two roads'}</h1>
      <div class="roads">
        <RoadCard road={taken} place={places.taken} time={time} name="The road you took" />
        <RoadCard road={other} place={places.other} time={time} name="The detour" />
      </div>
    </section>
  );
}

interface RoadCardProps {
  readonly road: Road;
  readonly place: number;
  readonly time: string;
  readonly name: string;
}

function RoadCard({ road, place, time, name }: RoadCardProps) {
  const { echo } = road;
  return (
    <article class="road">
      <h2>
        <Tile place={place} />
        <Glyph place={place} />
        <span>{name}</span>
      </h2>
      <p class="said">{typeset(road.option.text)}</p>
      <Moved when={time} change={road.now} />
      {echo ? (
        <>
          <Moved when={echo.time} change={echo.change} />
          <p class="echo">{typeset(echo.line.text)}</p>
        </>
      ) : (
        <p class="least soft">
          {road.ended ? 'Nothing has come of it since.' : 'Nothing has come of it yet.'}
        </p>
      )}
    </article>
  );
}

/** When, and which way each meter went; the sign says whose, as on the cards. */
function Moved({ when, change }: { readonly when: string; readonly change: Change | undefined }) {
  return (
    <div class="moved-then">
      <h3>{when}</h3>
      {METERS.map((meter) => (
        <p key={meter}>
          <Sign meter={meter} delta={change?.[meter] ?? 0} />
          <span class="wide-name">{METER_TITLES[meter]} </span>
          {direction(change?.[meter] ?? 0) || 'as it was'}
        </p>
      ))}
    </div>
  );
}
