import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Because } from '../../model/papers.ts';
import type { Play } from '../../model/ports.ts';
import type { Settings } from '../../model/settings.ts';
import { sentencesFor } from '../../overlay/sentences.ts';

interface Told {
  readonly because: Because;
  readonly when: Settings['meters'];
  readonly notices: readonly string[];
}

/**
 * Says every step of a play, and every notice, to those who listen. What is returned does a step quietly: of all that it
 * brings, only the last line is said.
 */
export function useSpeech(
  play: Play,
  told: Told,
  say: (sentences: readonly string[]) => void,
): (work: () => void) => void {
  const quiet = useRef(false);
  const latest = useRef(told);
  latest.current = told;
  useLayoutEffect(
    () =>
      play.watch((now, before) => {
        const { because, when } = latest.current;
        say(sentencesFor(now, quiet.current ? now : before, because, when));
      }),
    [play, say],
  );
  const said = useRef<readonly string[]>([]);
  useEffect(() => {
    say(told.notices.filter((notice) => !said.current.includes(notice)));
    said.current = told.notices;
  }, [told.notices, say]);
  return useCallback((work) => {
    quiet.current = true;
    work();
    quiet.current = false;
  }, []);
}
