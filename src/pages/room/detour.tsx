import type { Detour, Road } from '../../model/group/detour.ts';
import { type Change, direction, METER_TITLES, METERS } from '../../model/meters.ts';
import { Said, Stage, type Mount } from '../../overlay/group/scene.tsx';
import { Glyph, Tile } from '../../overlay/group/tile.tsx';
import { typeset } from '../../overlay/typeset.ts';
import './detour.css';

export interface DetourViewProps {
  readonly detour: Detour;
  readonly page: number;
  /** The place of each road's letter among the options. */
  readonly places: { readonly taken: number; readonly other: number };
  readonly picture: Mount | undefined;
}

/** The road not taken: line by line, then beside the one that was. */
export function DetourView({ detour, page, places, picture }: DetourViewProps) {
  const shown = detour.pages[page];
  if (shown === undefined || shown === 'beside') {
    return (
      <div class="roads">
        <RoadCard road={detour.taken} place={places.taken} time={detour.time} name="The road you took" />
        <RoadCard road={detour.other} place={places.other} time={detour.time} name="The detour" />
      </div>
    );
  }
  return (
    <div class="detour-scene">
      <Stage picture={picture} />
      <div class="story-card">
        <Said line={shown} />
      </div>
    </div>
  );
}

interface RoadCardProps {
  readonly road: Road;
  readonly place: number;
  readonly time: string;
  readonly name: string;
}

function RoadCard({ road, place, time, name }: RoadCardProps) {
  return (
    <article class="road">
      <h2>
        <Tile place={place} />
        <Glyph place={place} />
        <span>{name}</span>
      </h2>
      <p class="said">{typeset(road.option.text)}</p>
      <Moved when={time} change={road.now} />
      {road.echo && <Moved when={road.echo.time} change={road.echo.change} said={road.echo.line.text} />}
      {!road.echo && <p class="least soft">Nothing has come of it since.</p>}
    </article>
  );
}

interface MovedProps {
  readonly when: string;
  readonly change: Change | undefined;
  readonly said?: string;
}

function Moved({ when, change, said }: MovedProps) {
  return (
    <div class="moved-then">
      <h3>{when}</h3>
      {METERS.map((meter) => (
        <p key={meter}>
          {METER_TITLES[meter]} {(change && direction(change[meter])) || 'as it was'}
        </p>
      ))}
      {said !== undefined && <p class="echo">{typeset(said)}</p>}
    </div>
  );
}
