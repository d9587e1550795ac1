import { expect, it } from 'vitest';
import type { MeasureView } from '../views/measure/measure.ts';
import { isDrawn, measureDrawing, scaleBegin } from './measure.ts';

const note = { kind: 'note', id: 'ops/2017-07-25', label: 'Weekly' } as const;
const measureOf = (
  values: readonly (number | 'unknown')[],
  planned: Partial<MeasureView> = {},
): MeasureView => ({
  unit: 'seconds',
  points: values.map((value, index) => ({ note, day: `2017-07-0${index + 1}`, value: { value } })),
  earlier: 0,
  ...planned,
});

it('breaks its line where the value was unknown', () => {
  const { path, marks, gaps } = measureDrawing(measureOf([138, 131, 'unknown', 97]), 'wide');
  expect(path.match(/M/g)).toHaveLength(2);
  expect([marks.length, gaps.length]).toEqual([3, 1]);
});

it('has the baseline and the target only if they are numbers, with labels apart', () => {
  const both = measureDrawing(measureOf([70, 68], { from: 61, to: 60 }), 'narrow').levels;
  expect(both.map(({ label }) => label.text)).toEqual(['baseline 61', 'target 60']);
  expect((both[1]?.label.y ?? 0) - (both[0]?.label.y ?? 0)).toBeGreaterThanOrEqual(16);
  expect(measureDrawing(measureOf([3, 5], { from: 'unknown', to: 'withheld' }), 'wide').levels).toEqual([]);
});

it('keeps every mark within its frame, also below zero and for equal values', () => {
  for (const values of [
    [-4, 3],
    [0, 0],
    [5, 5],
    [0.2, 0.7],
    [1_000_000, 1_000_003],
  ]) {
    const { frame, marks } = measureDrawing(measureOf(values), 'wide');
    for (const { x, y } of marks) {
      expect(x >= frame.left && x <= frame.right).toBe(true);
      expect(y >= frame.top && y <= frame.foot).toBe(true);
    }
  }
});

it('begins its scale at zero unless all numbers are far above it', () => {
  expect(scaleBegin(measureOf([3, 12]))).toBe(0);
  expect(scaleBegin(measureOf([138, 97], { to: 80 }))).toBe(80);
  expect(scaleBegin(measureOf([-4, 3]))).toBeLessThan(0);
});

it('needs two numbers', () => {
  expect([isDrawn(measureOf([3])), isDrawn(measureOf([3, 'unknown'])), isDrawn(measureOf([3, 4]))]).toEqual([
    false,
    false,
    true,
  ]);
});

it('has a row of confidence only if a check-in gives one, and prints of two that overlap the later', () => {
  expect(measureDrawing(measureOf([3, 4]), 'wide').confidence).toBeUndefined();
  const plain = measureOf([3, 4, 5, 6]);
  const sure = {
    ...plain,
    points: plain.points.map((point, index) => ({ ...point, confidence: index / 10 })),
  };
  const wide = measureDrawing(sure, 'wide');
  expect(wide.confidence?.values.map(({ label }) => label)).toEqual(['0', '0.1', '0.2', '0.3']);
  expect(wide.confidence?.y).toBeGreaterThan(wide.frame.foot + 30);
  const many = measureOf(Array.from({ length: 9 }, (_, index) => index));
  const dense = { ...many, points: many.points.map((point) => ({ ...point, confidence: 0.5 })) };
  const at = measureDrawing(dense, 'narrow').confidence?.values.map((tick) => tick.at) ?? [];
  expect(at.length).toBeLessThan(9);
  expect(at.at(-1)).toBe(measureDrawing(dense, 'narrow').marks.at(-1)?.x);
});
