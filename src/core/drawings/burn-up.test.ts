import { describe, expect, it } from 'vitest';
import type { BurnUpPoint } from '../views/aim/burn-up.ts';
import { burnUpDrawing } from './burn-up.ts';

const draw = (...points: readonly (readonly [string, number, number])[]) => {
  const all: BurnUpPoint[] = points.map(([day, opened, done]) => ({ day, opened, done }));
  return (['wide', 'narrow'] as const).map((breadth) =>
    burnUpDrawing({ by: 'day', points: all, rows: all }, breadth),
  );
};
const course = draw(['2017-03-07', 2, 0], ['2017-04-04', 5, 1], ['2017-06-06', 5, 4], ['2017-09-05', 12, 7]);
const large = draw(['2017-03-07', 200, 0], ['2017-09-05', 9876, 7654]);

describe('the picture of a burn-up', () => {
  it.each([...course, ...large])(
    'is within its box, with its labels',
    ({ frame, opened, done, days, counts }) => {
      for (const { x, y } of [...opened.marks, ...done.marks]) {
        expect(x).toBeGreaterThanOrEqual(frame.left);
        expect(x).toBeLessThanOrEqual(frame.right);
        expect(y).toBeGreaterThanOrEqual(frame.top);
        expect(y).toBeLessThanOrEqual(frame.foot);
      }
      for (const { at } of days) expect(at >= frame.left && at <= frame.right).toBe(true);
      for (const { at } of counts) expect(at >= frame.top && at <= frame.foot).toBe(true);
      for (const { label } of [opened, done]) {
        expect(label.x + label.text.length * 7).toBeLessThanOrEqual(frame.width);
        expect(label.y - 12).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it.each(course)('runs from left to right and, as the counts, never down', ({ frame, opened, done }) => {
    for (const { marks } of [opened, done]) {
      expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
      expect(marks.map(({ y }) => y)).toEqual(marks.map(({ y }) => y).toSorted((a, b) => b - a));
    }
    expect(opened.marks[0]?.x).toBe(frame.left);
    expect(done.marks[0]).toEqual({ x: frame.left, y: frame.foot });
    expect(opened.marks.at(-1)?.x).toBe(frame.right);
  });

  it.each(course)('has few days below it and whole numbers beside it', ({ frame, days, counts }) => {
    expect(days.length).toBeGreaterThan(0);
    expect(days.length).toBeLessThanOrEqual(frame.width > 400 ? 5 : 3);
    expect(counts.map(({ label }) => label)).toEqual(['0', '5', '10', '15']);
  });

  it.each(draw(['2017-03-07', 1, 0], ['2017-04-04', 1, 1]))(
    'keeps its words apart where both lines end together, and writes no half of an action',
    ({ opened, done, counts }) => {
      expect(done.label.y - opened.label.y).toBeGreaterThanOrEqual(16);
      expect(counts.map(({ label }) => label)).toEqual(['0', '1']);
    },
  );
});
