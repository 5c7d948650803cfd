import { saidOf } from '../../model/group/prompts.ts';
import { letter } from '../../model/group/spoken.ts';
import type { Taken } from '../../model/group/talk.ts';
import type { Tally } from '../../model/group/tally.ts';
import { type Change, direction, METERS } from '../../model/meters.ts';
import type { Because, StoryCard } from '../../model/papers.ts';
import type { Entry } from '../../model/path.ts';
import { typeset } from '../../overlay/typeset.ts';
import { Sign } from '../room/sign.tsx';

export interface PlayedTableProps {
  readonly taken: readonly Taken[];
  readonly ledger: readonly Entry[];
  readonly because: Because;
  readonly story: StoryCard;
}

/** Every decision, with its votes and what came of it, at once and later. */
export function PlayedTable({ taken, ledger, because, story }: PlayedTableProps) {
  const closest = taken.toSorted((one, other) => (other.closeness ?? 0) - (one.closeness ?? 0))[0];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Moment</th>
          <th scope="col">First vote</th>
          <th scope="col">Last vote</th>
          <th scope="col">We played</th>
          <th scope="col">What it did</th>
        </tr>
      </thead>
      <tbody>
        {taken.map((each) => (
          <Row
            key={each.ballot.turn}
            taken={each}
            closest={each === closest && Boolean(each.closeness)}
            name={story.decisions.find(({ id }) => id === each.ballot.decision)?.name ?? each.decision.asked}
            effects={ledger.filter((entry) => belongsTo(entry, each))}
            because={because}
          />
        ))}
      </tbody>
    </table>
  );
}

/** What came later belongs to the choice that it came from, everything else to the choice before it. */
const belongsTo = ({ from, decision }: Entry, taken: Taken): boolean =>
  (from ?? decision)?.turn === taken.decision.turn;

interface RowProps {
  readonly taken: Taken;
  readonly closest: boolean;
  readonly name: string;
  readonly effects: readonly Entry[];
  readonly because: Because;
}

function Row({ taken: { ballot, decision }, closest, name, effects, because }: RowProps) {
  const place = ballot.offered.findIndex((option) => option === ballot.decided?.choice);
  const said = saidOf(ballot.predicted, decision.pov);
  const first = ballot.rounds[0];
  const last = ballot.rounds.length > 1 ? ballot.rounds.at(-1) : undefined;
  return (
    <tr class={closest ? 'closest' : ''}>
      <td>{decision.time}</td>
      <th scope="row">
        {typeset(name)}
        {closest && <em>closest call</em>}
        {ballot.bookmarked && <em>we marked this</em>}
      </th>
      <td>{first ? <Counts tally={first} /> : <i>talked to agreement</i>}</td>
      <td>{last ? <Counts tally={last} /> : first && <i>one vote</i>}</td>
      <td>
        <b class={`printed-letter ink-${place % 6}`}>{letter(place)}</b> {typeset(decision.taken?.text ?? '')}
        {ballot.decided && DECIDED[ballot.decided.by]}
        {said !== '' && <i> Who pays? We said: {said}.</i>}
        {ballot.landed && <i> Landed there: {LANDED[ballot.landed]}.</i>}
      </td>
      <td>
        {effects.map((entry) => (
          <p key={`${entry.turn} ${entry.change.because}`}>
            {entry.from && <b>{entry.scene.time} </b>}
            <Moves change={entry.change} /> {typeset(because[entry.change.because] ?? '')}
          </p>
        ))}
      </td>
    </tr>
  );
}

const DECIDED = {
  majority: '',
  agreement: '',
  curiosity: <i> Level; played out of curiosity.</i>,
  override: <i> Played by the facilitator.</i>,
} as const;

const LANDED = { yes: 'yes', partly: 'partly', no: 'no' } as const;

function Counts({ tally: { counts, pass } }: { readonly tally: Tally }) {
  return (
    <>
      {counts.map((count, place) => (
        <span key={place} class="count">
          {letter(place)} <b>{count}</b>
        </span>
      ))}
      {pass > 0 && (
        <span class="count">
          pass <b>{pass}</b>
        </span>
      )}
    </>
  );
}

function Moves({ change }: { readonly change: Change }) {
  return (
    <>
      {METERS.map((meter) => (
        <span key={meter} class="move">
          <Sign meter={meter} delta={change[meter]} />
          {direction(change[meter]) || 'same'}
        </span>
      ))}
    </>
  );
}
