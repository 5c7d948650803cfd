import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  familiarAhead,
  FORWARD,
  joined,
  packReading,
  pauseFor,
  UNREAD,
  unpackReading,
  withSession,
} from '../../src/model/reading.ts';
import { apply, begin, type Command, type Session, turnNumber } from '../../src/model/session.ts';
import { story } from '../support/story.ts';

const script = story(`
One.
Two.
* [Left. # id: left]
    Three.
    Four.
* [Right. # id: right]
    Five.
- Six.
* [On. # id: on]
- -> END
`);

type Wish = Command extends infer Each ? (Each extends Command ? Omit<Each, 'turn'> : never) : never;

function go(session: Session, wish: Wish): Session {
  const step = apply(script, session, { ...wish, turn: turnNumber(session) } as Command);
  if (!step.ok) throw new Error(step.why);
  return step.session;
}
const all = (session: Session): Session => go(session, { type: 'read-on', lines: 'all' });
const take = (session: Session, choice: string): Session => {
  const found = session.turns.at(-1)?.choices.find(({ id }) => id === choice);
  if (found === undefined) throw new Error(choice);
  return go(session, { type: 'choose', choice: found.id });
};

const played = all(take(all(begin(script, 1)), 'left'));

describe('what was read before', () => {
  it('is every line on show and every option taken, and nothing more', () => {
    const first = withSession(UNREAD, begin(script, 1));
    expect(first.lines.size).toBe(1);
    const reading = withSession(first, played);
    expect(reading.lines.size).toBe(5);
    expect([...reading.taken]).toEqual(['left']);
    expect(withSession(reading, played)).toBe(reading);
  });

  it('lies ahead up to the decision, or up to the first line never read', () => {
    const reading = withSession(UNREAD, played);
    const again = begin(script, 7);
    expect(familiarAhead(reading, again)).toBe(1);
    const at = go(again, { type: 'read-on', lines: familiarAhead(reading, again) });
    expect(at.read).toBe(2);
    expect(familiarAhead(reading, take(at, 'right'))).toBe(1);
    expect(familiarAhead(UNREAD, again)).toBe(0);
  });

  it('stops on the first new line, with that line on show', () => {
    const reading = withSession(UNREAD, begin(script, 1));
    const other = story('One.\nOne.\nNew.\nNewer.\n* [On. # id: on]\n- -> END');
    const start = begin(other, 1);
    const ahead = familiarAhead(reading, start);
    const step = apply(other, start, { type: 'read-on', turn: 1, lines: ahead });
    expect(step.ok && step.session.turns[0].lines[step.session.read - 1]?.text).toBe('New.');
  });

  const readings = fc.record({
    lines: fc.array(fc.stringMatching(/^[0-9a-z]{7}$/)).map((each) => new Set(each)),
    taken: fc.array(fc.string({ maxLength: 20 })).map((each) => new Set(each)),
  });

  it('comes back as it was from what was kept, for that edition of the story alone', () => {
    fc.assert(
      fc.property(readings, fc.string(), (reading, fingerprint) => {
        const text = packReading(reading, fingerprint);
        expect(unpackReading(text, fingerprint)).toEqual(reading);
        expect(unpackReading(text, `${fingerprint} edited`)).toEqual(UNREAD);
      }),
    );
  });

  it('is nothing where what was kept is damaged', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(unpackReading(text, 'a')).toEqual(UNREAD)));
    expect(unpackReading(null, 'a')).toEqual(UNREAD);
  });

  it('in two tabs is what either has read', () => {
    fc.assert(
      fc.property(readings, readings, (one, other) => {
        const both = joined(one, other);
        expect(new Set(both.lines)).toEqual(new Set(joined(other, one).lines));
        expect(joined(both, other)).toBe(both);
        expect([...one.taken, ...other.taken].every((each) => both.taken.has(each))).toBe(true);
      }),
    );
  });
});

describe('the pause before the story goes on by itself', () => {
  it('grows with the words, and is shorter for whoever wants it faster', () => {
    fc.assert(
      fc.property(fc.array(fc.constant('word'), { maxLength: 200 }), (words) => {
        const text = words.join(' ');
        expect(pauseFor(`${text} more`, 'medium')).toBeGreaterThan(pauseFor(text, 'medium'));
        expect(pauseFor(text, 'slow')).toBeGreaterThanOrEqual(pauseFor(text, 'fast'));
      }),
    );
    expect(pauseFor('', 'slow')).toBe(1500);
    expect(pauseFor('word '.repeat(FORWARD.medium), 'medium')).toBe(61_500);
  });
});
