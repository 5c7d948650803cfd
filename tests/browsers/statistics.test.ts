import { describe, expect, it } from 'vitest';
import { withVisitor } from '../support/moves.ts';
import { ENGINES } from '../support/visitor.ts';

describe.each(ENGINES)('in %s', (engine) => {
  const tour = withVisitor(engine);

  it('the statistics tell a finding of made-up data, show it as a table, and keep to what they are asked for', async () => {
    const { go, press, pick, stands, texts } = tour();
    await go('#/statistics');
    await press('button', 'Show me with made-up data');
    await stands('Before you conclude');
    const told = await texts('heading');
    expect(told.length).toBeGreaterThan(2);

    const tables = await texts('table');
    await press('button', /^Table for/);
    await expect.poll(async () => (await texts('table')).length).toBe(tables.length + 1);

    await pick('Story', 'Got a Minute?');
    await expect.poll(() => texts('heading')).not.toEqual(told);
    await pick('Alone or together', 'alone');
    await stands(/plays? alone/);
  });
});
