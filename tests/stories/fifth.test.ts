import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { author } from '../../src/build/author/author.ts';
import { flowOf } from '../../src/build/author/flow.ts';
import { openBook, openShelf } from '../../src/build/author/shelf.ts';
import { wanderings } from '../../src/build/author/wander.ts';
import { checkSources } from '../../src/build/check.ts';
import { hasEnded, lastTurn } from '../../src/model/session.ts';
import { scenario, shelfWithFive } from '../support/guide.ts';

const folder = shelfWithFive();
afterAll(() => rmSync(folder, { recursive: true }));

describe('a scenario that was dropped into the folder', () => {
  const shelf = openShelf(folder);
  const book = openBook(shelf, scenario.card);
  const plays = wanderings(book.script, 1, 400);

  it('passes the check of its tags, its options and its sentences', () => {
    expect(checkSources(join(folder, scenario.card.file), book.files, book.because)).toEqual([]);
  });

  it('comes to an end however it is played, and to each of its endings neither rarely nor mostly', () => {
    expect(plays.every((play) => hasEnded(play) && lastTurn(play).fault === undefined)).toBe(true);
    const flow = flowOf(book, plays);
    expect(flow.decisions.map(({ id }) => id)).toEqual(scenario.card.decisions.map(({ id }) => id));
    for (const { plays: count } of flow.endings) {
      expect(count / plays.length).toBeGreaterThan(0.05);
      expect(count / plays.length).toBeLessThan(0.45);
    }
  });

  it('is drawn, printed and put on the blind sheet like the others', async () => {
    const out = join(folder, 'out');
    const terminal = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
    for (const tool of ['--graph', '--proof', '--blind'])
      expect(await author([tool, 's5', '--out', out], terminal, folder)).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([
      's5-blind-key.html',
      's5-blind.html',
      's5-graph.svg',
      's5-proof.html',
    ]);
    for (const file of readdirSync(out)) expect(readFileSync(join(out, file), 'utf8')).toContain('Stapler');
  });
});
