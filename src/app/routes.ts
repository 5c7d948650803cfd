import { type Part, PARTS } from '../overlay/statistics/address.ts';

/** Every address in the game. It lives behind the `#`, so that the folder can be hosted anywhere. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'shelf' }
  | { readonly page: 'about' }
  | { readonly page: 'settings' }
  /** A story from the reader's own device, for as long as the page is there. */
  | { readonly page: 'opened' }
  | { readonly page: 'group' }
  /** The facilitator's window of a meeting. */
  | { readonly page: 'pane' }
  | { readonly page: 'gallery'; readonly part: 'people' | 'places' | 'sounds' }
  /** `fresh` starts from the beginning; otherwise it goes on from a save where there is one. */
  | { readonly page: 'play'; readonly story: string; readonly fresh: boolean }
  /** One point of a story, for those who write it: by way of these choices, and nothing of it is stored. */
  | {
      readonly page: 'preview';
      readonly story: string;
      readonly seed: number;
      readonly log: readonly string[];
    }
  /** `decision` is the place of the walk to begin at. */
  | { readonly page: 'statistics'; readonly part: Part; readonly decision?: string }
  | { readonly page: 'missing'; readonly address: string };

export function readRoute(hash: string): Route {
  const [page = '', story = '', how = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (page === '') return { page: 'home' };
  if (page === 'play' && story !== '' && rest.length === 0 && (how === '' || how === 'new')) {
    return { page: 'play', story: decoded(story), fresh: how === 'new' };
  }
  if (page === 'preview' && story !== '' && /^\d+$/.test(how)) {
    return { page: 'preview', story: decoded(story), seed: Number(how), log: rest.map(decoded) };
  }
  if (page === 'gallery' && how === '' && rest.length === 0) {
    if (story === '') return { page, part: 'people' };
    if (story === 'places' || story === 'sounds') return { page, part: story };
  }
  if (page === 'group' && story === 'pane' && how === '' && rest.length === 0) return { page: 'pane' };
  if (page === 'statistics') {
    const part = story === '' ? 'overview' : PARTS.find((each) => each === story && each !== 'overview');
    if (part !== undefined && how === '') return { page, part };
    if (part === 'walk' && rest.length === 0) return { page, part, decision: decoded(how) };
  }
  if (story === '') {
    if (page === 'practice') return { page: 'shelf' };
    if (page === 'about' || page === 'settings' || page === 'group' || page === 'opened') return { page };
  }
  return { page: 'missing', address: hash };
}

export const playAddress = (story: string): string => `#/play/${encodeURIComponent(story)}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
