import {
  CARDS,
  type Cue,
  FACES,
  PATRONS,
  type Person,
  PLACES,
  POSES,
  PROPS,
  SOUNDS,
  type SoundName,
  STAFF,
  TALKS,
  THINGS,
} from './cues.ts';

/** Tags about a whole story, which arrive with its first line and tell the stage nothing. */
const HEADINGS = ['title', 'content', 'author'];

const PEOPLE = [...STAFF, ...PATRONS];
const SOUND_NAMES = Object.keys(SOUNDS).filter((name): name is SoundName => name in SOUNDS);

/**
 * Reads one tag of a script, such as `gaze: gus dele`.
 * Gives `undefined` for a heading; throws a RangeError that quotes the tag for anything outside the vocabulary.
 */
export function readTag(tag: string): Cue | undefined {
  const colon = tag.indexOf(':');
  const kind = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
  const [first = '', second = ''] = value.split(/\s+/);
  const one = <T extends string>(list: readonly T[], word: string): T => member(list, word, tag);
  switch (kind) {
    case 'missed':
    case 'core':
    case 'consensus':
    case 'ripple':
      return { kind };
    case 'speaker':
    case 'pov':
    case 'enter':
    case 'exit':
    case 'patron':
      return { kind, who: one(PEOPLE, first) };
    case 'place':
      return { kind, place: one(PLACES, first) };
    case 'time':
      return { kind, time: value };
    case 'pose':
      return { kind, who: one(PEOPLE, first), pose: one(POSES, second) };
    case 'face':
      return { kind, who: one(PEOPLE, first), face: one(FACES, second) };
    case 'gaze':
      return { kind, who: one(PEOPLE, first), at: one([...PEOPLE, ...THINGS], second) };
    case 'prop':
      return { kind, prop: one(PROPS, first), state: second };
    case 'decision':
    case 'ending':
      return { kind, id: required(value, tag) };
    case 'talk':
      return { kind, talk: one(TALKS, first) };
    case 'delayed':
      return { kind, from: required(value, tag) };
    case 'card':
      return { kind, card: one(CARDS, first) };
    case 'sfx':
      return { kind, sound: one(SOUND_NAMES, first) };
    default:
      if (HEADINGS.includes(kind)) return undefined;
      throw new RangeError(`Unknown tag "# ${tag}"`);
  }
}

/** Whether a word of a cue names a person rather than a thing or a state. */
export function isPerson(word: string): word is Person {
  return PEOPLE.some((person) => person === word);
}

function member<T extends string>(list: readonly T[], word: string, tag: string): T {
  const found = list.find((entry) => entry === word);
  if (found === undefined) throw new RangeError(`"${word}" in "# ${tag}" is none of: ${list.join(' ')}`);
  return found;
}

function required(value: string, tag: string): string {
  if (value === '') throw new RangeError(`The tag "# ${tag}" needs a value`);
  return value;
}
