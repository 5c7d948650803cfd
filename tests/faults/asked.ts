import { type Kind, KINDS } from './kinds.ts';

/** What was asked of the bench. */
export interface Asked {
  readonly count: number;
  readonly seed: number;
  readonly only: readonly Kind[];
  /** One play of the run alone, to see a fault again. */
  readonly play?: number;
}

export const HELP = `npm run faults -- [--count 300] [--seed 7] [--only quota,kill] [--play 12]
The kinds of faults are ${Object.keys(KINDS).join(', ')}.`;

/** Reads the words of the command line; says what it does not know. */
export function readAsked(words: readonly string[], chance: number): Asked | string {
  let asked: Asked = { count: 300, seed: chance, only: every };
  for (let place = 0; place < words.length; place += 2) {
    const [name = '', value = ''] = words.slice(place, place + 2);
    if (name === '--only') {
      const names = value.split(',');
      const unknown = names.filter((each) => !isKind(each));
      if (unknown.length > 0) return `No fault is called “${unknown.join('”, “')}”.\n${HELP}`;
      asked = { ...asked, only: names.filter(isKind) };
    } else if (name === '--count' || name === '--seed' || name === '--play') {
      if (!/^\d{1,9}$/.test(value)) return `${name} takes a whole number, and “${value}” is none.\n${HELP}`;
      asked = { ...asked, [name.slice(2)]: Number(value) };
    } else return `The bench does not know “${name}”.\n${HELP}`;
  }
  return asked;
}

const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);
const every: readonly Kind[] = Object.keys(KINDS).filter(isKind);
