/**
 * The closed vocabularies of the scripts. A tag in a story becomes a cue, or the story does not build.
 * Lists come first and the types follow from them, so that the check, the stage and the sound read one source.
 */
export const STAFF = ['ros', 'imani', 'dele', 'mina', 'gus', 'yusuf', 'june', 'hollis'] as const;
export const PATRONS = [
  'delacroix',
  'anand',
  'varga',
  'sorrell',
  'lund',
  'haddad',
  'tobi',
  'helmet',
] as const;
export const PLACES = [
  'circulation',
  'desk',
  'workroom',
  'sorting',
  'office',
  'staffroom',
  'foyer',
  'burrow',
  'road',
] as const;
export const POSES = [
  'stand',
  'sit',
  'hover',
  'settle',
  'shrink',
  'upright',
  'nod',
  'slump',
  'lean',
  'busy',
  'coat',
  'turned',
  'away',
  'crossed',
] as const;
export const FACES = [
  'neutral',
  'warm',
  'smile',
  'laugh',
  'talk',
  'thinking',
  'skeptical',
  'worried',
  'surprised',
  'tired',
  'frown',
  'annoyed',
  'angry',
  'hurt',
  'sad',
] as const;
/** What a person can look at besides another person. */
export const THINGS = [
  'screen',
  'phone',
  'door',
  'floor',
  'slip',
  'ceiling',
  'book',
  'cards',
  'key',
  'cup',
  'chairs',
  'clock',
  'map',
  'room',
  'doris',
  'hatch',
  'window',
  'crates',
  'cart',
  'sheet',
  'letter',
  'radio',
] as const;
export const PROPS = [
  'slip',
  'phone',
  'cards',
  'stapler',
  'map',
  'key',
  'keys',
  'coat',
  'cart',
  'form',
  'sheet',
  'book',
  'cup',
  'ladder',
  'chairs',
  'crate',
  'radio',
  'letter',
  'doris',
  'hatch',
] as const;
/** Props that no hand holds: a room draws them itself, and the word after them says how they are. */
export const FIXTURES = ['cart', 'ladder', 'chairs', 'doris', 'hatch'] as const satisfies readonly Prop[];
export const TALKS = ['body', 'listen', 'buck', 'surprise', 'help', 'follow', 'respect', 'feedback'] as const;
export const CARDS = ['pov', 'title', 'ending'] as const;
/** Each sound with meaning, and the words that stand for it. */
export const SOUNDS = {
  phone: 'A phone buzzes.',
  door: 'A door.',
  cart: 'Cart Seven goes by, squeaking.',
  page: 'A page turns.',
  paper: 'Paper.',
  steps: 'Footsteps.',
  doris: 'Doris beeps.',
  bell: 'The desk bell.',
  typing: 'Typing.',
  stamp: 'A stamp comes down.',
  radio: 'A radio crackles.',
  microwave: 'The microwave goes off.',
  crate: 'A crate is set down.',
  chair: 'A chair scrapes.',
  lock: 'A key in a lock.',
  bus: 'A bus pulls in.',
  clap: 'People clap.',
  copier: 'The copier hums.',
} as const;

export type Person = (typeof STAFF)[number] | (typeof PATRONS)[number];
export type Place = (typeof PLACES)[number];
export type PoseName = (typeof POSES)[number];
export type FaceName = (typeof FACES)[number];
export type Thing = (typeof THINGS)[number];
export type Prop = (typeof PROPS)[number];
export type Talk = (typeof TALKS)[number];
export type CardName = (typeof CARDS)[number];
export type SoundName = keyof typeof SOUNDS;

/** One tag of a script, read. */
export type Cue =
  | { readonly kind: 'speaker'; readonly who: Person }
  | { readonly kind: 'pov'; readonly who: Person }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'enter'; readonly who: Person }
  | { readonly kind: 'exit'; readonly who: Person }
  | { readonly kind: 'pose'; readonly who: Person; readonly pose: PoseName }
  | { readonly kind: 'face'; readonly who: Person; readonly face: FaceName }
  | { readonly kind: 'gaze'; readonly who: Person; readonly at: Person | Thing }
  /** `state` is a person who now holds it, `gone`, or a word for how it lies there: folded, open, broken. */
  | { readonly kind: 'prop'; readonly prop: Prop; readonly state: string }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'talk'; readonly talk: Talk }
  | { readonly kind: 'delayed'; readonly from: string }
  | { readonly kind: 'patron'; readonly who: Person }
  | { readonly kind: 'card'; readonly card: CardName }
  | { readonly kind: 'ending'; readonly id: string }
  | { readonly kind: 'sfx'; readonly sound: SoundName }
  | { readonly kind: 'missed' }
  | { readonly kind: 'core' }
  /** The room talks until it agrees; nobody counts. */
  | { readonly kind: 'consensus' }
  | { readonly kind: 'ripple' };
