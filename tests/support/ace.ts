import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** What the engine is sure of and mistaken about: its rule, the markup that it means, and why that is well. */
const MISTAKEN: readonly { readonly rule: string; readonly markup: RegExp; readonly why: string }[] = [
  {
    rule: 'element_tabbable_role_valid',
    markup: /role="region" class="scroller"/,
    why: 'A box that scrolls has to be reached by keyboard, and a named region is what axe asks it to be.',
  },
  {
    rule: 'label_content_exists',
    markup: /^<label>$/,
    why: 'A text size has its name out of sight, beside a letter drawn in it: axe and the screen reader find the name.',
  },
  {
    rule: 'text_contrast_sufficient',
    markup: /^<b style="--share: [\d.]+;" class="">$/,
    why: 'A count stands white upon its bar, which is drawn as SVG: the engine sees the paper behind the bar.',
  },
];

interface Result {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}
interface Ace {
  readonly Checker: new () => {
    check(of: Document, sets: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/** What IBM's engine is sure is not accessible on a page as it stands, by its rules for WCAG 2.2 A and AA. */
export async function objections(on: Page): Promise<readonly string[]> {
  if (!(await on.evaluate(() => 'ace' in window))) await on.evaluate(`${ENGINE}; window.ace = ace`);
  const sure = await on.evaluate(async () => {
    const { ace } = window as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results.filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL');
  });
  return sure
    .filter(
      ({ ruleId, snippet }) => !MISTAKEN.some(({ rule, markup }) => rule === ruleId && markup.test(snippet)),
    )
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
}
