import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';
import { serve } from '../support/serve.ts';

const { page } = withBrowser();

it('the built folder can be copied anywhere on a host, and asks for nothing outside itself', async () => {
  const site = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync('dist', join(site, 'staff/training/desk'), { recursive: true });
  const host = await serve(site);
  const asked: string[] = [];
  const lost: string[] = [];
  page().on('request', (request) => asked.push(request.url()));
  page().on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  try {
    await page().goto(`${host.address}staff/training/desk/#/play/s2`);
    expect(await readOn(page())).toBe('options');
    await page().waitForFunction(() => performance.getEntriesByName('stage-ready').length > 0);
    expect(lost).toEqual([]);
    const outside = asked.filter((url) => !url.startsWith(`${host.address}staff/training/desk/`));
    expect(outside.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  } finally {
    host.close();
    rmSync(site, { recursive: true, force: true });
  }
});
