import { describe, expect, it } from 'vitest';
import type { SurvivalStep } from '../views/follow-through/survival.ts';
import { survivalDrawing, survivalSpark, survivalSparkPath } from './survival.ts';

const stepsOf = (...left: readonly number[]): readonly SurvivalStep[] =>
  left.map((share, meeting) => ({
    meeting,
    left: share,
    found: 9,
    closed: share < (left[meeting - 1] ?? 1) ? 1 : 0,
  }));
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));

describe.each(['wide', 'narrow'] as const)('the %s picture of a survival', (breadth) => {
  const { frame, path, marks, meetings, shares, label } = survivalDrawing(
    stepsOf(1, 0.8, 0.8, 0.5, 0.1),
    'about 71 of 712',
    breadth,
  );

  it('begins with all and never goes up or back', () => {
    const values = numbersIn(path);
    const [xs, ys] = [values.filter((_, at) => at % 2 === 0), values.filter((_, at) => at % 2 === 1)];
    expect([xs[0], ys[0]]).toEqual([frame.left, frame.top]);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });

  it('is within its box, with its labels', () => {
    for (const { x, y } of marks) {
      expect(x >= frame.left && x <= frame.right).toBe(true);
      expect(y >= frame.top && y <= frame.foot).toBe(true);
    }
    expect(label.x - label.text.length * 7).toBeGreaterThanOrEqual(0);
    expect(label.x).toBeLessThanOrEqual(frame.width);
    expect(label.y).toBeGreaterThanOrEqual(12);
  });

  it('marks the meetings that closed something', () => {
    expect(marks).toHaveLength(3);
  });

  it('says all, half and none beside it, and whole meetings below', () => {
    expect(shares.map(({ label: words }) => words)).toEqual(['all', 'half', 'none']);
    expect(shares[1]?.at).toBe((frame.top + frame.foot) / 2);
    expect(meetings.map(({ label: words }) => words)).toContain('4');
    expect(meetings.every(({ label: words }) => /^\d+$/.test(words))).toBe(true);
  });
});

describe('the small picture of a survival', () => {
  it('keeps within its width, however long actions live', () => {
    const xs = numbersIn(survivalSparkPath(stepsOf(...Array.from({ length: 40 }, () => 1)))).filter(
      (_, at) => at % 2 === 0,
    );
    expect(Math.max(...xs)).toBe(survivalSpark.width);
  });
});
