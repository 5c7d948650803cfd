import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { Builder, By, Capabilities, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { expect, vi } from 'vitest';
import { killWhere } from '../processes.ts';
import type { Role, Visitor } from '../visitor.ts';
import { listens, openScreen } from './screen.ts';

export const DRIVER = '/usr/bin/WebKitWebDriver';
export const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Where on a page to look for a role; what is found is then asked for its name. */
const PLACES: Readonly<Record<Role, string>> = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  textbox: 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])',
  combobox: 'select',
  table: 'table',
  heading: 'h1, h2, h3, h4',
  main: 'main',
};
const KEYS: Readonly<Record<string, string>> = {
  Space: ' ',
  Tab: Key.TAB,
  Enter: Key.ENTER,
  PageDown: Key.PAGE_DOWN,
};
const PATIENCE = 15_000;

/**
 * WebKitGTK's own small browser on a screen that nobody sees. A browser under automation keeps its data in memory, so it
 * is started by itself and the driver joins it: then a tab can be killed, which ends the driver, and the data outlives it.
 */
export async function visitWithSelenium(): Promise<Visitor> {
  const screen = await openScreen();
  const [inspector, port] = [await freePort(), await freePort()];
  const browser = spawn(MINI_BROWSER, ['--automation'], {
    env: { ...screen.env, WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inspector}` },
    stdio: 'ignore',
  });
  await listens(inspector);

  const join = async (): Promise<readonly [ChildProcess, WebDriver]> => {
    const process = spawn(DRIVER, [`--port=${port}`, `--target=127.0.0.1:${inspector}`], {
      env: screen.env,
      stdio: 'ignore',
    });
    await listens(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build();
    return [process, driver];
  };

  let [process, driver] = await join();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 800 });

  const all = async (role: Role, name?: string | RegExp): Promise<readonly WebElement[]> => {
    const found: WebElement[] = [];
    for (const element of await driver.findElements(By.css(PLACES[role]))) {
      // A menu lies unseen over the words that it stands for.
      if (role !== 'combobox' && !(await element.isDisplayed())) continue;
      if (name === undefined || fits(await element.getAccessibleName(), name)) found.push(element);
    }
    return found;
  };
  const find = (role: Role, name: string | RegExp): Promise<WebElement> =>
    vi.waitFor(
      async () => {
        const [first] = await all(role, name);
        if (first === undefined) throw new Error(`There is no ${role} ${String(name)}`);
        return first;
      },
      { timeout: PATIENCE, interval: 50 },
    );

  return {
    open: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    press: async (role, name) => (await find(role, name)).click(),
    key: (key) =>
      driver
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    async write(name, text) {
      const field = await find('textbox', name);
      await driver.executeScript('arguments[0].select()', field);
      await field.sendKeys(text, Key.TAB);
    },
    async pick(menu, words) {
      for (const option of await (await find('combobox', menu)).findElements(By.css('option'))) {
        // The words of what is not to be seen are no text to the driver.
        if ((await option.getAttribute('textContent')) === words) return option.click();
      }
      throw new Error(`${menu} does not offer ${words}`);
    },
    texts: async (role, name) => Promise.all((await all(role, name)).map((element) => element.getText())),
    ask: (question) => driver.executeScript(question),
    async killed() {
      killWhere(({ parent, command }) => parent === browser.pid && command.includes('WebKitWebProcess'));
      // Whoever joins before the browser has noticed would be put out with the page that is gone.
      await vi.waitFor(() => expect(driver.getTitle()).rejects.toThrow(error.NoSuchSessionError), {
        timeout: PATIENCE,
        interval: 100,
      });
      process.kill('SIGKILL');
      [process, driver] = await join();
    },
    async leave() {
      await driver.quit().catch(() => undefined);
      for (const each of [process, browser]) each.kill('SIGKILL');
      screen.close();
    },
  };
}

const fits = (found: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? found.includes(name) : name.test(found);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  await new Promise((closed) => server.close(closed));
  if (bound === null || typeof bound === 'string') throw new Error('There is no free port');
  return bound.port;
}
