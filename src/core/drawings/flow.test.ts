import { describe, expect, it } from 'vitest';
import type { Flow } from '../views/trace/flow.ts';
import { flowDrawing } from './flow.ts';

const aim = (column: 'outcome' | 'objective', id: string, actions: number) => ({
  key: `${column} ${id}`,
  column,
  of: {
    kind: 'aim' as const,
    id: `p6/${id}`,
    label: `${id} has far too many words to be printed beside a bar of any chart`,
  },
  actions,
});
const flow: Flow = {
  columns: ['outcome', 'objective', 'state'],
  nodes: [
    aim('outcome', 'o1', 12),
    aim('objective', 'o1.1', 12),
    aim('objective', 'o1.2', 0),
    { key: 'state open', column: 'state', of: { kind: 'state', state: 'open' }, actions: 9 },
    { key: 'state done', column: 'state', of: { kind: 'state', state: 'done' }, actions: 3 },
    { key: 'state none', column: 'state', of: { kind: 'no-action' }, actions: 0 },
  ],
  links: [
    { from: 'outcome o1', to: 'objective o1.1', actions: 12 },
    { from: 'outcome o1', to: 'objective o1.2', actions: 0 },
    { from: 'objective o1.1', to: 'state open', actions: 9 },
    { from: 'objective o1.1', to: 'state done', actions: 3 },
    { from: 'objective o1.2', to: 'state none', actions: 0 },
  ],
};

describe.each(['wide', 'narrow'] as const)('a %s flow', (breadth) => {
  const drawing = flowDrawing(flow, breadth);
  const nodeOf = (text: RegExp) => {
    const found = drawing.nodes.find(({ label }) => text.test(label.text));
    if (!found) throw new Error(`No node ${text}`);
    return found;
  };

  it('has bars in proportion to their actions', () => {
    expect(nodeOf(/^Other open/).height / nodeOf(/^Done/).height).toBeCloseTo(3, 1);
  });

  it('shows an objective without actions as a thin bar', () => {
    const none = nodeOf(/o1\.2/);
    expect(none.isEmpty).toBe(true);
    expect(none.height).toBeGreaterThan(0);
    expect(none.height).toBeLessThan(nodeOf(/^Done/).height);
    expect(drawing.bands.filter(({ isEmpty }) => isEmpty)).toHaveLength(2);
    expect(nodeOf(/^No actions$/)).toBeDefined();
  });

  it('keeps its words apart and within the picture', () => {
    for (const x of new Set(drawing.nodes.map((node) => node.x))) {
      const lines = drawing.nodes.filter((node) => node.x === x).map(({ label }) => label.y);
      for (const [index, y] of lines.entries()) {
        if (index > 0) expect(y - (lines[index - 1] ?? 0)).toBeGreaterThanOrEqual(14);
      }
    }
    for (const { label } of drawing.nodes) {
      expect(label.x + label.text.length * 6.3).toBeLessThanOrEqual(drawing.width);
      expect(label.y).toBeLessThan(drawing.height);
    }
  });

  it('has no figure that is none', () => {
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/);
  });
});
