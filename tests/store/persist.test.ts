import { expect, it } from 'vitest';
import { askToKeep, lastingHere } from '../../src/store/persist.ts';

/** A browser that answers so, and whether it was asked. */
function browser(before: boolean, answer: () => Promise<boolean>) {
  const asked: string[] = [];
  return {
    asked,
    persisted: async () => before,
    persist: async () => {
      asked.push('persist');
      return answer();
    },
  };
}

it('the browser’s answer is told, whichever it is', async () => {
  expect(await askToKeep(browser(false, async () => true))).toBe('kept');
  expect(await askToKeep(browser(false, async () => false))).toBe('may-be-cleared');
  expect(await askToKeep(browser(false, () => Promise.reject(new TypeError('No'))))).toBe('unknown');
});

it('a browser that promised before is not asked again', async () => {
  const promised = browser(true, async () => true);
  expect(await askToKeep(promised)).toBe('kept');
  expect(promised.asked).toEqual([]);
});

it('a browser that cannot say is told of as that', async () => {
  expect(await askToKeep({})).toBe('unknown');
  expect(await lastingHere({})).toBe('unknown');
});

it('what a browser says can be known without asking for anything', async () => {
  const quiet = browser(false, async () => true);
  expect(await lastingHere(quiet)).toBe('may-be-cleared');
  expect(quiet.asked).toEqual([]);
});
