import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings } from '../../src/model/settings.ts';

describe('settings that were kept', () => {
  it('open whatever stands in them, and a value nobody knows gives way to how it came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.anything()), (kept) => {
        const { settings, damaged } = readSettings(kept);
        expect(damaged).toBe(false);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
        expect(readSettings(settings).settings).toEqual(settings);
      }),
    );
  });

  it('of an edition before the dark paper open on the device’s own', () => {
    const { settings } = readSettings({ text: 150, spacing: 'wide', letters: 'system' });
    expect(settings).toEqual({ ...DEFAULTS, text: 150, spacing: 'wide', letters: 'system' });
    expect(settings.paper).toBe('device');
  });

  it('of an edition that only knew typing or none keep what was asked for', () => {
    expect(readSettings({ typing: true }).settings.typing).toBe('medium');
    expect(readSettings({ typing: false }).settings.typing).toBe('at-once');
  });

  it('that are no settings at all are told as damaged', () => {
    expect(readSettings('loud')).toEqual({ settings: DEFAULTS, damaged: true });
  });
});
