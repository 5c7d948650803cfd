import { readSettings, SETTINGS, type Settings } from '../model/settings.ts';

const STILL = '(prefers-reduced-motion: reduce)';
const DARK = '(prefers-color-scheme: dark)';

export interface Wishes {
  readonly settings: Settings;
  /** In words, where something about them has to be said. */
  readonly notice: string | undefined;
}

/** Reads the reader's settings; a damaged copy is set aside under another key, and the defaults hold. */
export function loadWishes(): Wishes {
  try {
    const stored = localStorage.getItem(SETTINGS);
    if (stored === null) return { settings: readSettings({}).settings, notice: undefined };
    const { settings, damaged } = readSettings(parsed(stored));
    if (!damaged) return { settings, notice: undefined };
    localStorage.setItem(`${SETTINGS}:damaged`, stored);
    localStorage.removeItem(SETTINGS);
    return { settings, notice: 'Your settings could not be read, so they are back to how they came.' };
  } catch {
    return { settings: readSettings({}).settings, notice: undefined };
  }
}

/** Keeps the settings; where the browser refuses, they hold for this page only. */
export function keepWishes(settings: Settings): void {
  try {
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** Writes what the style sheets go by on the root of the page. */
export function applyWishes(settings: Settings): void {
  Object.assign(document.documentElement.dataset, {
    text: String(settings.text),
    spacing: settings.spacing,
    typing: settings.typing,
    letters: settings.letters,
    paper: paperOf(settings),
    contrast: settings.contrast,
    hand: settings.hand,
    motion: motionOf(settings),
  });
}

/** Which of the two kinds of motion holds, the reader's own choice before the device's. */
export function motionOf(settings: Settings): 'gentle' | 'still' {
  if (settings.motion !== 'device') return settings.motion;
  return matchMedia(STILL).matches ? 'still' : 'gentle';
}

/** Which of the two papers holds, the reader's own choice before the device's. */
export function paperOf(settings: Pick<Settings, 'paper'>): 'light' | 'dark' {
  if (settings.paper !== 'device') return settings.paper;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back whenever the device changes its mind about motion or paper, until the returned function is called. */
export function followDevice(changed: () => void): () => void {
  const wishes = [STILL, DARK].map((query) => matchMedia(query));
  wishes.forEach((wish) => wish.addEventListener('change', changed));
  return () => wishes.forEach((wish) => wish.removeEventListener('change', changed));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
