import { useEffect, useState } from 'preact/hooks';
import { type FaceName, PATRONS, PLACES, SOUNDS, type SoundName, STAFF } from '../../model/cues.ts';
import { type Change, type Meters, MIDDLE, type Zone, zone } from '../../model/meters.ts';
import { introduction, placeName } from '../../model/people.ts';
import { Tags } from './tags.tsx';

/** A line to be heard, as a play would have it. */
export interface Hearing {
  readonly tags: readonly string[];
  readonly text: string;
  readonly meters: Meters;
  readonly change?: Change;
  /** What goes on sounding under it; without it the line alone is heard. */
  readonly under?: 'room' | 'music';
}

/** Plays what a play would; nothing is fetched before the first press. */
export interface Ear {
  play(hearing: Hearing): void;
  stop(): void;
  close(): void;
}

interface Entry extends Hearing {
  readonly name: string;
  readonly caption: string;
}

const SOUND_NAMES = Object.keys(SOUNDS).filter((name): name is SoundName => name in SOUNDS);
const heard = (name: string, caption: string, part: Partial<Hearing>): Entry => ({
  name,
  caption,
  tags: [],
  text: 'A line.',
  meters: MIDDLE,
  ...part,
});

const EFFECTS = SOUND_NAMES.map((sound) => heard(sound, SOUNDS[sound], { tags: [`sfx: ${sound}`] }));

const ZONES: Readonly<Record<Zone, string>> = {
  steady: 'steady',
  cosy: 'cozy',
  tight: 'tight',
  fraying: 'fraying',
};

const STINGS = [
  heard('morale up', 'After the words that say why.', { change: { morale: 3, account: 0, because: '' } }),
  heard('morale down', 'The same, falling.', { change: { morale: -3, account: 0, because: '' } }),
  heard('accountability up', 'A stamp of its own.', { change: { morale: 0, account: 3, because: '' } }),
  heard('accountability down', 'The same, falling.', { change: { morale: 0, account: -3, because: '' } }),
  ...[
    { morale: 80, account: 80 },
    { morale: 80, account: 20 },
    { morale: 20, account: 80 },
    { morale: 20, account: 20 },
  ].map((meters) =>
    heard(`ending, ${ZONES[zone(meters)]}`, 'With the last card.', {
      tags: [`ending: s0.${zone(meters)}`],
      text: '',
      meters,
    }),
  ),
];

const MOODS: readonly (readonly [mood: string, face: FaceName, text: string])[] = [
  ['calm', 'neutral', 'A line.'],
  ['asking', 'neutral', 'A line?'],
  ['warm', 'warm', 'A line.'],
  ['tense', 'worried', 'A line.'],
  ['sad', 'sad', 'A line.'],
];

const VOICES = [...STAFF, ...PATRONS].map((who) => ({
  who,
  entries: MOODS.map(([mood, face, text]) =>
    heard(`${introduction(who).name}, ${mood}`, mood, {
      tags: [`enter: ${who}`, `face: ${who} ${face}`, `speaker: ${who}`],
      text,
    }),
  ),
}));

const MUSIC = [
  heard('music, calm', 'Morale at its highest.', { under: 'music', meters: { morale: 90, account: 50 } }),
  heard('music, between', 'Morale in the middle.', { under: 'music' }),
  heard('music, tense', 'Morale at its lowest.', { under: 'music', meters: { morale: 10, account: 50 } }),
];

const ROOMS = PLACES.map((place) =>
  heard(placeName(place), 'its room tone', { under: 'room', tags: [`place: ${place}`] }),
);

/** Every sound of the game behind a button, with the words that stand for it. */
export function Sounds({ ear }: { readonly ear: () => Ear }) {
  const [opened, setOpened] = useState<Ear>();
  const [last, setLast] = useState<Entry>();
  useEffect(() => {
    // Opened with the page, so that the very first press is the gesture that browsers ask for.
    const mine = ear();
    setOpened(mine);
    return () => mine.close();
  }, [ear]);
  const play = (entry: Entry): void => {
    opened?.play(entry);
    setLast(entry);
  };
  return (
    <>
      <section aria-labelledby="gallery-hear" class="hear">
        <h2 id="gallery-hear">Press one, and listen</h2>
        <p>
          The recordings are fetched at the first press, so the first may stay silent. Each sound with a
          meaning is in the words of the story as well.
        </p>
        <p role="status">{last === undefined ? '' : `Playing: ${last.name}.`}</p>
        <button class="button" type="button" onClick={() => opened?.stop()}>
          Stop
        </button>
        {last !== undefined && last.tags.length > 0 && <Tags tags={last.tags} />}
      </section>
      <Shelf title="Sounds that a script can ask for" entries={EFFECTS} play={play} />
      <Shelf title="Meters and endings" entries={STINGS} play={play} />
      <Shelf title="Music" entries={MUSIC} play={play} />
      <Shelf title="Rooms" entries={ROOMS} play={play} />
      <section aria-labelledby="gallery-voices">
        <h2 id="gallery-voices">Voices</h2>
        <p>Nobody says words. A voice is a tune, and the face decides which.</p>
        <div class="voices">
          {VOICES.map(({ who, entries }) => (
            <div key={who} class="voice">
              <h3>{introduction(who).name}</h3>
              <Buttons entries={entries} play={play} label={({ caption }) => caption} />
            </div>
          ))}
        </div>
      </section>
    </>
  );
}

interface ShelfProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly play: (entry: Entry) => void;
}

function Shelf({ title, entries, play }: ShelfProps) {
  const id = `gallery-${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Buttons entries={entries} play={play} label={({ name }) => name} captions />
    </section>
  );
}

interface ButtonsProps extends Pick<ShelfProps, 'entries' | 'play'> {
  readonly label: (entry: Entry) => string;
  readonly captions?: boolean;
}

function Buttons({ entries, play, label, captions = false }: ButtonsProps) {
  return (
    <ul class={captions ? 'sounds effects' : 'sounds'}>
      {entries.map((entry) => {
        const shown = label(entry);
        // A voice's button shows only the mood, under the name of whose it is; by itself it says both.
        const before = entry.name.slice(0, entry.name.length - shown.length);
        return (
          <li key={entry.name}>
            <button class="button" type="button" onClick={() => play(entry)}>
              <span>
                <span class="unseen">{`Play ${before}`.trimEnd()}</span> {shown}
              </span>
            </button>
            {captions && <span>{entry.caption}</span>}
          </li>
        );
      })}
    </ul>
  );
}
