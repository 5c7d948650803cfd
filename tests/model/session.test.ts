import { describe, expect, it } from 'vitest';
import { replay } from '../../src/model/replay.ts';
import { apply, begin, type Command, type Session } from '../../src/model/session.ts';
import { choose, readAll, send } from '../support/player.ts';
import { story } from '../support/story.ts';
import { id, transcript } from '../support/transcript.ts';

const ANNEX = `
Two names in one square.
# speaker: dele
Anything I should know?
* (nope) ["Regulars. They know where everything is." # id: nope]
    ~ shift(4, -2, "traffic")
    # speaker: dele
    Great. That's great.
* (both) ["Both groups think it's theirs." # id: both]
    ~ shift(-2, 4, "said_so")
    He laughs, then sees that you aren't.
- The coat goes on.
* ["Dele, wait." # id: wait]
* [Let him go. # id: go]
- {nope: He's in his car.|He sits down.}
-> END
`;

describe('a play', () => {
  const script = story(ANNEX);
  const opened = begin(script, 7);

  it('opens on its first line, with no option on show yet', () => {
    expect(transcript(opened)).toBe('Two names in one square.');
  });

  it('shows its options once every line is read', () => {
    expect(transcript(readAll(script, opened))).toMatchInlineSnapshot(`
      "Two names in one square.
      dele: Anything I should know?
      * "Regulars. They know where everything is." (nope)
      * "Both groups think it's theirs." (both)"
    `);
  });

  it('tells what was chosen, what it did to the team, and what follows', () => {
    const chosen = readAll(script, choose(script, readAll(script, opened), 'nope'));
    const ended = readAll(script, choose(script, chosen, 'go'));
    expect(transcript(ended)).toMatchInlineSnapshot(`
      "Two names in one square.
      dele: Anything I should know?
      > "Regulars. They know where everything is."
      dele: Great. That's great.
        ~ Morale up, accountability down a little: traffic
      The coat goes on.
      > Let him go.
      He's in his car.
      (the end)"
    `);
  });

  it('goes back to an earlier decision with its options on show', () => {
    const once = readAll(script, opened);
    const back = send(script, choose(script, once, 'nope'), { type: 'return', turn: 2, to: 1 });
    expect(back).toEqual(once);
  });
});

describe('a command that does not apply', () => {
  const script = story(ANNEX);
  const opened = begin(script, 7);
  const asked = readAll(script, opened);
  const why = (session: Session, command: Command): string => {
    const step = apply(script, session, command);
    return step.ok ? 'accepted' : step.why;
  };

  it('is stale when the person saw another turn, as on a double click', () => {
    const chosen = choose(script, asked, 'nope');
    expect(why(chosen, { type: 'choose', turn: 1, choice: id('nope') })).toBe('stale');
  });

  it('is refused by its own name', () => {
    expect(why(opened, { type: 'choose', turn: 1, choice: id('nope') })).toBe('not-read-yet');
    expect(why(asked, { type: 'choose', turn: 1, choice: id('hum') })).toBe('no-such-choice');
    expect(why(asked, { type: 'read-on', turn: 1, lines: 'next' })).toBe('all-read');
    expect(why(asked, { type: 'return', turn: 1, to: 0 })).toBe('nothing-to-undo');
    expect(why(choose(script, asked, 'both'), { type: 'return', turn: 2, to: 2 })).toBe('no-such-turn');
  });
});

describe('a log', () => {
  it('replays to the same session', () => {
    const script = story(ANNEX);
    const played = readAll(script, choose(script, readAll(script, begin(script, 7)), 'both'));
    expect(replay(script, 7, played.log)).toEqual({ session: played });
  });

  it('stops at the first choice that an edited story no longer offers', () => {
    const edited = story(ANNEX.replace('# id: go]', '# id: let-go]'));
    const { session, stoppedAt } = replay(edited, 7, [id('both'), id('go')]);
    expect(stoppedAt).toEqual({ turn: 2, choice: 'go' });
    expect(transcript(session)).toContain('* Let him go. (let-go)');
  });
});

describe('a line that only moves the meters', () => {
  it('is read together with the line before it', () => {
    const script = story(
      `Nobody breathes.\n~ shift(-2, 6, "said")\n* [Go on. # id: on]\n- Then coffee.\n-> END`,
    );
    expect(transcript(begin(script, 1))).toMatchInlineSnapshot(`
      "Nobody breathes.
        ~ Morale down a little, accountability up a lot: said
      * Go on. (on)"
    `);
  });
});
