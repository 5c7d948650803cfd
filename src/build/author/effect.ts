import { changeSentence } from '../../model/meters.ts';
import type { Because } from '../../model/papers.ts';
import { type Meanings, plain } from './condition.ts';
import { printed } from './look.ts';

/** What a line of code does, in words where it is one of those that our stories use. */
export function effect(code: string, because: Because, meanings: Meanings): string {
  const shift = /^shift\(\s*(-?\d+)\s*,\s*(-?\d+)\s*,\s*"([^"]*)"\s*\)$/.exec(code);
  if (shift) {
    const change = { morale: Number(shift[1]), account: Number(shift[2]), because: shift[3] ?? '' };
    const sentence = changeSentence(change, because[change.because] ?? change.because);
    return `<p class="effect">${printed(sentence)} <small>${signed(change.morale)} / ${signed(change.account)}</small></p>`;
  }
  const reckoned = /^shift\((.+),(.+),\s*"([^"]*)"\s*\)$/.exec(code);
  if (reckoned) {
    const [, morale = '', account = '', key = ''] = reckoned.map((part) => part.trim());
    return `<p class="effect">${printed(`Morale by ${morale}, accountability by ${account}: ${because[key] ?? key}`)}</p>`;
  }
  const trust = /^trust\(\s*(\w+)\s*,\s*(.+?)\s*\)$/.exec(code);
  if (trust) {
    const [, who = '', by = ''] = trust;
    return `<p class="effect kept">${printed(plain(who))} ${/^-?\d+$/.test(by) ? signed(Number(by)) : `by ${printed(by)}`}</p>`;
  }
  const set = /^(\w+)\s*=\s*(.+)$/.exec(code);
  const meaning = meanings.variable(set?.[1] ?? '');
  if (set === null || meaning === undefined)
    return `<p class="effect kept"><code>${printed(code)}</code></p>`;
  const stands = meaning.values.get(set[2] ?? '');
  return `<p class="effect kept">From now on ${printed(meaning.what)} is ${printed(set[2] ?? '')}${stands === undefined ? '' : ` (${printed(stands)})`}</p>`;
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');
