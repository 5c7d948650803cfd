/** Part of what was played, as a filter or a stretch of a chart asks for it; an absent part means all of them. */
export interface Scope {
  readonly from: number;
  /** The last stretch that belongs to it. */
  readonly to: number;
  readonly label?: number;
  readonly edition?: number;
}

/** How finely a filter can tell plays apart. The last group and the last text are "all others". */
export interface Dimensions {
  readonly stretches: number;
  readonly labels: number;
  readonly editions: number;
}

/** Corners of a cube, by their numbers, and the one text that they are of where it can be asked for. */
export interface Box {
  readonly corners: readonly number[];
  readonly edition: number | undefined;
}

/** What can be asked for, and what differences between answers could leave. */
export interface Layout extends Dimensions {
  /** Whatever can be asked for, the more important first. */
  readonly scopes: readonly (Box & { readonly scope: Scope })[];
  /**
   * Every interval of time, each group and all but each, each text and all but each, in every combination: the parts that
   * are left when one filter's answer is subtracted from another's.
   */
  readonly boxes: readonly Box[];
}

export function layoutOf({ stretches, labels, editions }: Dimensions): Layout {
  const boxOf = (times: readonly number[], groups: readonly number[], texts: readonly number[]): Box => ({
    corners: times.flatMap((stretch) =>
      groups.flatMap((label) => texts.map((edition) => (stretch * labels + label) * editions + edition)),
    ),
    edition: texts.length === 1 && texts[0] !== editions - 1 ? texts[0] : undefined,
  });
  const scoped = (scope: Scope): Layout['scopes'][number] => ({
    scope,
    ...boxOf(
      upTo(stretches).slice(scope.from, scope.to + 1),
      scope.label === undefined ? upTo(labels) : [scope.label],
      scope.edition === undefined ? upTo(editions) : [scope.edition],
    ),
  });
  const intervals = upTo(stretches).flatMap((from) =>
    upTo(stretches - from).map((more) => upTo(stretches).slice(from, from + more + 1)),
  );
  return {
    stretches,
    labels,
    editions,
    scopes: scopesOf({ stretches, labels, editions }).map(scoped),
    boxes: intervals.flatMap((times) =>
      partsOf(labels).flatMap((groups) => partsOf(editions).map((texts) => boxOf(times, groups, texts))),
    ),
  };
}

/** All of time before parts of it, one part of a filter before two; a chart over time shows each stretch by itself. */
function scopesOf({ stretches, labels, editions }: Dimensions): readonly Scope[] {
  const to = stretches - 1;
  const ofLabel = [{}, ...upTo(labels - 1).map((label) => ({ label }))];
  const ofEdition = [{}, ...upTo(editions - 1).map((edition) => ({ edition }))];
  const filters = upTo(stretches).flatMap((from) =>
    ofLabel.flatMap((label) => ofEdition.map((edition): Scope => ({ from, to, ...label, ...edition }))),
  );
  const parts = ({ from, label, edition }: Scope): number =>
    [from > 0, label !== undefined, edition !== undefined].filter(Boolean).length;
  const single = upTo(to).flatMap((from) =>
    ofEdition.map((edition): Scope => ({ from, to: from, ...edition })),
  );
  return [...filters.toSorted((one, other) => parts(one) - parts(other)), ...single];
}

/** All of them, each of them, and all but each of them. */
function partsOf(length: number): readonly (readonly number[])[] {
  const all = upTo(length);
  if (length === 1) return [all];
  const each = all.map((one) => [one]);
  return [all, ...each, ...(length === 2 ? [] : all.map((one) => all.filter((other) => other !== one)))];
}

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, place) => place);
