import { useState } from 'preact/hooks';
import { answers } from '../../model/answers.ts';
import { type Person, type Place, PLACES, THINGS } from '../../model/cues.ts';
import { bandWord, METER_TITLES, type MeterName, type Meters } from '../../model/meters.ts';
import { placeName } from '../../model/people.ts';
import { surroundings } from '../../model/places.ts';
import { Segments } from '../../overlay/panels/segments.tsx';
import { Plate } from './pick.tsx';
import { Shows } from './shows.tsx';
import { Canvas, type Draw, type Sketch } from './sketch.tsx';
import { Tags } from './tags.tsx';

/** One value in the middle of each band, from the lowest. */
const BANDS = [15, 37, 50, 63, 85] as const;
const HOURS = [
  { value: 'Tue 9:15', face: 'morning' },
  { value: 'Tue 2:00', face: 'day' },
  { value: 'Thu 6:05', face: 'evening' },
] as const;
const COMPANY = ['nobody', 'two', 'three'] as const;
type Company = (typeof COMPANY)[number];
const PEOPLE: Readonly<Record<Company, readonly Person[]>> = {
  nobody: [],
  two: ['imani', 'yusuf'],
  three: ['imani', 'yusuf', 'mina'],
};

interface Set {
  readonly place: Place;
  readonly time: string;
  readonly company: Company;
  readonly meters: Meters;
}

const FIRST: Set = { place: 'desk', time: 'Tue 2:00', company: 'three', meters: { morale: 50, account: 50 } };

/** Every place by every light, and what it shows of the meters. */
export function Places({ draw }: { readonly draw: Draw }) {
  const [set, setSet] = useState(FIRST);
  const change = (part: Partial<Set>): void => setSet((now) => ({ ...now, ...part }));
  const { place, time, company, meters } = set;
  const told = [surroundings(place), ...answers(place, meters)].join(' ');
  return (
    <>
      <section class="showcase" aria-labelledby="gallery-place">
        <figure>
          <Canvas draw={draw} sketch={sketchOf(set)} width={1280} height={720} label={told} />
          <figcaption>{told}</figcaption>
        </figure>
        <div class="catalogue-card">
          <h2 id="gallery-place">{placeName(place)}</h2>
          <Segments
            legend="Time of day"
            value={time}
            segments={HOURS}
            choose={(next) => change({ time: next })}
          />
          <Segments
            legend="People in it"
            value={company}
            segments={COMPANY.map((value) => ({ value, face: value }))}
            choose={(next) => change({ company: next })}
          />
          <Band meter="morale" meters={meters} choose={(next) => change({ meters: next })} />
          <Band meter="account" meters={meters} choose={(next) => change({ meters: next })} />
          <Tags tags={[`place: ${place}`, `time: ${time}`]} />
        </div>
      </section>
      <section aria-labelledby="gallery-rooms">
        <h2 id="gallery-rooms">Every place, from morning to evening</h2>
        {PLACES.map((each) => (
          <div key={each} class="hours">
            <h3>{placeName(each)}</h3>
            <ul class="specimens broad">
              {HOURS.map(({ value, face }) => (
                <Plate
                  key={value}
                  label={`${placeName(each)}, ${face}`}
                  chosen={each === place && value === time}
                  choose={() => change({ place: each, time: value })}
                >
                  <Canvas
                    draw={draw}
                    sketch={sketchOf({ ...set, place: each, time: value })}
                    width={320}
                    height={180}
                  />
                </Plate>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section aria-labelledby="gallery-bands">
        <h2 id="gallery-bands">{placeName(place)}: what it shows of the meters</h2>
        <ul class="specimens five">
          {BANDS.map((value) => (
            <Plate
              key={value}
              label={`Morale ${bandWord('morale', value)}, accountability ${bandWord('account', value)}`}
              chosen={meters.morale === value && meters.account === value}
              choose={() => change({ meters: { morale: value, account: value } })}
            >
              <Canvas
                draw={draw}
                sketch={sketchOf({ ...set, company: 'nobody', meters: { morale: value, account: value } })}
                width={320}
                height={180}
              />
            </Plate>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gallery-shows">
        <h2 id="gallery-shows">What a room shows of the story</h2>
        <Shows draw={draw} />
      </section>
      <section aria-labelledby="gallery-things">
        <h2 id="gallery-things">What people can look at</h2>
        <p>Every place has each of these somewhere, so that a gaze always goes to a point of the picture.</p>
        <ul class="words">
          {THINGS.map((thing) => (
            <li key={thing}>
              <code># gaze: june {thing}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface BandProps {
  readonly meter: MeterName;
  readonly meters: Meters;
  readonly choose: (meters: Meters) => void;
}

function Band({ meter, meters, choose }: BandProps) {
  return (
    <Segments
      legend={METER_TITLES[meter]}
      value={meters[meter]}
      segments={BANDS.map((value) => ({ value, face: bandWord(meter, value) }))}
      choose={(value) => choose({ ...meters, [meter]: value })}
    />
  );
}

function sketchOf({ place, time, company, meters }: Set): Sketch {
  const people = PEOPLE[company];
  return {
    tags: [
      `place: ${place}`,
      `time: ${time}`,
      ...people.map((who, i) => (i === 0 ? `pov: ${who}` : `enter: ${who}`)),
    ],
    meters,
    of: 'picture',
  };
}
