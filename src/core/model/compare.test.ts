import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNumbers } from './compare.ts';

describe('texts with numbers', () => {
  it.each([
    [
      ['d/2026-01-15-10', 'd/2026-01-15-2', 'd/2026-01-15'],
      ['d/2026-01-15', 'd/2026-01-15-2', 'd/2026-01-15-10'],
    ],
    [
      ['d/2026-01-15-b', 'd/2026-01-15-a', 'd/2025-12-31'],
      ['d/2025-12-31', 'd/2026-01-15-a', 'd/2026-01-15-b'],
    ],
    [
      ['a-02', 'a-2', 'a-1'],
      ['a-1', 'a-02', 'a-2'],
    ],
    [
      ['team-10/x', 'team-9/x'],
      ['team-9/x', 'team-10/x'],
    ],
  ])('%j', (given, sorted) => {
    expect(given.toSorted(byNumbers)).toEqual(sorted);
  });

  it('have one order, regardless of their order before', () => {
    const text = fc.stringMatching(/^[ab]{0,2}[0-9]{0,3}-?[0-9]{0,2}[ab]?$/);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const sorted = texts.toSorted(byNumbers);
        expect(texts.toReversed().toSorted(byNumbers)).toEqual(sorted);
        for (const [index, one] of sorted.entries())
          for (const later of sorted.slice(index)) expect(byNumbers(one, later)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
