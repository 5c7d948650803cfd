import type { Clock } from '../model/ports.ts';
import { type Archive, archiveOf } from '../model/statistics/archive.ts';
import type { Sample } from '../model/statistics/demo.ts';
import { csvOf } from '../model/statistics/csv.ts';
import type { Migrate } from '../model/statistics/files/entry.ts';
import { writeFile } from '../model/statistics/files/write.ts';
import type { Desk, Engine, Records, SurveyEngine, Texts } from '../model/statistics/ports.ts';
import { decisionsTable } from '../model/statistics/raw.ts';
import type { Book } from '../model/statistics/survey.ts';
import { keptIn } from '../model/statistics/kept.ts';
import { intake } from './intake.ts';
import { undoing } from './undoing.ts';

/** Fewer than this are withheld where nobody asked for more. */
const USUAL_THRESHOLD = 5;

/** Nothing that is shared tells of fewer than this. */
const LEAST_THRESHOLD = 3;

/** What a desk works with. */
export interface DeskParts {
  readonly records: Records;
  readonly books: () => Promise<readonly Book[]>;
  readonly survey: SurveyEngine;
  readonly clock: Clock;
  /** Made-up plays, the same each time; none where there is nothing to make them up. */
  readonly demo?: () => Promise<Sample>;
  /** Lets others have their turn: long work waits for it between its slices. */
  readonly pause?: () => Promise<void>;
  /** Brings records of older versions up to date. */
  readonly migrate?: Migrate;
  readonly threshold?: number;
}

const nothing = async (): Promise<Sample> => ({ segments: [], texts: new Map() });

interface Loaded {
  readonly archive: Archive;
  readonly books: readonly Book[];
  readonly texts: Texts;
}

/** Works out the statistics from the records, which it reads once and again after every change of them. */
export function openDesk(parts: DeskParts): Desk {
  const { records, books, survey, clock, demo: madeUp = nothing, pause = async () => undefined } = parts;
  let demo = false;
  let threshold = parts.threshold ?? USUAL_THRESHOLD;
  let loading: Promise<Loaded> | undefined;
  let engine: { readonly of: Loaded; readonly threshold: number; readonly answers: Engine } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const forget = (): void => {
    loading = undefined;
    engine = undefined;
  };

  async function load(): Promise<Loaded> {
    const recorded = async (): Promise<Sample> => {
      const [segments, texts] = await Promise.all([records.read(), records.texts()]);
      return { segments, texts };
    };
    const [all, { segments, texts }] = await Promise.all([books(), demo ? madeUp() : recorded()]);
    return { archive: archiveOf(segments), books: all, texts };
  }

  async function loaded(): Promise<Loaded> {
    const mine = (loading ??= load());
    try {
      return await mine;
    } catch (fault) {
      if (loading === mine) loading = undefined;
      throw fault;
    }
  }

  async function answers(): Promise<Engine> {
    const of = await loaded();
    if (engine?.of !== of || engine.threshold !== threshold) {
      const made = survey(of.archive, of.books, { threshold, demo, texts: of.texts });
      engine = { of, threshold, answers: made };
    }
    return engine.answers;
  }

  /** One change after the other: each finds what the last one left. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  const undos = undoing(clock, forget);

  return {
    async open(asked) {
      demo = asked;
      forget();
      return (await answers()).holdings();
    },
    survey: async (filter) => (await answers()).survey(filter),
    async raise(asked) {
      if (!Number.isInteger(asked) || asked < LEAST_THRESHOLD) {
        throw new RangeError(`A threshold of ${asked} would tell of fewer than ${LEAST_THRESHOLD}`);
      }
      threshold = asked;
      return (await answers()).holdings();
    },
    take: intake({
      records,
      clock,
      pause,
      inTurn,
      undos,
      ...(parts.migrate ? { migrate: parts.migrate } : {}),
    }),
    undo: (token) => inTurn(() => undos.undo(token)),
    async kept() {
      const [all, segments] = await Promise.all([books(), records.read()]);
      return keptIn(segments, all);
    },
    remove: (which) =>
      inTurn(async () => {
        const removed = await records.remove(which);
        if (removed === undefined) {
          return { plays: 0, refused: 'The disk did not let go of them. Nothing was deleted.' };
        }
        const plays = removed.segments.reduce((sum, { ids }) => sum + ids.length, 0);
        if (plays === 0 && removed.places.length === 0) return { plays };
        return { plays, undo: undos.offer(async () => (await records.restore(removed)).ok) };
      }),
    async backup() {
      const [segments, texts] = await Promise.all([records.read(), records.texts()]);
      return writeFile(segments, texts, clock.now());
    },
    async decisions(filter) {
      const [{ archive, ...reference }, engine] = await Promise.all([loaded(), answers()]);
      return csvOf(decisionsTable(archive, filter, reference, engine.withheld(filter)));
    },
    close() {
      undos.forget();
      forget();
    },
  };
}
