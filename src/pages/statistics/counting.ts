import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../model/statistics/ports.ts';
import type { Filter, Holdings, Survey } from '../../model/statistics/survey.ts';
import { shownSentence } from '../../overlay/statistics/words.ts';

/** What is on show: what there is, what was asked of it, and the answer. */
export interface Shown {
  readonly demo: boolean;
  readonly filter: Filter;
  readonly holdings?: Holdings;
  readonly survey?: Survey;
}

export interface Counting extends Shown {
  /** What is being worked out. What was on show before stays until the answer is there. */
  readonly busy: 'opening' | 'counting' | undefined;
  /** Why there is no answer, in words. */
  readonly fault: string | undefined;
  readonly ask: (filter: Filter) => void;
  /** Made-up plays in place of one's own, or one's own again. */
  readonly show: (demo: boolean) => void;
  readonly raise: (threshold: number) => void;
  /** Reads again what there is: after files came in, after something was deleted, after a fault. */
  readonly again: () => Promise<void>;
}

const FAULTS = {
  opening: 'The records could not be read just now. Nothing is lost; ask again.',
  counting: 'The counts did not come back. Nothing is lost; ask again.',
} as const;

/**
 * Asks the desk, and holds its answers. Questions are numbered: an answer to an older question is dropped, so that it
 * never stands under a newer one's sentence.
 */
export function useCounting(desk: Desk, say: (sentences: readonly string[]) => void): Counting {
  const [shown, setShown] = useState<Shown>({ demo: false, filter: { mode: 'both' } });
  const [busy, setBusy] = useState<Counting['busy']>('opening');
  const [fault, setFault] = useState<string>();
  const question = useRef(0);
  const now = useRef(shown);

  const put = (part: Partial<Shown>): void => {
    now.current = { ...now.current, ...part };
    setShown(now.current);
  };

  /** Runs the newest question; `still` tells whether it is that when an answer comes. */
  const run = async (
    kind: keyof typeof FAULTS,
    work: (still: () => boolean) => Promise<void>,
  ): Promise<void> => {
    question.current += 1;
    const mine = question.current;
    const still = (): boolean => mine === question.current;
    setBusy(kind);
    setFault(undefined);
    try {
      await work(still);
    } catch {
      if (still()) setFault(FAULTS[kind]);
    }
    if (still()) setBusy(undefined);
  };

  const count = async (still: () => boolean, spoken: boolean): Promise<void> => {
    const survey = await desk.survey(now.current.filter);
    if (!still()) return;
    put({ survey });
    if (spoken) say([shownSentence(survey.alone, survey.rooms)]);
  };

  const take = async (holdings: Holdings, still: () => boolean): Promise<void> => {
    if (!still()) return;
    const filter = fitting(now.current, holdings);
    const { demo, survey } = now.current;
    now.current = { demo, filter, holdings, ...(survey && holdings.enough ? { survey } : {}) };
    setShown(now.current);
    if (holdings.enough) {
      setBusy('counting');
      await count(still, false);
    }
  };

  const open = (demo: boolean): Promise<void> => {
    now.current = demo === now.current.demo ? now.current : { demo, filter: { mode: 'both' } };
    return run('opening', async (still) => take(await desk.open(demo), still));
  };

  useEffect(() => {
    void open(false);
    return () => {
      question.current += 1;
    };
  }, [desk]);

  return {
    ...shown,
    busy,
    fault,
    ask: (filter) => {
      put({ filter });
      void run('counting', (still) => count(still, true));
    },
    show: (demo) => void open(demo),
    raise: (threshold) => void run('counting', async (still) => take(await desk.raise(threshold), still)),
    again: () => open(now.current.demo),
  };
}

/** What to ask of holdings: what was asked before as far as it is still there, at first the story played last. */
function fitting({ filter, holdings: before }: Shown, { rows, menus }: Holdings): Filter {
  if (before === undefined) {
    const newest = rows.toSorted((one, other) => other.last - one.last)[0];
    const story = menus.stories.find(({ title }) => newest?.titles.includes(title));
    return { mode: 'both', ...(story ? { story: story.id } : {}) };
  }
  const { story, mode, since, label, edition } = filter;
  const told = story !== undefined && menus.stories.some(({ id }) => id === story);
  return {
    mode,
    ...(told ? { story } : {}),
    ...(since !== undefined && menus.since.includes(since) ? { since } : {}),
    ...(label !== undefined && menus.labels.includes(label) ? { label } : {}),
    ...(told &&
    menus.editions.some((each) => each.story === story && each.fingerprint === edition) &&
    edition !== undefined
      ? { edition }
      : {}),
  };
}
