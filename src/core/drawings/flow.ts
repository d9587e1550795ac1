import { type SankeyGraph, sankey, sankeyJustify } from 'd3-sankey';
import { flowHead, flowLabel } from '../text/trace/flow.ts';
import type { Flow, FlowLink, FlowNode } from '../views/trace/flow.ts';
import { type Breadth, rounded } from './frame.ts';

/** A node: a bar as high as its number of actions, with its label. `isEmpty` for a node without actions. */
interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly isEmpty: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly text: string; readonly lang?: string };
}

/** A band from one node to another, as wide as its number of actions; a line without actions. */
interface DrawnBand {
  readonly path: string;
  readonly isEmpty: boolean;
}

/** A flow in the units of its view box. */
export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly barWidth: number;
  readonly heads: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly nodes: readonly DrawnNode[];
  readonly bands: readonly DrawnBand[];
}

/** The sizes of the picture. The wide one is as wide as the matrix below it, to leave room for labels. */
const shapes = {
  wide: { width: 860, lastLabels: 108, letterWidth: 6.3 },
  narrow: { width: 340, lastLabels: 108, letterWidth: 6.3 },
} as const;
const barWidth = 6;
const headHeight = 24;
/** The height of a label, which keeps nodes apart. */
const lineHeight = 18;
/** The height of all actions together, besides the room for labels. */
const bandHeight = 200;

/** Lays a flow out from left to right. Bands keep their proportion, nodes leave room for their labels. */
export function flowDrawing(flow: Flow, breadth: Breadth): FlowDrawing {
  const { width, lastLabels, letterWidth } = shapes[breadth];
  const tallest = Math.max(
    1,
    ...flow.columns.map((column) => flow.nodes.filter((node) => node.column === column).length),
  );
  const height = headHeight + tallest * lineHeight + bandHeight;
  const right = width - lastLabels;
  const graph = laidOut(flow, right, height);
  const apart = (right - barWidth) / Math.max(1, flow.columns.length - 1);
  return {
    ...{ width, height, barWidth },
    heads: flow.columns.map((column, index) => ({
      x: rounded(index * apart),
      y: 12,
      text: flowHead(column),
    })),
    nodes: graph.nodes.map((node) => {
      const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
      const isLast = node.column === flow.columns.at(-1);
      const letters = Math.floor(((isLast ? lastLabels : apart) - barWidth - 8) / letterWidth);
      return {
        ...{ x: rounded(x0), y: rounded(y0), height: rounded(Math.max(1.5, y1 - y0)) },
        isEmpty: node.actions === 0,
        label: {
          ...{ x: rounded(x1 + 5), y: rounded((y0 + y1) / 2 + 4) },
          text: flowLabel(node.column, node.of, node.actions, letters),
          ...(node.of.kind === 'aim' && node.of.lang && { lang: node.of.lang }),
        },
      };
    }),
    // Lines are drawn over the bands, or they would be hidden.
    bands: graph.links.map(bandOf).sort((a, b) => Number(a.isEmpty) - Number(b.isEmpty)),
  };
}

type Graph = SankeyGraph<FlowNode, FlowLink & { readonly value: number }>;
type Link = Graph['links'][number];

function laidOut(flow: Flow, right: number, height: number): Graph {
  const all = Math.max(
    1,
    ...flow.columns.map((column) => total(flow.nodes.filter((node) => node.column === column))),
  );
  /** A node without actions has the same small height in every flow. */
  const hair = (all * 1.5) / bandHeight;
  return (
    sankey<FlowNode, FlowLink & { readonly value: number }>()
      .nodeId(({ key }) => key)
      .nodeAlign((node, columns) => {
        const column = flow.columns.indexOf(node.column);
        return column === -1 ? sankeyJustify(node, columns) : column;
      })
      .nodeSort((a, b) => placeOf(a) - placeOf(b))
      // The band to the upper neighbour comes first, so that bands cross little.
      .linkSort((a, b) => placeOf(a.source) - placeOf(b.source) || placeOf(a.target) - placeOf(b.target))
      .nodeWidth(barWidth)
      .nodePadding(lineHeight)
      .extent([
        [0, headHeight + lineHeight / 2],
        [right, height - lineHeight / 2],
      ])({
      nodes: flow.nodes.map((node) => ({ ...node })),
      links: flow.links.map(({ from, to, actions }) => ({
        ...{ from, to, actions },
        ...{ source: from, target: to, value: actions === 0 ? hair : actions },
      })),
    })
  );
}

/** The place of a node in the order of the flow. */
function placeOf(node: Link['source']): number {
  return typeof node === 'object' ? (node.index ?? 0) : 0;
}

function total(nodes: readonly FlowNode[]): number {
  return nodes.reduce((sum, { actions }) => sum + actions, 0);
}

/** A band between two bars: two curves at a constant distance, or a single one for a line. */
function bandOf({ source, target, y0 = 0, y1 = 0, width = 0, actions }: Link): DrawnBand {
  const x0 = typeof source === 'object' ? (source.x1 ?? 0) : 0;
  const x1 = typeof target === 'object' ? (target.x0 ?? 0) : 0;
  const [left, right, middle] = [rounded(x0), rounded(x1), rounded((x0 + x1) / 2)];
  const curve = (from: number, to: number) => `${middle} ${from} ${middle} ${to}`;
  if (actions === 0) {
    const [a, b] = [rounded(y0), rounded(y1)];
    return { path: `M${left} ${a}C${curve(a, b)} ${right} ${b}`, isEmpty: true };
  }
  const half = width / 2;
  const [a, b, c, d] = [rounded(y0 - half), rounded(y1 - half), rounded(y1 + half), rounded(y0 + half)];
  return {
    path: `M${left} ${a}C${curve(a, b)} ${right} ${b}V${c}C${curve(c, d)} ${left} ${d}Z`,
    isEmpty: false,
  };
}
