import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { screenSentence } from '../../model/group/shown.ts';
import { heard } from '../../model/group/heard.ts';
import type { Room } from '../../model/group/room.ts';
import type { Because } from '../../model/papers.ts';
import type { Meeting } from '../../model/ports.ts';
import { sentencesFor } from '../../overlay/sentences.ts';

export interface Hearing {
  /** Why the last thing that was asked for did not apply; empty once something did. */
  readonly refusal: string;
  readonly refuse: (words: string) => void;
}

/** Says what changes at the table, whichever window changed it, and keeps the words of a refusal until they are past. */
export function useHearing(
  meeting: Meeting,
  because: Because,
  say: (sentences: readonly string[]) => void,
): Hearing {
  const [refusal, setRefusal] = useState('');
  useLayoutEffect(
    () =>
      meeting.watch((now, before) => {
        if (now === before) return;
        const changed = screenSentence(now, before);
        setRefusal(changed);
        say([...told(now, before, because), ...(changed === '' ? heard(now, before) : [changed])]);
      }),
    [meeting, because, say],
  );
  const refuse = useCallback(
    (words: string) => {
      setRefusal(words);
      if (words !== '') say([words]);
    },
    [say],
  );
  return { refusal, refuse };
}

/** The story's new lines, each once, and what they did to the meters where these are on show. */
function told(now: Room, before: Room, because: Because): readonly string[] {
  if (now.screen.blank) return [];
  // The first line is on show as soon as the framing card is gone: nothing of the story has moved by then.
  const opened = before.at === 'frame' && now.at !== 'frame';
  if (now.session === before.session && !opened) return [];
  return sentencesFor(
    now.session,
    opened ? now.session : before.session,
    because,
    now.screen.meters ? 'as-it-happens' : 'at-the-end',
  );
}
