import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { FlowColumn, FlowThing } from '../../model/drawings/flow.ts';
import { drawnStatus, drawnStatuses } from './counts.ts';
import type { TraceAction, TracePlace } from './data.ts';
import type { TraceRow } from './rows.ts';
import type { TraceMatrix } from './trace.ts';

/** A node with the number of its actions. The nodes of a column share no action. */
export interface FlowNode {
  readonly key: string;
  readonly column: FlowColumn;
  readonly of: FlowThing;
  readonly actions: number;
}

/** A link with the number of actions from one node to the next. With 0 it is a thin line to "no actions". */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly actions: number;
}

/** The figures of a flow. */
export interface Flow {
  readonly columns: readonly FlowColumn[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** A link with the nodes at its ends, for a table. */
export interface FlowRow {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly actions: number;
}

/** The links of a flow as rows, in the order of its nodes. A row without actions leads to an aim without any. */
export function flowRows({ nodes, links }: Pick<Flow, 'nodes' | 'links'>): readonly FlowRow[] {
  const byFrom = Map.groupBy(links, ({ from }) => from);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return nodes.flatMap((from) =>
    (byFrom.get(from.key) ?? []).flatMap(({ to: key, actions }) => {
      const to = byKey.get(key);
      const isShown = actions > 0 || (to?.actions === 0 && to.of.kind === 'aim');
      return to && isShown ? [{ from, to, actions }] : [];
    }),
  );
}

/** The most nodes that a column draws apart. Goals are many, with few actions each. */
export interface Most {
  readonly goals: number;
  readonly others: number;
}

type BareNode = Omit<FlowNode, 'actions'>;

/** A path of actions through all columns: the actions of one status in the same rows. */
interface Stretch {
  readonly nodes: readonly BareNode[];
  readonly actions: number;
}

/** A row with its node in each column. */
interface Way {
  readonly row: TraceRow;
  readonly nodes: Readonly<Record<Exclude<FlowColumn, 'state'>, BareNode>>;
}

/**
 * The flow of actions through the columns. If a column has more than `most` nodes, those with the most actions are
 * drawn and the others joined. An objective without actions leads to "no actions".
 */
export function traceFlow(matrix: TraceMatrix, columns: readonly FlowColumn[], most: Most, today: Day): Flow {
  let stretches = stretchesOf(matrix, columns, today);
  for (const column of columns)
    stretches = withRest(stretches, column, column === 'goal' ? most.goals : most.others);
  const links = sums(
    stretches.flatMap(({ nodes, actions }) =>
      nodes.flatMap((node, index) => {
        const next = nodes[index + 1];
        return next
          ? [{ key: `${node.key}\n${next.key}`, value: { from: node.key, to: next.key }, actions }]
          : [];
      }),
    ),
  );
  const nodes = sums(
    stretches.flatMap(({ nodes: all, actions }) =>
      all.map((node) => ({ key: node.key, value: node, actions })),
    ),
  );
  return { columns, nodes: nodes.toSorted(inOrder(columns)), links };
}

/**
 * The paths of the actions. Each action is on one path. Where the rows of an action differ in a column, it goes through
 * "several", so that only one band counts it.
 */
function stretchesOf(matrix: TraceMatrix, columns: readonly FlowColumn[], today: Day): readonly Stretch[] {
  const ways = waysOf(matrix);
  const waysWith = new Map<TraceAction, Way[]>();
  for (const way of ways) {
    for (const action of way.row.actions) {
      const known = waysWith.get(action);
      if (known) known.push(way);
      else waysWith.set(action, [way]);
    }
  }
  const drawn = new Set<TraceAction>();
  return ways.flatMap(({ row, nodes }) => {
    if (row.actions.length === 0)
      return [
        { nodes: columns.map((column) => (column === 'state' ? noAction : nodes[column])), actions: 0 },
      ];
    const fresh = row.actions.filter((action) => !drawn.has(action));
    for (const action of fresh) drawn.add(action);
    return drawnStatuses.flatMap((state) => {
      const own = fresh.filter((action) => drawnStatus(action, today) === state);
      const end: BareNode = { key: `state ${state}`, column: 'state', of: { kind: 'state', state } };
      const paths = own.map((action) => pathOf(waysWith.get(action) ?? [], columns, end));
      const groups = Map.groupBy(paths, (path) => path.map(({ key }) => key).join('\n'));
      return [...groups.values()].map((same) => ({ nodes: same[0] ?? [], actions: same.length }));
    });
  });
}

function waysOf(matrix: TraceMatrix): readonly Way[] {
  return matrix.programs.flatMap((program) =>
    program.parts.flatMap((outcome) =>
      outcome.parts.flatMap((objective) =>
        objective.parts.map((row) => ({
          row,
          nodes: {
            program: aimNode('program', program.of),
            outcome: aimNode('outcome', outcome.of),
            objective: aimNode('objective', objective.of),
            goal: goalNode(row),
          },
        })),
      ),
    ),
  );
}

function pathOf(ways: readonly Way[], columns: readonly FlowColumn[], end: BareNode): readonly BareNode[] {
  return columns.map((column) => {
    if (column === 'state') return end;
    const nodes = ways.map((way) => way.nodes[column]);
    const aims = nodes.filter(({ of }) => of.kind === 'aim');
    const [first, ...others] = aims.length > 0 ? aims : nodes;
    return first && others.every(({ key }) => key === first.key)
      ? first
      : { key: `${column} several`, column, of: { kind: 'several' } };
  });
}

const noAction: BareNode = { key: 'state none', column: 'state', of: { kind: 'no-action' } };

function aimNode(column: FlowColumn, of: TracePlace | undefined): BareNode {
  if (of)
    return {
      key: `${column} ${of.id}`,
      column,
      of: { kind: 'aim', id: of.id, label: of.label, lang: of.lang },
    };
  return { key: `${column} whole`, column, of: { kind: 'whole' } };
}

function goalNode({ goal }: TraceRow): BareNode {
  if (!goal) return { key: 'goal none', column: 'goal', of: { kind: 'no-goal' } };
  return {
    key: `goal ${goal.id}`,
    column: 'goal',
    of: { kind: 'aim', id: goal.id, label: goal.label, lang: goal.lang },
  };
}

/** The same paths with the smallest nodes of a column joined. */
function withRest(stretches: readonly Stretch[], column: FlowColumn, most: number): readonly Stretch[] {
  const totals = sums(
    stretches.flatMap(({ nodes, actions }) =>
      nodes
        .filter((node) => node.column === column && node.of.kind === 'aim')
        .map((value) => ({ key: value.key, value, actions })),
    ),
  );
  if (totals.length <= most) return stretches;
  const left = totals.toSorted((a, b) => b.actions - a.actions || byCodeUnit(a.key, b.key)).slice(most - 1);
  const keys = new Set(left.map(({ key }) => key));
  const without = left.filter(({ actions }) => actions === 0).length;
  const rest = { key: `${column} rest`, column, of: { kind: 'rest' as const, number: left.length, without } };
  return stretches.map(({ nodes, actions }) => ({
    nodes: nodes.map((node) => (keys.has(node.key) ? rest : node)),
    actions,
  }));
}

/** Adds up the actions by key, in the order of the first occurrence. */
function sums<T extends object>(
  parts: readonly { readonly key: string; readonly value: T; readonly actions: number }[],
): readonly (T & { readonly actions: number })[] {
  const found = new Map<string, { value: T; actions: number }>();
  for (const { key, value, actions } of parts) {
    const known = found.get(key);
    if (known) known.actions += actions;
    else found.set(key, { value, actions });
  }
  return [...found.values()].map(({ value, actions }) => ({ ...value, actions }));
}

/** Orders nodes by column, then by row, so that bands cross little. Statuses are in drawing order, empty nodes last. */
function inOrder(columns: readonly FlowColumn[]): (a: FlowNode, b: FlowNode) => number {
  const rank = ({ of }: FlowNode) => {
    if (of.kind === 'state') return drawnStatuses.indexOf(of.state);
    return { aim: 0, several: 6, whole: 7, rest: 8, 'no-goal': 9, 'no-action': 9 }[of.kind];
  };
  return (a, b) => columns.indexOf(a.column) - columns.indexOf(b.column) || rank(a) - rank(b);
}
