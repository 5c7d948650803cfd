import type { Place } from '../../model/cues.ts';
import { MIDDLE } from '../../model/meters.ts';
import { Canvas, type Draw } from './sketch.tsx';

/** What rooms do with tags beyond their place and hour: the place to see it in, the tag, and what it does. */
const SHOWS: readonly (readonly [Place, string, string])[] = [
  [
    'desk',
    'prop: slip open',
    'Lies there until somebody has it or it is gone; so does all that fits in a hand.',
  ],
  ['desk', 'prop: doris off', 'Doris is dark, with her sign on.'],
  [
    'desk',
    'prop: doris covered',
    'Doris is unplugged, under a tablecloth. With no word about her, she smiles.',
  ],
  ['workroom', 'prop: hatch shut', 'The Hatch is shut, here and in the sorting room. Open otherwise.'],
  ['circulation', 'prop: book open', 'The Square open on the desk, two names in one square.'],
  ['circulation', 'prop: book clear', 'Before anything was booked twice. With no word about it, it is shut.'],
  ['circulation', 'prop: ladder hollis', 'The ladder leans there until it is gone.'],
  ['circulation', 'prop: cart june', 'Cart Seven stands in the room until it is gone, whoever has it.'],
  ['foyer', 'prop: chairs rows', 'The chairs set out. Stacked otherwise; fewer while somebody carries some.'],
  ['foyer', 'enter: anand', 'Mr. Anand’s class waits with him.'],
  ['foyer', 'enter: varga', 'Ms. Varga’s tenants wait with her.'],
];

/** What a room shows of the story, each as it looks. */
export function Shows({ draw }: { readonly draw: Draw }) {
  return (
    <dl class="shows">
      {SHOWS.map(([place, tag, words]) => (
        <div key={tag}>
          <dt>
            <code># {tag}</code>
          </dt>
          <dd>
            <Canvas
              draw={draw}
              sketch={{ tags: [`place: ${place}`, 'time: Tue 2:00', tag], meters: MIDDLE, of: 'picture' }}
              width={320}
              height={180}
            />
            {words}
          </dd>
        </div>
      ))}
    </dl>
  );
}
