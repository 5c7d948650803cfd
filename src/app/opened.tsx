import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import { End } from '../overlay/story/end.tsx';
import { GonePage } from '../pages/gone.tsx';
import { PlayPage } from '../pages/play.tsx';
import { heldStory, type Own } from './held.ts';
import type { Picture } from './picture.ts';
import { portrait } from './portraits.ts';
import type { Speaker } from './speaker.ts';

export interface OpenedProps {
  readonly picture: Picture | undefined;
  readonly speaker: Speaker;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** A story from somebody's own device, played without being recorded. */
export function Opened(props: OpenedProps) {
  const own = heldStory();
  return own === undefined ? <GonePage /> : <Playing {...props} own={own} />;
}

function Playing({ own, picture, speaker, settings, change }: OpenedProps & { readonly own: Own }) {
  const [play, setPlay] = useState(own.play);
  useEffect(() => {
    const unshow = picture?.show(play);
    const unfollow = speaker.follow(play);
    return () => {
      unshow?.();
      unfollow();
    };
  }, [play, picture, speaker]);
  const leave = (): void => {
    location.hash = '#/practice';
  };
  return (
    <PlayPage
      key={play}
      story={own.card}
      because={NO_REASONS}
      play={play}
      settings={settings}
      change={change}
      notices={own.notices}
      picture={picture?.mount}
      portrait={portrait}
      duck={speaker.duck}
      leave={leave}
      meters={own.meters}
      end={(ways) => <End {...ways} again={() => setPlay(own.again())} leave={leave} />}
    />
  );
}

const NO_REASONS = {};
