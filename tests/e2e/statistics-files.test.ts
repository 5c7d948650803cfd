import { describe, expect, inject, it } from 'vitest';
import { largeFile } from '../support/many.ts';
import { withBrowser } from '../support/page.ts';
import { file, reader } from '../support/reader.ts';

const { page, context, go } = withBrowser();
const { button, heading, toPart, words, bringIn, downloaded } = reader(page, go);

describe('files', () => {
  it('back up, delete with its undo and then really, bring in again: the same numbers', async () => {
    await toPart('files');
    expect(await bringIn(file('records.json', largeFile(600)))).toMatch(
      /^[\d,]+ new records, 0 already here, 0 left out/,
    );
    await toPart('overview');
    const before = await words();
    await toPart('files');
    const backup = await downloaded(() => button('Everything, as a backup').click());
    const deleteAll = async (): Promise<void> => {
      await button('Delete everything').click();
      await button('Yes, delete everything').click();
      await page().getByText('Nothing is kept').waitFor();
    };
    await deleteAll();
    await button('Undo').click();
    await heading('As it was before.').waitFor();
    await toPart('overview');
    await expect.poll(words).toBe(before);
    await toPart('files');
    await deleteAll();
    await page().reload();
    await page().getByText('Nothing is kept').waitFor();

    expect(await bringIn(file('backup.json', backup))).toMatch(
      /^[\d,]+ new records, 0 already here, 0 left out/,
    );
    await toPart('overview');
    await expect.poll(words).toBe(before);
    await toPart('files');
    expect(await bringIn(file('backup.json', backup))).toMatch(
      /^0 new records, \d+ already here, 0 left out/,
    );
    await toPart('overview');
    await expect.poll(words).toBe(before);
  });

  it('that are none of ours are refused in words, and change nothing', async () => {
    const whole = largeFile(60);
    const newer = whole.replace(/"version":\d+/, '"version":99');
    const photograph = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await toPart('files');
    const said = await bringIn(
      { ...file('photo.json', photograph) },
      file('newer.json', newer),
      file('half.json', whole.slice(0, whole.indexOf('"decisions"'))),
    );
    expect(said).toMatch(/^0 new records, 0 already here/);
    const told = (await page().locator('.bulleted').getByRole('listitem').allInnerTexts()).join('\n');
    expect(told).toMatch(/photo\.json, the whole file: it is a picture/);
    expect(told).toMatch(/newer\.json, .*: written by a newer version \(99;/);
    expect(told).toMatch(/half\.json, .*breaks off there/);
    await page().getByText('Nothing is kept').waitFor();
  });

  it('of thousands of decisions are read beside the page, and a cancel leaves nothing behind', async () => {
    const large = file('large.json', largeFile(6_500));
    await page().addInitScript(watchProgress);
    await toPart('files');
    await page().evaluate(() => (window.cancels = true));
    expect(await bringIn(large)).toBe('Stopped. Nothing was taken in.');
    await page().getByText('Nothing is kept').waitFor();
    expect(page().workers()).toHaveLength(1);

    await page().evaluate(() => {
      window.cancels = false;
      window.progress = [];
    });
    expect(await bringIn(large)).toMatch(/^[\d,]+ new records, 0 already here, 0 left out/);
    const seen = await page().evaluate(() => window.progress);
    expect(seen.some((done) => done > 0 && done < 1)).toBe(true);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  it('that no longer fit onto the disk are told of, and nothing is half written', async () => {
    await toPart('files');
    const session = await context().newCDPSession(page());
    const origin = inject('address');
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    await bringIn(file('few.json', largeFile(60)));
    const before = await page().locator('.kept-list').innerText();
    const more = file('more.json', largeFile(20_000));
    expect(await bringIn(more)).toBe(
      'There is no room left on this device, so none of it was taken in. Yours are untouched.',
    );
    await page().reload();
    await expect.poll(() => page().locator('.kept-list').innerText()).toBe(before);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await bringIn(more)).toMatch(/^[\d,]+ new records/);
  });
});

declare global {
  interface Window {
    /** How far the bar of files on their way in was, each time that it moved. */
    progress: number[];
    /** Whether files on their way in are canceled as soon as that can be asked for. */
    cancels: boolean;
  }
}

function watchProgress(): void {
  window.progress = [];
  window.cancels = false;
  const look = (): void => {
    const bar = document.querySelector('.taking progress');
    if (bar instanceof HTMLProgressElement && window.progress.at(-1) !== bar.value)
      window.progress.push(bar.value);
    const cancel = document.querySelector('.taking button');
    if (window.cancels && cancel instanceof HTMLButtonElement) cancel.click();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
