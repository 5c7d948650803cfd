import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/overlay/${name}.css`, import.meta.url), 'utf8');
const BASE = sheet('base');
const PALETTES = sheet('palettes');

/** The tokens of one rule that are plain colors. */
function tokens(css: string, selector: string): ReadonlyMap<string, string> {
  const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name = '', color = '']) => [name, color]),
  );
}

const light = tokens(BASE, ':root,\n.daylight');
const strong = tokens(PALETTES, ":root[data-contrast='strong'],\n:root[data-contrast='strong'] .daylight");
const dark = tokens(PALETTES, ":root[data-paper='dark']");
const strongDark = tokens(PALETTES, ":root[data-paper='dark'][data-contrast='strong']");
const PAPERS = {
  light,
  'light, strong': new Map([...light, ...strong]),
  dark: new Map([...light, ...strong, ...dark]),
  'dark, strong': new Map([...light, ...strong, ...dark, ...strongDark]),
};

/** WCAG's own measure: relative luminance, then the ratio. */
function luminance(color: string): number {
  const full = color.length === 4 ? color.replace(/[\da-f]/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const SURFACES = ['paper', 'paper-raised', 'paper-sunk', 'slip', 'card'];
/** What stands as words, and on what. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  [
    'ink',
    [
      ...SURFACES,
      'morale-tint',
      'account-tint',
      'ochre-tint',
      'plum-tint',
      'plum-paper',
      'wall',
      'wall-plain',
    ],
  ],
  ['ink-soft', [...SURFACES, 'morale-tint', 'account-tint', 'ochre-tint', 'plum-tint']],
  ['paper-raised', ['ink', 'ink-lit', 'ink-soft']],
  ['paper', ['ink']],
  ['morale-ink', ['paper-raised', 'morale-tint']],
  ['account', ['paper-raised', 'account-tint']],
  ['ochre-ink', ['paper-raised', 'ochre-tint']],
  ['plum', ['paper-raised', 'plum-tint']],
  ['on-tone', ['morale', 'account', 'plum']],
  ['on-cloth', ['option-0', 'option-1', 'option-2', 'option-3', 'option-4', 'option-5']],
];
/** What has to be told apart by its shape: edges of fields and buttons, signs, the focus ring. */
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper-raised', 'slip', 'card']],
  ['morale', ['paper-raised']],
  ['plum', ['plum-paper']],
  ['focus', SURFACES],
  ...[0, 1, 2, 3, 4, 5].map((at) => [`option-${at}`, ['paper-raised']] as const),
];

describe.each(Object.entries(PAPERS))('on paper that is %s', (_name, palette) => {
  const faint = (pairs: typeof WORDS, least: number): readonly string[] =>
    pairs.flatMap(([front, backs]) =>
      backs.flatMap((back) => {
        const ratio = contrast(palette.get(front) ?? '#000', palette.get(back) ?? '#000');
        return ratio < least ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
      }),
    );

  it('every word stands out by 4.5 to 1', () => expect(faint(WORDS, 4.5)).toEqual([]));
  it('every sign, edge and focus ring stands out by 3 to 1', () => expect(faint(PARTS, 3)).toEqual([]));
});

it('by night nothing is left of the colors of the day but what lies on wood, and what is brass', () => {
  const kept = [...light.keys()].filter((name) => !dark.has(name));
  expect(kept).toEqual(['cloth-navy', 'cloth-moss', 'cloth-ox', 'cloth-umber', 'cream']);
});
