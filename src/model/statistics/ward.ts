import { type Audit, audit, type Table } from './audit.ts';
import type { Asked } from './counting.ts';
import type { Kind, Where } from './cube.ts';
import { layoutOf, type Scope } from './layout.ts';
import type { Count, Filter } from './survey.ts';
import { blockOf, PLAYS, playsTable, type Source, tableOf, textsOf } from './grids.ts';

/** What can be told of an archive under one threshold: decided once, the same under every filter. */
export interface Ward {
  readonly threshold: number;
  /** Whether plays alone ever came to a decision. */
  alone(entry: number): boolean;
  /** Says of an option's count, or without an option of a column's total, whether it is told. */
  told(entry: number, asked: Asked, place: number | undefined, scope: Scope): boolean;
  /** How often an option was chosen, told or not. */
  count(place: number, kind: Kind, scope: Scope): number;
  /** Of the number of plays alone, of one story by its place among the books or of all, or those worded otherwise. */
  plays(what: 'alone' | 'older', book: number | undefined, scope: Scope): Count;
  /** What a filter asks for; nothing where it is not on offer. */
  scope(filter: Filter): Scope;
}

interface Warded extends Source {
  readonly threshold: number;
}

/** Each decision is looked through when it is first asked for. */
export function wardOf(of: Warded): Ward {
  const { cube, roster, books, menus, threshold } = of;
  const audits = new Map<string, Audit>();
  const auditOf = (entry: number, block: number): Audit => {
    const key = `${entry} ${block}`;
    const done = audits.get(key) ?? audit(tableAt(entry, block), threshold);
    audits.set(key, done);
    return done;
  };
  const layouts = {
    alone: layoutOf({ ...cube, labels: 1 }),
    rooms: layoutOf(cube),
  };
  const stories = playsTable(of, layouts.alone);
  let looked: Audit | undefined;
  const ofPlays = (): Audit => (looked ??= audit(stories, threshold));
  /** Nearly every play answers nearly every decision, so how many there were is as good as told of each decision. */
  const tableAt = (entry: number, block: number): Table => {
    const table = tableOf(of, entry, block, layouts);
    const book = roster.entries[entry]?.book;
    if (block !== 0 || book === undefined) return table;
    const texts = textsOf(of, book);
    const editions = Array.from({ length: cube.editions }, (_, edition) => edition);
    const older = editions.filter((edition) => texts.kinds(edition).older);
    const place = books.indexOf(book);
    const known = layouts.alone.scopes.flatMap(({ scope }) => [
      ...(ofPlays().told('alone', place, scope) ? [{ scope, editions }] : []),
      ...(ofPlays().told('older', place, scope) ? [{ scope, editions: older }] : []),
    ]);
    return { ...table, known };
  };

  return {
    threshold,
    alone: (entry) =>
      (roster.entries[entry]?.named ?? []).some(({ place }) =>
        cube.corners.some((at) => cube.count(place, 'first', at) + cube.count(place, 'later', at) > 0),
      ),
    told(entry, asked, place, scope) {
      const { named } = roster.entries[entry] ?? { named: [] };
      const item = place === undefined ? undefined : named.findIndex((each) => each.place === place);
      return auditOf(entry, blockOf(asked)).told(asked, item, scope);
    },
    count: (place, kind, scope) =>
      cube.corners
        .filter((at) => isWithin(at, scope))
        .reduce((sum, at) => sum + cube.count(place, kind, at), 0),
    plays(what, book, scope) {
      if (scope.label !== undefined) return 0;
      const counts = cube.corners
        .filter(({ label }) => label === 0)
        .filter((at) => isWithin(at, scope))
        .flatMap((at) =>
          (book === undefined ? books.map((_, place) => place) : [book]).flatMap((item) =>
            PLAYS[what].flatMap((kind) => stories.count(item, kind, at) ?? []),
          ),
        );
      const count = counts.reduce((sum, each) => sum + each, 0);
      // Where there cannot be any, everybody knows that there are none.
      return counts.length === 0 || ofPlays().told(what, book, scope) ? count : 'withheld';
    },
    scope(filter) {
      const story = books.find(({ story }) => story === filter.story)?.story;
      const texts = menus.editions.filter((edition) => edition.story === story);
      const label = menus.labels.indexOf(filter.label ?? '');
      const edition = texts.findIndex(({ fingerprint }) => fingerprint === filter.edition);
      return {
        from: filter.since === undefined ? 0 : menus.since.indexOf(filter.since) + 1,
        to: menus.since.length,
        ...(label < 0 ? {} : { label }),
        ...(edition < 0 ? {} : { edition }),
      };
    },
  };
}

const isWithin = ({ stretch, label, edition }: Where, scope: Scope): boolean =>
  stretch >= scope.from &&
  stretch <= scope.to &&
  (scope.label === undefined || scope.label === label) &&
  (scope.edition === undefined || scope.edition === edition);
