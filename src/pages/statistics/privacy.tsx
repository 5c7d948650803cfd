import { useId } from 'preact/hooks';
import { numberWord } from '../../model/group/spoken.ts';
import { partAddress } from '../../overlay/statistics/address.ts';
import './privacy.css';

export interface PrivacyProps {
  readonly threshold: number;
  /** Whether plays and meetings are recorded on this device. */
  readonly recording: boolean;
  readonly record: (on: boolean) => void;
  /** Where the game's own source is to be read; without it, where the game says whose work it is. */
  readonly source: string | undefined;
}

/** What is kept, where, for how long, and who can see it; and the way out. */
export function Privacy({ threshold, recording, record, source }: PrivacyProps) {
  const note = useId();
  return (
    <div class="privacy">
      <h2>Counts, never names</h2>
      <p class="big">
        These pages count what was chosen in a story about people who don’t exist. They can’t tell who chose
        it, and they aren’t about how anybody works.
      </p>
      <section class="card opt-out" aria-labelledby="not-counted">
        <h3 id="not-counted">You don’t have to be in it</h3>
        <label>
          <input
            type="checkbox"
            checked={!recording}
            aria-describedby={note}
            onChange={({ currentTarget }) => record(!currentTarget.checked)}
          />{' '}
          Play without being counted
        </label>
        <p id={note} role="status">
          {recording
            ? 'Plays on this device are counted now. Tick the box and the next one isn’t: no choice, no vote, no time. The game plays the same.'
            : 'Nothing is counted on this device now. What was recorded before stays until you delete it, under Files.'}
        </p>
      </section>
      <h3>What is kept</h3>
      <p>
        Of a play alone: which story and which wording of it, when it began and ended, each choice in order,
        how long the options were on the screen, where the two meters stood, and how it ended. Of a meeting:
        how many hands for each letter in each vote, how many were in the room, how it was settled, and what
        the room guessed. If the group gave itself a name, that too, so please let it not be a person’s.
      </p>
      <p>
        No name, no address, no account, nothing about the computer, and nothing that anybody typed except
        that name for the group. Each play has a long random number, so that the same file brought in twice
        isn’t counted twice.
      </p>
      <h3>Where it is, and for how long</h3>
      <p>
        In this browser, on this device. There is no server behind the game and nothing is sent. It stays
        until you delete it under <a href={partAddress('files')}>Files</a>, or until the browser clears this
        site’s data. Safari does that by itself after seven days without a visit; a backup is the cure.
      </p>
      <h3>Who can see it</h3>
      <p>
        Whoever uses this browser can open these pages. They find counts: anything under{' '}
        {numberWord(threshold)} is withheld, and so is the number that would give it away by subtraction.
        There is no page about one person, and no filter that makes one. A meeting’s own votes are shown on
        the device that ran it, because that room saw them anyway; they are left out of the report.
      </p>
      <p>
        A backup is another matter. It holds every play whole, so that it can be put back. Keep it the way you
        would keep the notes of a meeting.
      </p>
      <h3>What it is not</h3>
      <p>
        It is not appraisal. Nothing here is right or wrong, fast or slow, better or worse, and a choice in a
        story is no evidence of what somebody does at a desk. If anyone wants these counts for that, the
        counts can’t do it, and this page is what to show them.
      </p>
      <p>
        {source === undefined ? (
          <>
            The game is free software, so anyone can check every word of this:{' '}
            <a href="#/about">whose work it is, and under which license</a>.
          </>
        ) : (
          <>
            You needn’t take our word for it: <a href={source}>the source of the game</a> is open, and this is
            what it does.
          </>
        )}
      </p>
    </div>
  );
}
