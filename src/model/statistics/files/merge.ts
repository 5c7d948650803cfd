import type { Columns } from '../columns.ts';
import { pack } from '../pack.ts';
import type { Intake, Texts } from '../ports.ts';
import { unpack } from '../unpack.ts';
import type { ReadFile } from './read.ts';

/** What several files bring that is not here yet, and what is told of each. */
export interface Merged {
  readonly files: Intake['files'];
  readonly segments: readonly Columns[];
  readonly ids: readonly string[];
  readonly texts: Texts;
}

/** Ids of all plays in these files, to be looked up among those that are here. */
export const idsIn = (files: readonly ReadFile[]): readonly string[] =>
  files.flatMap(({ segments }) => segments.flatMap(({ ids }) => ids));

/** Joins files by the ids of their plays. A play that is here already, or stood in an earlier file, changes nothing. */
export function merge(files: readonly ReadFile[], known: ReadonlySet<string>): Merged {
  const here = new Set(known);
  const segments: Columns[] = [];
  const told = files.map(({ name, read, left, segments: found }) => {
    let fresh = 0;
    for (const segment of found) {
      const kept = without(segment, here);
      fresh += kept.ids.length;
      if (kept.ids.length > 0) segments.push(kept);
      for (const id of kept.ids) here.add(id);
    }
    return { name, read, fresh, known: read - left - fresh, left };
  });
  return {
    files: told,
    segments,
    ids: segments.flatMap(({ ids }) => ids),
    texts: new Map(files.flatMap(({ texts }) => [...texts])),
  };
}

function without(segment: Columns, ids: ReadonlySet<string>): Columns {
  if (segment.ids.every((id) => !ids.has(id))) return segment;
  return pack(unpack(segment).filter(({ play }) => !ids.has(play.id)));
}
