/** What can lie over the page. */
export const OVERS = ['again', 'ask', 'keys', 'correct', 'notes'] as const;

/** What the room's window shows besides the story; both windows can change it. */
export interface Screen {
  /** Nothing to see: for a talk that needs no picture, or when it gets close to home. */
  readonly blank: boolean;
  readonly meters: boolean;
  /** Steps of the size of the words, 0 as designed. */
  readonly size: number;
  /** From 0 to 10. */
  readonly volume: number;
  /** A quiet countdown for thinking and talking, off until somebody wants it. */
  readonly countdown: boolean;
  /** What lies over the page: the last lines again, a question for everybody, the keys, the counts to be put right. */
  /** Which question is asked, counted from 0 and going round. */
  readonly question: number;
  readonly over: (typeof OVERS)[number] | undefined;
}

export const SIZES = { least: -2, most: 4 } as const;
export const VOLUMES = { least: 0, most: 10 } as const;

export const PLAIN_SCREEN: Screen = {
  blank: false,
  meters: true,
  size: 0,
  volume: 6,
  countdown: false,
  question: 0,
  over: undefined,
};

/** The screen after a change; numbers past their ends stop there. */
export function changedScreen(screen: Screen, change: Partial<Screen>): Screen {
  const next = { ...screen, ...change };
  return {
    ...next,
    size: within(next.size, SIZES),
    volume: within(next.volume, VOLUMES),
  };
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;
}
