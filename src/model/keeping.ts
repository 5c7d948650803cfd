/** A file of the game, as the build lists it for the worker that keeps them all. */
export interface Listed {
  readonly url: string;
  readonly bytes?: number;
}

/** The two forms that every recording is there in. A browser needs one of them. */
export const SOUNDS = ['webm', 'mp3'] as const;
export type Sounds = (typeof SOUNDS)[number];

/** What has to be kept for the whole game to be there: everything, and each recording once. */
export function needed<File extends Listed>(files: readonly File[], sounds: Sounds): readonly File[] {
  const other = SOUNDS.filter((each) => each !== sounds);
  return files.filter(({ url }) => !other.some((each) => url.endsWith(`.${each}`)));
}

export const bytesOf = (files: readonly Listed[]): number =>
  files.reduce((sum, { bytes = 0 }) => sum + bytes, 0);

/**
 * What a page asks of the worker. An old page asks it of a new worker too, so that these words stay as they are from
 * edition to edition.
 */
export const TAKE_OVER = 'take over';
export const HOW_MUCH = 'how much';
