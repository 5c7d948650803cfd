import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/build/author/flow.ts';
import { graph } from '../../../src/build/author/graph.ts';
import { layOut } from '../../../src/build/author/layout.ts';
import { wanderings } from '../../../src/build/author/wander.ts';
import { book } from './book.ts';

const plays = wanderings(book.script, 1, 200);
const flow = flowOf(book, plays);

describe('the flow of a story', () => {
  it('counts every play once at each place that it passed', () => {
    const [first, second, third] = flow.decisions;
    const told = first?.options.find(({ id }) => id === 't.d1.told');
    expect(first?.plays).toBe(200);
    expect(told?.plays).toBe(plays.filter(({ log }) => log.some((id) => id === 't.d1.told')).length);
    expect(told?.next).toEqual(new Map([['t.d2', told?.plays]]));
    expect(second?.plays).toBe(told?.plays);
    expect(third?.plays).toBe(200);
    expect(flow.endings.reduce((sum, ending) => sum + ending.plays, 0)).toBe(200);
    for (const { plays: count, options } of flow.decisions)
      expect(options.reduce((sum, option) => sum + option.plays, 0)).toBe(count);
  });

  it('puts a decision after all that lead to it, also where some plays pass it by', () => {
    expect(flow.decisions.map(({ id, layer }) => [id, layer])).toEqual([
      ['t.d1', 0],
      ['t.d2', 1],
      ['t.d3', 2],
    ]);
  });

  it('is the same for the same seed, and another for another', () => {
    const again = wanderings(book.script, 1, 200).map(({ log }) => log);
    expect(again).toEqual(plays.map(({ log }) => log));
    expect(wanderings(book.script, 2, 200).map(({ log }) => log)).not.toEqual(again);
  });
});

describe('its picture', () => {
  const layout = layOut(flow);

  it('leads no band across a card', () => {
    for (const { points, thickness } of layout.ribbons) {
      for (const { x, y } of points.slice(1, -1)) {
        const column = layout.forks.filter((fork) => Math.abs(fork.x - x) < 300 && x >= fork.x);
        for (const fork of column) expect(y - thickness / 2).toBeGreaterThan(fork.y + fork.height);
      }
    }
    expect(layout.ribbons.filter(({ points }) => points.length > 2)).toHaveLength(1);
  });

  it('keeps everything inside its edges, and its labels apart', () => {
    for (const { x, y, height } of [...layout.forks, ...layout.goals]) {
      expect(x).toBeGreaterThan(0);
      expect(y + height).toBeLessThan(layout.height);
    }
    const labels = layout.ribbons.map(({ points, label }) => `${points[0]?.x} ${Math.round(label / 6)}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('says the share of every edge, every decision by name and every ending', () => {
    const svg = graph(flow, { title: book.card.title, seed: 1 });
    for (const name of ['What Dele hears', 'Ten minutes', 'The foyer', 'One Bay', 'Form B'])
      expect(svg).toContain(name);
    const shares = [...svg.matchAll(/class="share"[^>]*>([^<]+)</g)].map((match) => match[1]);
    const percents = flow.decisions.flatMap(({ options }) =>
      options.flatMap(({ next }) => [...next.values()].map((count) => `${Math.round(count / 2)}%`)),
    );
    expect(shares.toSorted()).toEqual(percents.toSorted());
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('names a decision of the manifest that nobody came to', () => {
    const decisions = [
      ...book.card.decisions,
      { id: 't.d9', name: 'Never', talk: 'help', core: false } as const,
    ];
    const lost = flowOf({ ...book, card: { ...book.card, decisions } }, plays);
    expect(lost.missing).toEqual(['t.d9']);
    expect(graph(lost, { title: '', seed: 1 })).toContain('t.d9');
  });
});
