import type { Columns } from '../columns.ts';
import type { Texts } from '../ports.ts';
import { type Migrate, newerSentence } from './entry.ts';
import { framed } from './frame.ts';
import { FILE_VERSION, MOST_BYTES } from './limits.ts';
import { type Piece, sourceOf, WHOLE } from './source.ts';
import { taking } from './take.ts';
import { type Problem, told, whereWords } from './tell.ts';

/** What came of reading one file. */
export interface ReadFile {
  readonly name: string;
  /** How many records stand in it, and how many of them are left out. */
  readonly read: number;
  readonly left: number;
  readonly segments: readonly Columns[];
  readonly texts: Texts;
  readonly problems: readonly Problem[];
}

const asItIs: Migrate = (found) => found;

/** Reads a file of records. Whatever the text is, it never throws, and says why it left something out. */
export function readFile(name: string, text: string, migrate: Migrate = asItIs): ReadFile {
  const reading = readingOf(name, text, migrate);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Why a file is not even opened, where its size alone says so. */
export const sizeProblem = (name: string, size: number): Problem | undefined =>
  size < MOST_BYTES
    ? undefined
    : {
        file: name,
        where: WHOLE,
        why: `it holds ${Math.round(size / 1_000_000)} MB, and this page opens files of less than ${MOST_BYTES / 1_000_000}. Nothing of it was read.`,
      };

/** The same as `readFile` in slices: how much is behind it, from 0 to 1, after every record. */
export function* readingOf(
  name: string,
  text: string,
  migrate: Migrate = asItIs,
): Generator<number, ReadFile> {
  const nothing = (where: string, why: string, read = 0): ReadFile => ({
    name,
    read,
    left: read,
    segments: [],
    texts: new Map(),
    problems: [{ file: name, where, why }],
  });
  const large = sizeProblem(name, text.length);
  if (large) return nothing(large.where, large.why);
  const content = text.replace(/^\uFEFF/, '');
  const source = sourceOf(content);
  if (!source.ok) return nothing(source.where, source.why);
  const { version } = source;
  if (!isVersion(version))
    return nothing(WHOLE, 'it does not say which version wrote it; reading stopped there.');
  if (version > FILE_VERSION) {
    let read = 0;
    yield* through(source.pieces(), () => (read += 1));
    const where =
      read === 0
        ? WHOLE
        : whereWords(
            'record',
            Array.from({ length: read }, (_, place) => place + 1),
          );
    return nothing(where, newerSentence(version, FILE_VERSION), read);
  }
  const taken = taking(migrate);
  const end = yield* through(source.pieces(), taken.take);
  const around = 'line' in end ? taken.breakOff(end.line) : framed(end, content);
  const whole = around.whole.map((why) => ({ file: name, where: WHOLE, why }));
  return { name, ...taken.all(), texts: around.texts, problems: [...told(name, taken.faults), ...whole] };
}

const isVersion = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= 0;

function* through<End>(
  pieces: Generator<Piece, End>,
  use: (piece: Piece) => unknown,
): Generator<number, End> {
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
    use(step.value);
    yield step.value.done;
  }
}
