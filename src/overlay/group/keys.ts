import { useLayoutEffect, useRef } from 'preact/hooks';

/** Everything a key can ask for in a room; the same table for both windows. */
export type RoomKey =
  | 'next'
  | 'back'
  | 'skip'
  | 'again'
  | 'correct'
  | 'undo'
  | 'read-again'
  | 'ask'
  | 'detour'
  | 'print'
  | 'bookmark'
  | 'meters'
  | 'blank'
  | 'larger'
  | 'smaller'
  | 'louder'
  | 'quieter'
  | 'countdown'
  | 'notes'
  | 'window'
  | 'keys'
  | 'close';

export interface RoomKeys {
  readonly press: (key: RoomKey) => void;
  /** A digit: 1 for the first option, 0 for a pass; `by` is -1 with Shift. */
  readonly digit: (digit: number, by: 1 | -1) => void;
}

/** Keys by their place on the keyboard where a letter is meant by its sign, and by what a presentation remote sends. */
const NAMED: Readonly<Record<string, RoomKey>> = {
  ' ': 'next',
  Enter: 'next',
  PageDown: 'next',
  PageUp: 'back',
  Backspace: 'back',
  Escape: 'close',
  s: 'skip',
  v: 'again',
  c: 'correct',
  u: 'undo',
  r: 'read-again',
  q: 'ask',
  x: 'detour',
  p: 'print',
  k: 'bookmark',
  m: 'meters',
  b: 'blank',
  '.': 'blank',
  '=': 'larger',
  '+': 'larger',
  '-': 'smaller',
  ']': 'louder',
  '[': 'quieter',
  t: 'countdown',
  n: 'notes',
  w: 'window',
  '?': 'keys',
};

/** The same table for people: caps, and what they do. */
export const KEY_TABLE: readonly (readonly [caps: readonly string[], does: string])[] = [
  [['Space', 'PageDown'], 'next step'],
  [['PageUp'], 'step back'],
  [['1', 'to', '9'], 'add a vote'],
  [['Shift', '1', 'to', '9'], 'take one away'],
  [['0'], 'a pass'],
  [['C'], 'put a count right'],
  [['U'], 'undo'],
  [['V'], 'vote again'],
  [['S'], 'skip this step'],
  [['X'], 'road not taken, and back'],
  [['R'], 'read again'],
  [['Q'], 'pause and ask'],
  [['K'], 'bookmark'],
  [['M'], 'meters on, off'],
  [['B', '.'], 'blank the screen'],
  [['=', '-'], 'larger, smaller'],
  [[']', '['], 'louder, quieter'],
  [['T'], 'quiet countdown'],
  [['N'], 'notes over the screen'],
  [['W'], 'facilitator’s window'],
  [['P'], 'print, in the talk'],
  [['?'], 'all keys'],
  [['Esc'], 'close what is open'],
];

const WRITING =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="range"], [type="checkbox"])';
/** Enter does nothing of its own on one of several to choose from. */
const CHOSEN = 'input[type="radio"]';
const PRESSED = 'button, a, summary, input, select, [role="tab"]';

/**
 * Listens to the whole window. A held key counts once; keys in a field, and with Ctrl, Alt or Meta, are never taken.
 * Without `letters` only those are that print nothing: a presentation remote's, Enter, Space and Escape. A layout effect,
 * since any other would leave the page before this one listening until the next frame was drawn.
 */
export function useRoomKeys(keys: RoomKeys | undefined, letters = true): void {
  const latest = useRef({ keys, letters });
  latest.current = { keys, letters };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { keys: now, letters: all } = latest.current;
      if (!now || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (within(event.target, WRITING)) return;
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      const key = NAMED[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (digit === undefined && key === undefined) return;
      if (!all && event.key.length === 1 && event.key !== ' ') return;
      if (event.key === 'Enter' && within(event.target, CHOSEN)) now.press('next');
      if ((event.key === ' ' || event.key === 'Enter') && within(event.target, PRESSED)) return;
      event.preventDefault();
      if (event.repeat) return;
      if (digit !== undefined) now.digit(Number(digit), event.shiftKey ? -1 : 1);
      else if (key !== undefined) now.press(key);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const within = (target: EventTarget | null, which: string): boolean =>
  target instanceof Element && target.closest(which) !== null;
