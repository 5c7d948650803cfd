import { useEffect, useRef } from 'preact/hooks';
import type { Because } from '../../model/papers.ts';
import type { Play } from '../../model/ports.ts';
import type { Settings } from '../../model/settings.ts';
import { sentencesFor } from '../../overlay/sentences.ts';

interface Told {
  readonly because: Because;
  readonly when: Settings['meters'];
  readonly notices: readonly string[];
}

/** Says every step of a play, and every notice, to those who listen. */
export function useSpeech(play: Play, told: Told, say: (sentences: readonly string[]) => void): void {
  const latest = useRef(told);
  latest.current = told;
  useEffect(
    () =>
      play.watch((now, before) => {
        const { because, when } = latest.current;
        say(sentencesFor(now, before, because, when));
      }),
    [play, say],
  );
  const said = useRef<readonly string[]>([]);
  useEffect(() => {
    say(told.notices.filter((notice) => !said.current.includes(notice)));
    said.current = told.notices;
  }, [told.notices, say]);
}
