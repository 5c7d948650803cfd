import { choose, OUT, ROOM } from '../../src/model/statistics/choose.ts';
import type { Columns } from '../../src/model/statistics/columns.ts';
import { pack } from '../../src/model/statistics/pack.ts';
import type { Records, Removed, SurveyEngine, Which, Written } from '../../src/model/statistics/ports.ts';
import type { Count, Holdings, Survey } from '../../src/model/statistics/survey.ts';
import { unpack } from '../../src/model/statistics/unpack.ts';

/** Records in a drawer, which can be full or locked. */
export interface Drawer extends Records {
  /** Ids of the plays in it, in their order. */
  ids(): readonly string[];
  fill(): void;
  lock(): void;
  /** How often it was read. */
  reads(): number;
}

export function drawerOf(...first: readonly Columns[]): Drawer {
  let segments: readonly Columns[] = first;
  let texts: ReadonlyMap<string, string> = new Map();
  let refusal: Extract<Written, { ok: false }>['why'] | undefined;
  let reads = 0;

  const meant = (which: Which, id: string, label: string | undefined): boolean => {
    if (which.of === 'play') return which.id === id;
    if (which.of === 'plays') return which.ids.includes(id);
    return which.of === 'everything' || which.label === label;
  };
  const put = (more: readonly Columns[], words: ReadonlyMap<string, string>): Written => {
    if (refusal !== undefined) return { ok: false, why: refusal };
    segments = [...segments, ...more];
    texts = new Map([...texts, ...words]);
    return { ok: true, plays: more.flatMap(({ ids }) => ids).length };
  };

  return {
    async read() {
      reads += 1;
      return segments;
    },
    texts: async () => texts,
    known: async (ids) => new Set(ids.filter((id) => segments.some((segment) => segment.ids.includes(id)))),
    add: async (more, words) => put(more, words),
    async remove(which): Promise<Removed | undefined> {
      if (refusal === 'refused') return undefined;
      const all = segments.flatMap((segment) => unpack(segment));
      const gone = all.filter(({ play }) => meant(which, play.id, play.label));
      segments = [pack(all.filter((played) => !gone.includes(played)))];
      return { segments: [pack(gone)], texts: new Map(), places: [] };
    },
    restore: async (removed) => put(removed.segments, removed.texts),
    ids: () => segments.flatMap(({ ids }) => ids),
    fill: () => (refusal = 'full'),
    lock: () => (refusal = 'refused'),
    reads: () => reads,
  };
}

/** The least that is an engine: it counts plays alone and rooms, and withholds what is under the threshold. */
export const counting: SurveyEngine = (archive, _books, { threshold, demo }) => {
  const counts = (filter: Survey['filter']): { readonly alone: number; readonly rooms: number } => {
    const kinds = choose(archive, filter).flatMap((plays) => [...plays]);
    const rooms = kinds.filter((kind) => kind === ROOM).length;
    return { rooms, alone: kinds.filter((kind) => kind !== OUT).length - rooms };
  };
  const shown = (count: number): Count => (count > 0 && count < threshold ? 'withheld' : count);
  return {
    holdings(): Holdings {
      const { alone, rooms } = counts({ mode: 'both' });
      const menus = { stories: [], since: [], labels: [], editions: [] };
      return {
        alone: shown(alone),
        rooms,
        rows: [],
        from: 0,
        to: 0,
        menus,
        threshold,
        demo,
        enough: rooms > 0 || alone >= threshold,
      };
    },
    survey(filter): Survey {
      const { alone, rooms } = counts(filter);
      return {
        filter,
        alone: shown(alone),
        rooms,
        older: 0,
        findings: [],
        mixes: [],
        courses: [],
        topics: [],
      };
    },
    withheld: (filter) => {
      const { alone } = counts(filter);
      return () => alone < threshold;
    },
  };
};
