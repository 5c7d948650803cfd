import type { Meters } from '../model/meters.ts';
import { lineOf, reading, rehearse } from '../model/rehearsal.ts';
import { DEFAULTS } from '../model/settings.ts';
import { GalleryPage, type GalleryPart } from '../pages/gallery.tsx';
import type { Sketch } from '../pages/gallery/sketch.tsx';
import type { Ear, Hearing } from '../pages/gallery/sounds.tsx';
import { FIGURE, figureOf, flat, headCut, layersOf, paintLayers, WHOLE } from '../stage/easel.ts';
import { type Plan, planOf } from '../stage/plan.ts';
import { openSound, type Sound } from '../sound/sound.ts';

/** The gallery, drawn by the stage's own drawings and sounded by its own sounds. */
export function Gallery({ part }: { readonly part: GalleryPart }) {
  return <GalleryPage key={part} part={part} draw={draw} ear={openEar} />;
}

/** Signs are lettered in the page's own font, which may still be on its way when they are first drawn. */
const LETTERS = "650 20px 'Bricolage Grotesque Variable'";
const shown = new WeakMap<HTMLCanvasElement, Sketch>();

function draw(canvas: HTMLCanvasElement, sketch: Sketch): void {
  shown.set(canvas, sketch);
  paint(canvas, sketch);
  if (document.fonts.check(LETTERS)) return;
  document.fonts.load(LETTERS).then(
    () => shown.get(canvas) === sketch && paint(canvas, sketch),
    () => undefined,
  );
}

function paint(canvas: HTMLCanvasElement, { tags, meters, of }: Sketch): void {
  const plan = planOf(rehearse(tags), { meters });
  if (of === 'picture') return paintLayers(canvas, layersOf(plan), WHOLE);
  const placing = placed(plan, of.who);
  if (placing === undefined) return;
  paintLayers(canvas, [flat(figureOf(placing))], of.cut === 'head' ? headCut(placing) : FIGURE);
}

const placed = ({ people }: Plan, who: Plan['people'][number]['who']) =>
  people.find((placing) => placing.who === who);

/** The game's sound on a play of a line or two, so that what is heard here is what a play sounds like. */
function openEar(): Ear {
  const volumes = { ...DEFAULTS, muted: false, voices: 0.8, effects: 0.8 };
  const sound: Sound = openSound({ ...volumes, room: 0, music: 0 });
  const quiet = (meters: Meters) => reading([lineOf([], { meters })]);
  const rest = quiet({ morale: 50, account: 50 });
  sound.view(rest, rest);
  return {
    play({ tags, text, meters, change, under }: Hearing) {
      sound.set({ ...volumes, room: under === 'room' ? 1 : 0, music: under === 'music' ? 0.7 : 0 });
      const first = lineOf([], { meters });
      const line = lineOf(tags, { text, meters, ...(change === undefined ? {} : { change }) });
      sound.view(reading([first, line]), reading([first]));
    },
    stop() {
      sound.set({ ...volumes, room: 0, music: 0 });
      sound.view(rest, rest);
    },
    close: () => sound.close(),
  };
}
