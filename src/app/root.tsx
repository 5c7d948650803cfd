import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Clock, Store } from '../model/ports.ts';
import type { Settings } from '../model/settings.ts';
import { typeset } from '../overlay/typeset.ts';
import { HomePage } from '../pages/home.tsx';
import home from '../../assets/home.webp';
import { whenIdle } from './idle.ts';
import { later } from './later.tsx';
import { findStory } from './library.ts';
import type { Picture } from './picture.ts';
import { Playing } from './playing.tsx';
import { readRoute, type Route } from './routes.ts';
import type { Speaker } from './speaker.ts';
import { applyWishes, followDevice, keepWishes, motionOf, type Wishes } from './wishes.ts';

export interface RootProps {
  readonly store: Store;
  readonly clock: Clock;
  /** Absent with `?stage=off`. */
  readonly picture: Picture | undefined;
  readonly speaker: Speaker;
  readonly wishes: Wishes;
}

/** The page for the address, and the settings that every page shares. */
export function Root({ store, clock, picture, speaker, wishes }: RootProps) {
  const route = useRoute();
  const [settings, setSettings] = useState(wishes.settings);
  const change = (part: Partial<Settings>): void => setSettings((now) => ({ ...now, ...part }));
  const notices = useNotices(wishes.notice);

  useEffect(() => {
    keepWishes(settings);
    applyWishes(settings);
    picture?.settle(motionOf(settings));
    speaker.set(settings);
  }, [settings, picture, speaker]);

  useEffect(
    () =>
      followDevice(() => {
        applyWishes(settings);
        picture?.settle(motionOf(settings));
      }),
    [settings, picture],
  );

  useEffect(() => {
    document.title = titleOf(route);
    // From home the next step is the shelf: it is there before anybody asks for it.
    if (route.page === 'home') whenIdle(() => void shelf().catch(() => undefined));
  }, [route]);

  switch (route.page) {
    case 'home':
      return <HomePage picture={home} notices={notices} />;
    case 'shelf':
      return <Shelf store={store} notices={notices} />;
    case 'about':
      return <About store={store} />;
    case 'gallery':
      return <Gallery part={route.part} />;
    case 'settings':
      return <SettingsPage settings={settings} change={change} />;
    case 'group':
      return (
        <Gathering
          store={store}
          clock={clock}
          picture={picture}
          speaker={speaker}
          settings={settings}
          change={change}
        />
      );
    case 'statistics':
      return (
        <Statistics
          part={route.part}
          decision={route.decision}
          recording={settings.record === 'on'}
          record={(on: boolean) => change({ record: on ? 'on' : 'off' })}
        />
      );
    case 'pane':
      return <Pane clock={clock} settings={settings} />;
    case 'play': {
      const story = findStory(route.story);
      if (story === undefined) return missing(`a story called “${route.story}”`);
      return (
        <Playing
          key={story.id}
          story={story}
          fresh={route.fresh}
          desk={{ store, clock }}
          picture={picture}
          speaker={speaker}
          settings={settings}
          change={change}
          notices={notices}
        />
      );
    }
    case 'preview': {
      const story = findStory(route.story);
      if (story === undefined) return missing(`a story called “${route.story}”`);
      return (
        <Preview
          key={`${route.story} ${route.seed} ${route.log.join(' ')}`}
          story={story}
          seed={route.seed}
          log={route.log}
          clock={clock}
          picture={picture}
          speaker={speaker}
          settings={settings}
          change={change}
        />
      );
    }
    case 'opened':
      return <Opened picture={picture} speaker={speaker} settings={settings} change={change} />;
    case 'missing':
      return missing(`the address “${route.address}”`);
  }
}

const shelf = async () => (await import('./shelf.tsx')).Shelf;
const seldom = async () => (await import('./seldom.ts')).seldom;

const Shelf = later(shelf);
const Gathering = later(async () => (await import('./gathering.tsx')).Gathering);
const About = later(async () => (await seldom()).about());
const Gallery = later(async () => (await seldom()).gallery());
const SettingsPage = later(async () => (await seldom()).settings());
const Statistics = later(async () => (await seldom()).statistics());
const Pane = later(async () => (await seldom()).pane());
const Preview = later(async () => (await seldom()).preview());
const Opened = later(async () => (await seldom()).opened());
const Missing = later(async () => (await seldom()).missing());

/** Each address that leads nowhere has a page of its own, which is told anew. */
const missing = (what: string) => <Missing key={what} what={what} />;

/** What has to be said once, on whatever page was opened first. */
function useNotices(notice: string | undefined): readonly string[] {
  const [notices, setNotices] = useState<readonly string[]>(notice === undefined ? [] : [notice]);
  useEffect(() => {
    const said = (): void => setNotices([]);
    addEventListener('hashchange', said, { once: true });
    return () => removeEventListener('hashchange', said);
  }, []);
  return notices;
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  // Before the first frame: an address may change while that is drawn.
  useLayoutEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function titleOf(route: Route): string {
  const names = {
    home: '',
    shelf: 'Pick a story',
    about: 'About and credits',
    settings: 'Settings',
    group: 'Play as a group',
    pane: 'Facilitator’s window',
    statistics: 'Review statistics',
    gallery: 'The gallery',
    opened: 'A story of your own',
    missing: 'Not here',
  };
  const name =
    route.page === 'play' || route.page === 'preview'
      ? typeset(findStory(route.story)?.title ?? 'Not here')
      : names[route.page];
  if (route.page === 'preview') return `Preview of ${name} · Behind the Desk`;
  return name === '' ? 'Behind the Desk' : `${name} · Behind the Desk`;
}
