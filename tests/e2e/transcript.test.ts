import { describe, expect, it } from 'vitest';
import { replay } from '../../src/model/replay.ts';
import type { ChoiceId, Line } from '../../src/model/script.ts';
import type { Session } from '../../src/model/session.ts';
import { next, options } from '../support/game.ts';
import { count, go as stepTo, press, sitDown, step } from '../support/meeting.ts';
import { withBrowser } from '../support/page.ts';
import { listen, type Reader } from '../support/screenreader.ts';
import { shelf, shipped } from '../support/shelf.ts';

const { page, go } = withBrowser({ reducedMotion: 'reduce' });
const SEED = 7;
const card = shelf.find(({ id }) => id === 's2');

/** The built game without its picture, heard from its first page on, and every chance in it the same. */
async function open(hash: string): Promise<Reader> {
  await page().addInitScript((seed) => {
    Object.assign(crypto, { getRandomValues: (bytes: Uint8Array) => bytes.fill(seed) });
  }, SEED);
  await go('#/about', '?stage=off');
  await page().getByRole('heading', { level: 1 }).waitFor();
  const reader = await listen(page());
  await page().evaluate((to) => {
    location.hash = to;
  }, hash);
  return reader;
}

/** Letters and digits alone: however a line is set, whoever says it, and whatever stands for a gap. */
const bare = (text: string): string =>
  text
    .replaceAll('(missed)', ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How often the live region says each line that was told, where that is not as often as the story does. */
function unlike(heard: readonly string[], lines: readonly Line[]): readonly string[] {
  const live = heard.flatMap((said) => (said.startsWith('polite: ') ? [said.slice('polite: '.length)] : []));
  const words = live.map((said) => [bare(said), bare(said.replace(/^[\p{L}’. -]+: /u, ''))]);
  const told = lines.map(({ text }) => bare(text)).filter((text) => text !== '');
  return [...new Set(told)].flatMap((text) => {
    const said = words.filter((each) => each.includes(text)).length;
    const meant = told.filter((each) => each === text).length;
    return said === meant ? [] : [`${said} times instead of ${meant}: ${text}`];
  });
}

/** The same choices, played by the rules alone. */
function played(log: readonly ChoiceId[]): Session {
  if (card === undefined) throw new Error('The story is not on the shelf');
  const done = replay(shipped(card), SEED, log);
  if (done.stoppedAt !== undefined) throw new Error('The story went another way');
  return done.session;
}

/** The ids of the options that stand at these places, one a turn. */
function logOf(places: readonly number[]): readonly ChoiceId[] {
  return places.reduce<readonly ChoiceId[]>((log, place) => {
    const choice = played(log).turns.at(-1)?.choices[place];
    return choice === undefined ? log : [...log, choice.id];
  }, []);
}

const kept = (heard: readonly string[]): string => `${heard.join('\n')}\n`;

describe('what a screen reader says', () => {
  it('of a story played alone: every line once, every option, and the whole ending', async () => {
    const reader = await open('#/play/s2');
    const taken: number[] = [];
    for (let now = await next(page()); now !== 'end'; now = await next(page())) {
      await reader.heard();
      const before = await page().getByRole('main').textContent();
      if (now === 'options') {
        await reader.readTo(/^end of group, What do you do/);
        const place = taken.length % (await options(page()).count());
        taken.push(place);
        await page().keyboard.press(String.fromCharCode('a'.charCodeAt(0) + place));
      } else await page().keyboard.press('Space');
      await page().waitForFunction((was) => document.querySelector('main')?.textContent !== was, before);
    }
    await reader.readRound();
    const heard = await reader.heard();
    const lines = played(logOf(taken)).turns.flatMap((turn) => turn.lines);
    expect(lines.length).toBeGreaterThan(60);
    expect(unlike(heard, lines)).toEqual([]);
    await expect(kept(heard)).toMatchFileSnapshot('./transcripts/solo.txt');
  });

  it('of a meeting’s first decision: from its set-up through two votes to the reveal', async () => {
    const reader = await open('#/group');
    await page().getByRole('textbox', { name: 'How many people' }).waitFor();
    await reader.readRound();
    await sitDown(page(), 14);
    const read = async (): Promise<void> => {
      await reader.heard();
      await reader.readRound();
    };
    await read();
    while ((await step(page())) !== 'Silent think') {
      await reader.heard();
      await press(page(), 'PageDown');
    }
    await read();
    await stepTo(page(), 'PageDown', 'First vote');
    await count(page(), '11111223333330');
    await page().getByRole('main').getByText('14 counted, 14 here.').waitFor();
    await read();
    await stepTo(page(), 'PageDown', 'Smallest group first');
    await read();
    await stepTo(page(), 'PageDown', 'Pair talk');
    await read();
    await stepTo(page(), 'PageDown', 'Second vote');
    await count(page(), '11123333333330');
    await page().getByRole('main').getByText('14 counted, 14 here.').waitFor();
    await stepTo(page(), 'PageDown', 'Who pays?');
    await read();
    await press(page(), 'Digit3');
    await stepTo(page(), 'PageDown', 'Reveal');
    await read();
    const heard = await reader.heard();
    const [opening, reveal] = played(logOf([2])).turns;
    expect(unlike(heard, [...(opening?.lines ?? []), ...(reveal?.lines.slice(0, 1) ?? [])])).toEqual([]);
    await expect(kept(heard)).toMatchFileSnapshot('./transcripts/meeting.txt');
  });
});
