import { useState } from 'preact/hooks';
import {
  FACES,
  FIXTURES,
  PATRONS,
  type Person,
  type Place,
  PLACES,
  POSES,
  PROPS,
  STAFF,
  type Thing,
  THINGS,
} from '../../model/cues.ts';
import { MIDDLE } from '../../model/meters.ts';
import { introduction, placeName } from '../../model/people.ts';
import { isPerson } from '../../model/tags.ts';
import { Pick, Plate } from './pick.tsx';
import { Canvas, type Draw, type Sketch } from './sketch.tsx';
import { Tags } from './tags.tsx';
import { described, type Model, POSE_WORDS, poseLabel, tagsOf, targetWords } from './words.ts';

const PEOPLE: readonly Person[] = [...STAFF, ...PATRONS];
const FIRST: Model = { who: 'june', pose: 'stand', face: 'neutral', gaze: 'gus', prop: undefined };
/** What a hand can hold; the rooms show the rest. */
const HELD = PROPS.filter((prop) => !FIXTURES.some((fixture) => fixture === prop));
const nameOf = (who: Person): string => introduction(who).name;
const same = (word: string): string => word;

/** Everybody with every face, in every pose, looking anywhere, holding anything. */
export function People({ draw }: { readonly draw: Draw }) {
  const [model, setModel] = useState(FIRST);
  const [place, setPlace] = useState<Place>('desk');
  const change = (part: Partial<Model>): void => setModel((now) => ({ ...now, ...part }));
  const cut = (part: Partial<Model>, as: 'figure' | 'head'): Sketch => {
    const one = { ...model, ...part };
    return { tags: staged(one, place), meters: MIDDLE, of: { who: one.who, cut: as } };
  };
  const who = nameOf(model.who);
  const targets: readonly (Person | Thing)[] = [...THINGS, ...PEOPLE.filter((each) => each !== model.who)];
  return (
    <>
      <section class="showcase" aria-labelledby="gallery-model">
        <figure>
          <Canvas
            draw={draw}
            sketch={{ tags: staged(model, place), meters: MIDDLE, of: 'picture' }}
            width={1280}
            height={720}
            label={described(model)}
          />
          <figcaption aria-hidden="true">{described(model)}.</figcaption>
        </figure>
        <div class="catalogue-card">
          <h2 id="gallery-model">{introduction(model.who).full}</h2>
          <p>{introduction(model.who).role}</p>
          <div class="picks">
            <Pick
              label="Who"
              value={model.who}
              options={PEOPLE}
              name={nameOf}
              choose={(next) =>
                next && change({ who: next, gaze: next === model.gaze ? undefined : model.gaze })
              }
            />
            <Pick
              label="Pose"
              value={model.pose}
              options={POSES}
              name={(pose) => POSE_WORDS[pose]}
              choose={(pose) => pose && change({ pose })}
            />
            <Pick
              label="Face"
              value={model.face}
              options={FACES}
              name={same}
              choose={(face) => face && change({ face })}
            />
            <Pick
              label="Looking at"
              none="nobody"
              value={model.gaze}
              options={targets}
              name={(at) => targetWords(at)}
              choose={(gaze) => change({ gaze })}
            />
            <Pick
              label="With"
              none="empty hands"
              value={model.prop}
              options={HELD}
              name={same}
              choose={(prop) => change({ prop })}
            />
            <Pick
              label="Where"
              value={place}
              options={PLACES}
              name={placeName}
              choose={(next) => next && setPlace(next)}
            />
          </div>
          <Tags tags={tagsOf(model)} />
        </div>
      </section>
      <section aria-labelledby="gallery-cast">
        <h2 id="gallery-cast">Everybody</h2>
        <ul class="specimens">
          {PEOPLE.map((each) => (
            <Plate
              key={each}
              label={nameOf(each)}
              chosen={each === model.who}
              choose={() => change({ who: each, gaze: each === model.gaze ? undefined : model.gaze })}
            >
              <Canvas
                draw={draw}
                sketch={cut(
                  { who: each, pose: 'stand', face: 'neutral', gaze: undefined, prop: undefined },
                  'figure',
                )}
                width={180}
                height={192}
              />
            </Plate>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gallery-faces">
        <h2 id="gallery-faces">{who}: faces</h2>
        <ul class="specimens">
          {FACES.map((face) => (
            <Plate key={face} label={face} chosen={face === model.face} choose={() => change({ face })}>
              <Canvas
                draw={draw}
                sketch={cut({ face, pose: 'stand', prop: undefined }, 'head')}
                width={180}
                height={180}
              />
            </Plate>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gallery-poses">
        <h2 id="gallery-poses">{who}: poses</h2>
        <ul class="specimens">
          {POSES.map((pose) => (
            <Plate
              key={pose}
              label={poseLabel(pose)}
              chosen={pose === model.pose}
              choose={() => change({ pose })}
            >
              <Canvas
                draw={draw}
                sketch={cut({ pose, prop: undefined }, 'figure')}
                width={180}
                height={192}
              />
            </Plate>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gallery-gaze">
        <h2 id="gallery-gaze">{who}: looking at</h2>
        <p>{placeName(place)}, with a colleague at the right.</p>
        <ul class="specimens">
          {[...THINGS, colleague(model.who)].map((gaze) => (
            <Plate
              key={gaze}
              label={targetWords(gaze)}
              chosen={gaze === model.gaze}
              choose={() => change({ gaze })}
            >
              <Canvas
                draw={draw}
                sketch={cut({ gaze, pose: 'stand', prop: undefined }, 'head')}
                width={180}
                height={180}
              />
            </Plate>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gallery-props">
        <h2 id="gallery-props">{who}: in hand</h2>
        <p>
          What is too large for a hand stands in the room: <a href="#/gallery/places">Places</a> shows it.
        </p>
        <ul class="specimens">
          {HELD.map((prop) => (
            <Plate key={prop} label={prop} chosen={prop === model.prop} choose={() => change({ prop })}>
              <Canvas draw={draw} sketch={cut({ prop, pose: 'stand' }, 'figure')} width={180} height={192} />
            </Plate>
          ))}
        </ul>
      </section>
      <section aria-labelledby="gallery-all">
        <h2 id="gallery-all">Every face on everybody</h2>
        {PEOPLE.map((each) => (
          <details key={each}>
            <summary>{nameOf(each)}</summary>
            <ul class="specimens small">
              {FACES.map((face) => (
                <Plate
                  key={face}
                  label={face}
                  chosen={each === model.who && face === model.face}
                  choose={() => change({ who: each, face, gaze: undefined })}
                >
                  <Canvas
                    draw={draw}
                    sketch={cut({ who: each, face, pose: 'stand', gaze: undefined, prop: undefined }, 'head')}
                    width={120}
                    height={120}
                  />
                </Plate>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  );
}

const colleague = (who: Person): Person => (who === 'gus' ? 'june' : 'gus');

/** The person at the left, whoever they look at at the right. */
function staged(model: Model, place: Place): readonly string[] {
  const other = model.gaze !== undefined && isPerson(model.gaze) ? model.gaze : undefined;
  return [
    `place: ${place}`,
    'time: Tue 2:00',
    `pov: ${model.who}`,
    ...(other === undefined ? [] : [`enter: ${other}`, `gaze: ${other} ${model.who}`]),
    ...tagsOf(model),
  ];
}
