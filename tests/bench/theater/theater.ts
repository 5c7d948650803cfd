import { PATRONS, PLACES, STAFF } from '../../../src/model/cues.ts';
import type { Line } from '../../../src/model/script.ts';
import type { Session } from '../../../src/model/session.ts';
import { readTag } from '../../../src/model/tags.ts';
import { paintOn } from '../../../src/stage/canvas.ts';
import { look } from '../../../src/stage/puppet/cast.ts';
import { bearing } from '../../../src/stage/puppet/habits.ts';
import { REST } from '../../../src/stage/puppet/pose.ts';
import { drawPuppet } from '../../../src/stage/puppet/puppet.ts';
import { type Motion, openStage } from '../../../src/stage/stage.ts';

/** A stage by itself, with a story that is made up line by line. */
export interface Theater {
  /** Reads one more line with these tags. */
  play(tags: readonly string[], morale?: number): void;
  /** Goes on to another room with other people. */
  change(index: number): void;
  settle(motion: Motion): void;
  /** Milliseconds to build each person's drawing, and to draw it on a canvas, over some rounds. */
  puppets(rounds: number): { readonly build: readonly number[]; readonly draw: readonly number[] };
}

declare global {
  interface Window {
    theater: Theater;
  }
}

const CAST = [...STAFF, ...PATRONS];
const stage = openStage({ motion: 'gentle', seed: 7 });
const frame = document.getElementById('frame');
if (frame) stage.attach(frame);
let session = opening();

window.theater = {
  play(tags, morale = 50) {
    const before = session;
    session = next(before, tags, morale);
    stage.view(session, before);
  },
  change(index) {
    const [you, ...others] = [0, 1, 2, 3].map((seat) => CAST[(index * 3 + seat * 5) % CAST.length]);
    const place = PLACES[index % PLACES.length];
    const time = `Tue ${1 + (index % 8)}:${10 + index}`;
    window.theater.play([
      `pov: ${you}`,
      `place: ${place}`,
      `time: ${time}`,
      ...others.map((who) => `enter: ${who}`),
    ]);
  },
  settle: (motion) => stage.settle(motion),
  puppets(rounds) {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('This browser has no canvas');
    Object.assign(context.canvas, { width: 720, height: 864 });
    const [build, draw]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1)
      for (const who of CAST) {
        const start = performance.now();
        const list = drawPuppet(look(who), { ...REST, ...bearing(who, 'stand'), headYaw: 10 + round });
        const built = performance.now();
        context.clearRect(0, 0, 720, 864);
        paintOn(context, list);
        // Reading a pixel back makes the browser finish what it may have put off.
        context.getImageData(0, 0, 1, 1);
        build.push(built - start);
        draw.push(performance.now() - built);
      }
    return { build, draw };
  },
};
stage.view(session, session);

function opening(): Session {
  const meters = { morale: 50, account: 50 };
  return {
    seed: 7,
    turns: [{ lines: [], choices: [], meters, memory: { state: '', floats: [] } }],
    read: 0,
    log: [],
  };
}

function next(now: Session, tags: readonly string[], morale: number): Session {
  const cues = tags.flatMap((tag) => readTag(tag) ?? []);
  const line: Line = {
    text: 'A line of middling length is said.',
    tags,
    cues,
    meters: { morale, account: 50 },
  };
  const [turn] = now.turns;
  const lines = [...turn.lines, line];
  return { ...now, turns: [{ ...turn, lines }], read: lines.length };
}
