import { describe, expect, it } from 'vitest';
import {
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import { type Flow, flowRows, traceFlow } from './flow.ts';
import { traceIndex } from './index.ts';
import { traceData } from './source.ts';
import { traceMatrix } from './trace.ts';

const archive = anArchive({
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({
          id: 'o1',
          objectives: ['o1.1', 'o1.2', 'o1.3', 'o1.4'].map((id) => anObjective({ id })),
        }),
      ],
    }),
  ],
  quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'g', for: ['p6/o1.1'] })] })],
  notes: [
    aNote({
      id: 'ops/2017-08-01',
      actions: [
        anAction({ id: 'a', for: ['2017-18-q1/g'], status: 'blocked', due: '2017-08-20' }),
        anAction({ id: 'b', for: ['p6/o1.1', 'p6/o1.2'] }),
        anAction({ id: 'c', for: ['p6/o1.2'], status: 'done', closed: '2017-08-02' }),
        anAction({ id: 'd', for: ['p6/o1.3'] }),
      ],
    }),
  ],
});
const matrix = traceMatrix(traceIndex(traceData(archive)), {}, archive.today);
const wide = (most: number) =>
  traceFlow(matrix, ['outcome', 'objective', 'goal', 'state'], { goals: most, others: most }, archive.today);
const rows = (flow: Flow) =>
  flowRows(flow).map(({ from, to, actions }) => `${from.key} > ${to.key}: ${actions}`);

describe('the flow', () => {
  it('is as wide as its number of actions, and shows parts without any', () => {
    expect(rows(wide(9))).toEqual([
      'outcome p6/o1 > objective p6/o1.1: 1',
      'outcome p6/o1 > objective several: 1',
      'outcome p6/o1 > objective p6/o1.2: 1',
      'outcome p6/o1 > objective p6/o1.3: 1',
      'outcome p6/o1 > objective p6/o1.4: 0',
      'objective p6/o1.1 > goal 2017-18-q1/g: 1',
      'objective p6/o1.2 > goal none: 1',
      'objective p6/o1.3 > goal none: 1',
      'objective several > goal none: 1',
      'goal 2017-18-q1/g > state overdue: 1',
      'goal none > state open: 2',
      'goal none > state done: 1',
    ]);
  });

  it('joins small nodes, and counts those without an action', () => {
    const rest = wide(3).nodes.filter(({ column }) => column === 'objective');
    expect(rest.map(({ key, actions }) => [key, actions])).toEqual([
      ['objective p6/o1.1', 1],
      ['objective p6/o1.2', 1],
      ['objective several', 1],
      ['objective rest', 1],
    ]);
    expect(rest.at(-1)?.of).toEqual({ kind: 'rest', number: 2, without: 1 });
  });

  it('loses no action on its way, whatever is drawn as one', () => {
    for (const most of [2, 3, 9]) {
      const { columns, nodes } = wide(most);
      const totals = columns.map((column) =>
        nodes.filter((node) => node.column === column).reduce((sum, { actions }) => sum + actions, 0),
      );
      expect(totals).toEqual([4, 4, 4, 4]);
    }
  });
});
