import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { options, readOn } from '../support/game.ts';
import { withBrowser } from '../support/page.ts';

const { page, go } = withBrowser();

/** Which recordings the page has sent for. */
function listen(to: Page): readonly string[] {
  const asked: string[] = [];
  to.on('request', (request) => {
    const [, name] = /([a-z_]+)-[^/]*\.(?:webm|mp3)$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

async function playWith(settings: Partial<Settings>): Promise<void> {
  await page().addInitScript((wanted) => {
    localStorage.setItem('behind-the-desk:settings', JSON.stringify(wanted));
  }, settings);
  await go('#/play/s2', '?stage=off');
  await readOn(page());
}

/** Decides, once the sound has come that waits for it. */
async function decide(): Promise<void> {
  await page().waitForFunction(() => 'Howler' in window);
  await page().keyboard.press('a');
}

/** Waits until something is heard; gives how loud each channel of the whole is, as root mean squares. */
async function heard(): Promise<readonly number[]> {
  const levels = await page().waitForFunction(() => {
    const { Howler } = window as unknown as { Howler?: { ctx: AudioContext | null; masterGain: GainNode } };
    const ctx = Howler?.ctx;
    if (!ctx) return undefined;
    const home = document as unknown as { ears?: AnalyserNode[] };
    home.ears ??= [0, 1].map((side) => {
      const ear = ctx.createAnalyser();
      const split = ctx.createChannelSplitter(2);
      // As loudspeakers take it: what has one channel goes to both.
      const both = new GainNode(ctx, { channelCount: 2, channelCountMode: 'explicit' });
      Howler.masterGain.connect(both).connect(split).connect(ear, side);
      return ear;
    });
    const levels = home.ears.map((ear) => {
      const wave = new Float32Array(ear.fftSize);
      ear.getFloatTimeDomainData(wave);
      return Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length);
    });
    return levels.every((level) => level > 0.005) ? levels : undefined;
  });
  return (await levels.jsonValue()) ?? [];
}

describe('sound', () => {
  it('is sent for once a first choice can be made, and then is heard', async () => {
    const asked = listen(page());
    await playWith({});
    // It waits for a first choice to be offered, and then for the reader's next move.
    expect(asked).toEqual([]);
    await decide();
    expect(Math.min(...(await heard()))).toBeGreaterThan(0);
    expect(new Set(asked)).toContain('music_base');
    expect(new Set(asked)).toContain('room_circulation');
    // Whoever does not speak yet is not sent for.
    expect(new Set(asked)).not.toContain('voice_tobi');
  });

  it('comes one recording after another, what means something at once before music', async () => {
    const asked: string[] = [];
    const decoding: number[] = [];
    await page().exposeFunction('decoded', (underway: number) => decoding.push(underway));
    await page().addInitScript(() => {
      const { decodeAudioData } = AudioContext.prototype;
      const { decoded } = window as unknown as { decoded: (underway: number) => Promise<void> };
      let underway = 0;
      AudioContext.prototype.decodeAudioData = async function (this: AudioContext, data: ArrayBuffer) {
        underway += 1;
        void decoded(underway);
        try {
          return await decodeAudioData.call(this, data);
        } finally {
          underway -= 1;
        }
      };
    });
    page().on('request', (request) => {
      const [, kind] = /\/(effects|voice|room|music)[^/]*\.(?:webm|mp3)$/.exec(request.url()) ?? [];
      if (kind !== undefined) asked.push(kind);
    });
    await playWith({});
    await decide();
    await heard();
    await expect.poll(() => asked.filter((kind) => kind === 'music').length).toBe(3);
    const order = ['effects', 'voice', 'room', 'music'];
    expect(asked).toEqual(asked.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(asked)).toEqual(new Set(order));
    expect(decoding.every((underway) => underway === 1)).toBe(true);
  });

  it('that does not come holds up no other', async () => {
    await page().route(/\/effects-[^/]*\.(?:webm|mp3)$/, (route) => route.abort());
    const asked = listen(page());
    await playWith({});
    await decide();
    expect(Math.min(...(await heard()))).toBeGreaterThan(0);
    expect(asked).toContain('effects');
  });

  it.each([
    [true, 'the same in both ears for those who want it so'],
    [false, 'wider than that for everyone else'],
  ])('is, where mono is %s, %s', async (mono) => {
    await playWith({ mono, room: 0, voices: 0, effects: 0, music: 1 });
    await decide();
    const [left = 0, right = 0] = await heard();
    expect(Math.abs(left - right) < 1e-6).toBe(mono);
  });

  it('is not missed where the browser refuses it', async () => {
    await page().addInitScript(() => {
      for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
        Object.defineProperty(window, name, { value: undefined });
    });
    const asked = listen(page());
    await playWith({});
    await page().keyboard.press('a');
    await readOn(page());
    expect(await options(page()).count()).toBeGreaterThan(1);
    expect(asked).toEqual([]);
  });
});
