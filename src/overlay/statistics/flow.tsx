import { sankeyLinkHorizontal } from 'd3-sankey';
import type { Flow } from '../../model/statistics/survey.ts';
import { inkOf } from '../group/tile.tsx';
import { typeset } from '../typeset.ts';
import { Figure, Scroller } from './figure.tsx';
import { GAP, layout, NODE, onLines, type Placed, type PlacedLink } from './layout.ts';
import type { Means } from './means.ts';
import { many } from './words.ts';
import './flow.css';

export interface PathFlowProps {
  readonly flow: Flow;
  readonly means: Means;
  /** Whose ways these are. */
  readonly from: string;
}

/** The ways through a story: wide where they are common, dark where the heading tells of them. */
export function PathFlow({ flow, means, from }: PathFlowProps) {
  return (
    <Figure
      level={2}
      kind="wide sideways"
      call={from}
      sentence={flow.sentence}
      caution={flow.caution}
      table={means.tables.flow(flow)}
      means={means}
      drawn="chart"
      chart={<Ways flow={flow} />}
    />
  );
}

const path = sankeyLinkHorizontal<Placed, PlacedLink>();

function Ways({ flow }: { readonly flow: Flow }) {
  const laid = layout(flow);
  if (laid === undefined) return <p class="quiet">No way was taken often enough to be shown.</p>;
  const { width, height, nodes, links, steps } = laid;
  return (
    <Scroller name="The flow">
      <svg
        class="path-flow"
        viewBox={`0 0 ${width} ${height}`}
        style={{ '--wide': width }}
        role="img"
        aria-label={typeset(`Ways through ${flow.steps.join(', ')}. ${flow.sentence}`)}
      >
        {steps.map((x, step) => (
          <text key={x} class="step" x={x} y="16">
            {onLines(typeset(flow.steps[step] ?? ''), 20, 2).map((line, index) => (
              <tspan key={index} x={x} dy={index === 0 ? 0 : 17}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        <path class="rule" d={`M0 42H${width}`} />
        {[...links]
          .toSorted((one, other) => Number(one.told) - Number(other.told))
          .map((link, index) => (
            <Way key={index} link={link} />
          ))}
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </svg>
    </Scroller>
  );
}

const end = (node: PlacedLink['source']): Placed | undefined => (typeof node === 'object' ? node : undefined);

function Way({ link }: { readonly link: PlacedLink }) {
  const from = end(link.source);
  const option = from?.option;
  return (
    <path
      class={`way ${option ? inkOf(option.place) : ''}${link.told ? ' told' : ''}`}
      d={path(link) ?? ''}
      stroke-width={Math.max(1, link.width ?? 1)}
    >
      <title>{`${called(from)} to ${called(end(link.target))}: ${many(link.value, 'play')}`}</title>
    </path>
  );
}

const called = (node: Placed | undefined): string =>
  node === undefined ? '' : typeset(node.option ? `${node.option.letter}, ${node.title},` : node.title);

const LINE = 17;
/** As many letters as stand beside a node before the ways get crowded. */
const LETTERS = 17;

function Node({ node }: { readonly node: Placed }) {
  const { x0 = 0, y0 = 0, y1 = 0, option, title, count } = node;
  const high = Math.max(2, y1 - y0);
  const fits = Math.max(0, Math.min(2, Math.floor((high + GAP) / LINE) - 1));
  const lines = onLines(typeset(title), LETTERS, fits);
  const x = x0 + NODE + 7;
  const y = y0 + high / 2 - (lines.length * LINE) / 2 + 6;
  return (
    <g class={`node ${option ? inkOf(option.place) : 'end'}`}>
      <title>{`${called(node)}: ${many(count, 'play')}`}</title>
      <rect
        x={x0}
        y={y0}
        width={NODE}
        height={high}
        {...(option ? { fill: `url(#weave-${option.place % 6})` } : {})}
      />
      <text x={x} y={y}>
        <tspan class="count">
          {option ? `${option.letter} ` : ''}
          {count}
        </tspan>
        {lines.map((line, index) => (
          <tspan key={index} x={x} dy={LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
