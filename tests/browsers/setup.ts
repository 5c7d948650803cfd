import type { TestProject } from 'vitest/node';
import serveBuilt from '../e2e/setup.ts';
import { installMissing } from '../support/visitor.ts';

/** Sees to it that the browsers are there, where that is possible, and serves the built game. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installMissing();
  return serveBuilt(project);
}
