import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { Flow, FlowNode } from '../../model/statistics/survey.ts';

type Link = Flow['links'][number];
export type Placed = SankeyNode<FlowNode, LinkValues>;
export type PlacedLink = SankeyLink<FlowNode, LinkValues>;

interface LinkValues {
  readonly told: boolean;
  readonly value: number;
  readonly source: string;
  readonly target: string;
}

/** Where everything of a flow stands, on a canvas of the same units: at the usual text size, of pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly links: readonly PlacedLink[];
  /** Left edge of each step. */
  readonly steps: readonly number[];
}

/** Width of a node, room for the words beside the last, a step's width, and what keeps two labels apart. */
export const NODE = 20;
const LABEL = 126;
const STEP = 198;
export const GAP = 26;
/** Room for the steps' names. */
export const TOP = 52;
const ROW = 96;
/** Room for the words of a low node at the foot. */
const FOOT = 26;

/** Lays a flow out; undefined where there is no way in it to draw. */
export function layout({ nodes, links, steps }: Flow): Layout | undefined {
  if (nodes.length === 0 || links.length === 0) return undefined;
  const columns = Math.max(steps.length, ...nodes.map(({ step }) => step + 1));
  const width = Math.max(1, columns - 1) * STEP + NODE + LABEL;
  const most = Math.max(...steps.map((_, step) => nodes.filter((node) => node.step === step).length));
  const height = TOP + Math.max(4, most) * ROW;
  const lay = sankey<FlowNode, LinkValues>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ step }) => step)
    .nodeSort((one, other) => nodes.indexOf(asGiven(one)) - nodes.indexOf(asGiven(other)))
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .extent([
      [0, TOP],
      [width - LABEL, height - FOOT],
    ]);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const asGiven = ({ id }: FlowNode): FlowNode => known.get(id) ?? { id, step: 0, title: '', count: 0 };
  const placed = lay({
    nodes: nodes.map((node) => ({ ...node, fixedValue: node.count })),
    links: links
      .filter(isDrawn(known))
      .map(({ from, to, count, told }) => ({ source: from, target: to, value: count, told })),
  });
  return {
    width,
    height,
    nodes: placed.nodes,
    links: placed.links,
    steps: steps.map((_, step) => (step * (width - LABEL - NODE)) / Math.max(1, columns - 1)),
  };
}

const isDrawn =
  (known: ReadonlyMap<string, FlowNode>) =>
  ({ from, to }: Link): boolean =>
    known.has(from) && known.has(to);

/** Words on lines of no more than so many letters; what does not fit ends in an ellipsis. */
export function onLines(text: string, letters: number, lines: number): readonly string[] {
  const laid: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters) line = longer;
    else {
      if (line !== '') laid.push(line);
      line = word.length > letters ? `${word.slice(0, letters - 1)}…` : word;
    }
  }
  if (line !== '') laid.push(line);
  if (laid.length <= lines) return laid;
  const last = laid[lines - 1] ?? '';
  return [...laid.slice(0, lines - 1), `${last.replace(/[\s,.;:–—-]+$/, '')}…`].slice(0, lines);
}
