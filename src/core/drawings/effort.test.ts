import { describe, expect, it } from 'vitest';
import type { EffortLine } from '../views/note/sprint.ts';
import { effortDrawing } from './effort.ts';

const sprint = { kind: 'note', id: 'dev/2020-02-18', label: 'Sprint' } as const;
const draw = (...lines: Omit<EffortLine, 'sprint'>[]) =>
  effortDrawing({ unit: 'days', lines: lines.map((line) => ({ sprint, ...line })) });

describe('the chart of effort', () => {
  it('begins its scale at zero and ends it at a round figure', () => {
    const { ticks } = draw({ number: 3, capacity: 7, planned: 7.2, actual: 7.8 });
    expect(ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8]);
    expect(draw({ planned: 130 }).ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150]);
  });

  it('draws figures in proportion, within the scale', () => {
    const { bars, left, right } = draw({ planned: 4, actual: 8 });
    expect(bars[0]?.planned?.x).toBe((left + right) / 2);
    expect(bars[0]?.actual?.x).toBe(right);
  });

  it('says of a sprint without figures that nothing was noted, and survives a chart of only those', () => {
    const { bars, ticks } = draw({ number: 1 }, { number: 2 });
    expect(bars.map(({ noted }) => noted)).toEqual([false, false]);
    expect(ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
  });
});
