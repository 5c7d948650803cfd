import { useEffect, useRef } from 'preact/hooks';

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
  | 'bookmark'
  | 'meters'
  | 'blank'
  | 'larger'
  | 'smaller'
  | 'louder'
  | 'quieter'
  | 'countdown'
  | 'notes'
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
  '?': 'keys',
};

const WRITING = 'textarea, select, [contenteditable], input:not([type="radio"]):not([type="range"])';
const PRESSED = 'button, a, summary, input, select, [role="tab"]';

/** Listens to the whole window. A held key counts once; keys in a field, and with Ctrl, Alt or Meta, are never taken. */
export function useRoomKeys(keys: RoomKeys | undefined): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const now = latest.current;
      if (!now || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (within(event.target, WRITING)) return;
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      const key = NAMED[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (digit === undefined && key === undefined) return;
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
