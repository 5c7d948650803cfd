/** The parts of the statistics, each with an address of its own. */
export const PARTS = ['overview', 'walk', 'flow', 'files', 'privacy', 'report'] as const;
export type Part = (typeof PARTS)[number];

export const PART_NAMES: Readonly<Record<Part, string>> = {
  overview: 'Overview',
  walk: 'The walk',
  flow: 'The flow',
  files: 'Files',
  privacy: 'Privacy',
  report: 'Report',
};

/** `#/statistics/walk`; with a decision, the place of the walk where that decision is. */
export function partAddress(part: Part, decision?: string): string {
  const page = part === 'overview' ? '#/statistics' : `#/statistics/${part}`;
  return decision === undefined ? page : `${page}/${encodeURIComponent(decision)}`;
}
