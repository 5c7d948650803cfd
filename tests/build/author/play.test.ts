import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { playInTerminal } from '../../../src/build/author/play.ts';
import { reach } from '../../../src/build/author/from.ts';
import { replay } from '../../../src/model/replay.ts';
import { lastTurn } from '../../../src/model/session.ts';
import { book } from './book.ts';

/** What the terminal shows to somebody who typed these lines into a pipe. */
async function typed(lines: readonly string[], from?: string): Promise<string> {
  const stdout = new PassThrough();
  const terminal = {
    stdin: Readable.from(lines.map((line) => `${line}\n`)),
    stdout,
    stderr: new PassThrough(),
  };
  expect(await playInTerminal(book, { seed: 1, ...(from === undefined ? {} : { from }) }, terminal)).toBe(0);
  stdout.end();
  return Buffer.concat(await stdout.toArray()).toString();
}

describe('a story in the terminal', () => {
  it('is read and played by number, with what moved in words', async () => {
    expect(await typed(['1', 'five', '2'])).toMatchInlineSnapshot(`
      "Two Groups
      A number or an option's own name takes it, b goes back, q leaves.

      Tue 4:40 · Circulation office
      You are Gus.
      What does Dele hear?

      Morale: getting by   Accountability: depends who   t.d1
        1  "I put two groups in one room." (told)
        2  "Can you take Thursday?" (pass)
      > told
      Dele: “Two. As in, two.”
          Morale down a little, accountability up: Gus told Dele.
      Ten minutes?

      Morale: getting by   Accountability: depends who   t.d2
        1  "Ten." (ten)
        2  "Five." (five)
      > five
      One arm of it.

      Thu 5:50 · Foyer
      You are Dele.
      Two groups, one room.
          Morale down a lot: nobody had told Dele.
      They're looking at you.

      Morale: guarded   Accountability: depends who   t.d3
        1  "This one's on us." (ours)
        2  "Gus booked you both." (blame)
      > blame
      Form B

      Morale: guarded   Accountability: depends who
      The end: Form B (t.form). b goes back, q leaves.
      "
    `);
  });

  it('goes back, and says so where there is nowhere to go back to', async () => {
    const said = await typed(['b', '2', 'b', '1']);
    expect(said).toContain('nothing to go back to');
    expect(said.match(/What does Dele hear\?/g)).toHaveLength(2);
    expect(said).toContain('Two. As in, two.');
  });

  it('says what it knows where it is asked for something else, and leaves at q', async () => {
    const said = await typed(['7', 'hm', 'q', '1']);
    expect(said).toContain('There\'s no "7" here.');
    expect(said).toContain('There\'s no "hm" here.');
    expect(said).not.toContain('Two. As in, two.');
  });

  it('tells where something late comes from', async () => {
    expect(await typed(['pass'])).toContain('Morale down a lot: nobody had told Dele. (from Tue 4:40)');
  });

  it('has no color in a pipe', async () => {
    expect(await typed(['1'])).not.toContain('\u001b');
  });

  it('begins at a decision, by a way that the story allows', async () => {
    expect(await typed(['q'], 't.d2')).toContain('Ten minutes?');
    const session = reach(book.script, 't.d2', 5);
    if (session === undefined) throw new Error('Nobody comes to t.d2');
    const again = replay(book.script, session.seed, session.log);
    expect(again.stoppedAt).toBeUndefined();
    expect(lastTurn(again.session).choices).toEqual(lastTurn(session).choices);
  });

  it('finds no way to a decision that there is none to', () => {
    expect(reach(book.script, 't.d9', 1)).toBeUndefined();
  });
});
