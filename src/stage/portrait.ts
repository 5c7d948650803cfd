import type { Person } from '../model/cues.ts';
import type { Paint } from './paint.ts';
import { UNTOUCHED } from './place/dress.ts';
import { SCENE } from './place/place.ts';
import { scenery } from './place/places.ts';
import { look } from './puppet/cast.ts';
import { EXPRESSIONS } from './puppet/faces.ts';
import { bearing } from './puppet/habits.ts';
import { type Pose, REST } from './puppet/pose.ts';
import { drawPuppet, eyesOf, FRAME } from './puppet/puppet.ts';
import { toSvg } from './svg.ts';

/** A head and shoulders, as an SVG document. */
export function portraitOf(who: Person): string {
  const pose: Pose = { ...REST, face: EXPRESSIONS.warm, headYaw: -8, bodyYaw: -12 };
  const character = look(who);
  const [x, y] = eyesOf(character, pose);
  return toSvg(drawPuppet(character, pose), { x: x - 150, y: y - 150, width: 300, height: 300 });
}

interface Sitter {
  readonly who: Person;
  readonly pose: Pose;
  /** Where the middle of the figure stands on the desk's edge. */
  readonly x: number;
}

const SITTERS: readonly Sitter[] = [
  {
    who: 'gus',
    x: 640,
    pose: {
      ...REST,
      ...bearing('gus', 'stand'),
      bodyYaw: 20,
      headYaw: 30,
      gazeX: 0.5,
      face: EXPRESSIONS.warm,
    },
  },
  {
    who: 'dele',
    x: 1330,
    pose: {
      ...REST,
      ...bearing('dele', 'coat'),
      bodyYaw: -22,
      headYaw: -32,
      gazeX: -0.5,
      face: EXPRESSIONS.skeptical,
    },
  },
];

/** Two colleagues across a desk, for the home page, as an SVG document without lettering that needs a font. */
export function homePicture(): string {
  const { back, middle, front } = scenery('circulation', 'day', '', {
    ...UNTOUCHED,
    props: { book: 'open', ladder: 'hollis' },
  });
  const lower = SCENE.horizon + 30 - FRAME.height;
  const people = SITTERS.map(({ who, pose, x }) =>
    layer(drawPuppet(look(who), pose), x - FRAME.width / 2, lower),
  );
  const layers = [layer(back), layer(middle), ...people, layer(front)];
  const { width, horizon } = SCENE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${horizon}" width="${width}" height="${horizon}">${layers.join('')}</svg>`;
}

/** An SVG document cannot see the page's fonts, so that signs stay blank here. */
function layer(list: readonly Paint[], x = 0, y = 0): string {
  const shapes = list.filter((paint) => paint.kind === 'shape');
  const document = toSvg(shapes, { x: 0, y: 0, width: SCENE.width, height: SCENE.height });
  return `<svg x="${x}" y="${y}">${document}</svg>`;
}
