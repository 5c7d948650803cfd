import { useEffect } from 'preact/hooks';
import type { Detour } from '../../model/group/detour.ts';
import { letter } from '../../model/group/spoken.ts';
import { changeSentence } from '../../model/meters.ts';
import type { Because } from '../../model/papers.ts';
import { introduction } from '../../model/people.ts';
import { cueOf } from '../../model/scene.ts';
import type { Line } from '../../model/script.ts';
import { KeyButton, RoomFoot } from '../../overlay/group/bars.tsx';
import { MeterCards } from '../../overlay/group/cards.tsx';
import { Strip, type Mount } from '../../overlay/group/scene.tsx';
import { spoken, typeset } from '../../overlay/typeset.ts';
import { dayOf } from './days.ts';
import type { RoadActions } from './roads.ts';
import { Roads } from './sides.tsx';
import './detour.css';

export interface DetourViewProps {
  readonly detour: Detour;
  readonly page: number;
  /** The place of each road's letter among the options. */
  readonly places: { readonly taken: number; readonly other: number };
  readonly picture: Mount | undefined;
  readonly because: Because;
  readonly meters: boolean;
  readonly say: (sentences: readonly string[]) => void;
}

/** The road not taken: line by line with its own meters, then beside the one that was. */
export function DetourView({ detour, page, places, picture, because, meters, say }: DetourViewProps) {
  const shown = detour.pages[page] ?? 'beside';
  const { time, change, meters: team } = detour.glimpse(page);
  const reason = change ? typeset(because[change.because] ?? '') : '';
  useEffect(() => {
    if (shown === 'beside') say(['Both roads, side by side.']);
    else say([saidBy(shown), ...(meters && change ? [changeSentence(change, reason)] : [])]);
  }, [detour.other.option.id, page]);
  if (shown === 'beside') return <Roads detour={detour} places={places} />;
  return (
    <div class="telling detour-scene">
      <h1 class="unseen">The road not taken</h1>
      <Strip picture={picture} lines={[shown]} />
      <p class="detour-time">{time}</p>
      {meters && <MeterCards meters={team} moved={change ?? { morale: 0, account: 0 }} because={reason} />}
    </div>
  );
}

/** A line with the name of whoever says it, as it stands on the card. */
function saidBy(line: Line): string {
  const who = cueOf(line, 'speaker')?.who;
  return who === undefined ? typeset(line.text) : `${introduction(who).name}: ${spoken(line.text)}`;
}

export interface DetourFootProps {
  readonly detour: Detour;
  readonly page: number;
  readonly place: number;
  readonly roads: RoadActions;
}

/** Where the room is, and the way on: to the next line, side by side, or home. */
export function DetourFoot({ detour, page, place, roads }: DetourFootProps) {
  const beside = page >= detour.pages.length - 1;
  const day = dayOf(detour.time);
  const later = detour.other.echo && dayOf(detour.other.echo.time);
  const prompt = beside ? (
    <>
      What was easier{day === '' ? '' : ` on ${day}`}?{' '}
      <b>Who paid{later && later !== day ? ` on ${later}` : ', and when'}?</b>
    </>
  ) : (
    <>
      If you’d picked <b>{letter(place)}</b>. Your own road is kept exactly where you left it.
    </>
  );
  const name = beside ? 'Back to our road' : detour.pages[page + 1] === 'beside' ? 'Side by side' : 'Read on';
  return (
    <RoomFoot prompt={prompt}>
      {!beside && <KeyButton name="Back" cap="X" press={roads.home} />}
      <KeyButton name={name} cap="Space" press={roads.next} main />
    </RoomFoot>
  );
}
