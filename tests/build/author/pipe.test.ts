import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the tools as a terminal does, with these words on the command line and these in the pipe. */
const run = (args: readonly string[], input = '') =>
  spawnSync('node', ['src/build/run.mjs', 'src/build/stories/main.ts', ...args], { input, encoding: 'utf8' });

describe('the tools on a command line', () => {
  it('play from a pipe to an ending', () => {
    const { status, stdout, stderr } = run(['--play', 's2', '--seed', '7'], '1\n1\n1\n1\n1\n1\n1\n1\n1\n');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\nThe end: .+ \(s2\.\w+\)/);
    expect(stdout).not.toContain('\u001b');
    expect(status).toBe(0);
  });

  it('end with 2 and a sentence where they are asked for what there is not', () => {
    expect(run(['--play', 's99'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There is no story "s99" in manifest.json. There is: s.*\n$/),
    });
  });
});
