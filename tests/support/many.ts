import type { Played } from '../../src/model/record.ts';
import { makeUp, type Sample } from '../../src/model/statistics/demo.ts';
import { writeFile } from '../../src/model/statistics/files/write.ts';
import { segmentsOf } from '../../src/model/statistics/segment.ts';
import { unpack } from '../../src/model/statistics/unpack.ts';
import { shelf, shipped } from './shelf.ts';

/** When the newest of them was played. */
const UNTIL = Date.UTC(2026, 10, 28);

let made: Sample | undefined;

/** At least so many decisions of plays that could have been: the made-up ones over and over, each time under new ids. */
export function manyPlays(decisions: number): Sample {
  const { segments, texts } = (made ??= sample());
  const once = segments.flatMap(unpack);
  const all: Played[] = [];
  for (let count = 0; count < decisions;) {
    const next = once[all.length % once.length];
    if (next === undefined) throw new Error('Nothing was made up');
    all.push(again(next, `many-${all.length}`));
    count += next.decisions.length;
  }
  return { segments: segmentsOf(all), texts };
}

/** The text of a file with that many decisions. */
export function largeFile(decisions: number): string {
  const { segments, texts } = manyPlays(decisions);
  return writeFile(segments, texts, UNTIL);
}

const again = ({ play, decisions }: Played, id: string): Played => ({
  play: { ...play, id },
  decisions: decisions.map((decision) => ({ ...decision, play: id })),
});

function sample(): Sample {
  const tales = shelf.map((card) => ({ card, fingerprint: `text-of-${card.id}`, script: shipped(card) }));
  const making = makeUp(tales, UNTIL);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}
