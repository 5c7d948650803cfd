import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** What is not accessible on a page as it stands, by axe's rules for WCAG 2.2 AA and its own best practice. */
export async function violations(on: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: on })
    // Only what is broken is worth the time that telling of it takes.
    .options({ runOnly: [...RULES], resultTypes: ['violations'] })
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
