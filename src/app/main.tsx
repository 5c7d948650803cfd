import '../overlay/base.css';
import '../overlay/palettes.css';
import { render } from 'preact';
import type { Clock } from '../model/ports.ts';
import { whenIdle } from './idle.ts';
import { openPicture } from './picture.ts';
import { Root } from './root.tsx';
import { openSpeaker } from './speaker.ts';
import { openStore } from './store.ts';
import { applyWishes, loadWishes, motionOf } from './wishes.ts';

const clock: Clock = { now: () => Date.now(), elapsed: () => performance.now() };
const wishes = loadWishes();
applyWishes(wishes.settings);

const stageOff = new URLSearchParams(location.search).get('stage') === 'off';
const picture = stageOff ? undefined : openPicture(motionOf(wishes.settings), clock.now());

const app = document.getElementById('app');
if (app) {
  render(
    <Root
      store={openStore(clock)}
      clock={clock}
      picture={picture}
      speaker={openSpeaker(wishes.settings)}
      wishes={wishes}
    />,
    app,
  );
}

// The whole game is kept on the device, long after it can be played. The dev server has nothing to keep.
if (import.meta.env.PROD) {
  whenIdle(() => {
    import('./keeper/start.ts').then(
      ({ start }) => start(),
      () => undefined,
    );
  });
}
