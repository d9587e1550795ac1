import { expect, it } from 'vitest';
import { barsDrawing } from './bars.ts';

const rows = [3, 6, 0].map((count) => ({ label: `${count}`, count }));

it.each(['wide', 'narrow'] as const)(
  'bars of a %s picture are in proportion, apart and within their box',
  (breadth) => {
    const { frame, bars } = barsDrawing(rows, breadth);
    const lengths = bars.map(({ to }) => to - frame.left);
    expect(lengths[1]).toBeCloseTo(2 * (lengths[0] ?? 0), 1);
    expect(lengths[2]).toBe(0);
    for (const { to } of bars) expect(to).toBeLessThanOrEqual(frame.right);
    const ys = bars.map(({ y }) => y);
    expect(ys.every((y, at) => at === 0 || y - (ys[at - 1] ?? 0) >= 20)).toBe(true);
    expect(Math.max(...ys)).toBeLessThan(frame.height);
  },
);

it('bars of nothing have no length', () => {
  expect(barsDrawing([{ label: 'none', count: 0 }], 'wide').bars.map(({ to }) => to)).toEqual([168]);
});
