/** Who somebody is to look at: data only. Factors are one for the middle of the cast. */
export interface Character {
  readonly skin: string;
  readonly build: Build;
  readonly face: Face;
  readonly hair: Hair;
  readonly outfit: Outfit;
  readonly extras: readonly Extra[];
  readonly coat: string;
}

export interface Build {
  /** The whole figure; a child is smaller, with a larger head. */
  readonly size: number;
  readonly head: number;
  /** Scene pixels by which the eyes stand above the middle of the cast. */
  readonly stature: number;
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly hip: number;
  readonly neck: number;
}

export interface Face {
  readonly width: number;
  readonly jaw: number;
  readonly chin: number;
  readonly nose: number;
  /** From none to deep: folds beside the mouth, under the eyes. */
  readonly age: number;
  readonly iris: string;
  readonly brow: number;
  readonly browColor: string;
  readonly lips: string;
  readonly lipsFull: number;
  readonly lashes: boolean;
  readonly freckles?: string;
  readonly beard?: Beard;
}

export interface Beard {
  readonly kind: 'stubble' | 'short' | 'full' | 'moustache' | 'walrus';
  readonly color: string;
}

export const STYLES = [
  'pixie',
  'puff',
  'fade',
  'waves',
  'horseshoe',
  'tousled',
  'salt',
  'locs',
  'combed',
  'braid',
  'curls',
  'bob',
  'chignon',
  'beanie',
  'hijab',
  'helmet',
] as const;

export interface Hair {
  readonly style: (typeof STYLES)[number];
  readonly color: string;
  /** Grey at the temples, or the trim of a covering. */
  readonly accent: string;
}

export interface Outfit {
  readonly garment:
    | 'sweater'
    | 'cardigan'
    | 'blazer'
    | 'waistcoat'
    | 'shirt'
    | 'overshirt'
    | 'apron'
    | 'hoodie'
    | 'pinafore'
    | 'jacket'
    | 'dress';
  readonly color: string;
  readonly under: string;
  readonly neck: 'round' | 'v' | 'collar' | 'high';
  readonly sleeve: 'long' | 'rolled' | 'short';
  readonly pattern?: 'stripes';
}

export type Extra =
  | { readonly kind: 'lanyard'; readonly color: string }
  | {
      readonly kind: 'glasses';
      readonly color: string;
      readonly lens: 'round' | 'square';
      readonly worn: 'nose' | 'head';
    }
  | { readonly kind: 'hearing' }
  | { readonly kind: 'radio' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'cards' }
  | { readonly kind: 'earrings'; readonly color: string; readonly hoop: boolean }
  | { readonly kind: 'pearls' }
  | { readonly kind: 'straps'; readonly color: string }
  | { readonly kind: 'tie'; readonly color: string }
  | { readonly kind: 'scarf'; readonly color: string }
  | { readonly kind: 'badge'; readonly color: string };
