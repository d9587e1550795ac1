import { describe, expect, it } from 'vitest';
import { Nearest, nearest } from './nearest.ts';

describe('the nearest known text', () => {
  it.each([
    ['p6/o2.22', ['p6/o2.2', 'p6/o1.1', 'p6'], 'p6/o2.2'],
    ['dna', ['dan', 'diana'], 'dan'],
    ['Dan', ['dan'], 'dan'],
    ['single-traking', ['single-tracking', 'single-thread'], 'single-tracking'],
    ['ab', ['ax', 'ac'], 'ac'],
    ['dan', ['marko', 'antoine'], undefined],
    ['anything', [], undefined],
  ])('of %s among %j is %s', (text, known, nearest) => {
    expect(new Nearest(() => known).to(text)).toBe(nearest);
  });

  it('does not ask for the known texts before it is needed', () => {
    let asked = 0;
    const nearest = new Nearest(() => {
      asked += 1;
      return ['dan'];
    });
    expect(asked).toBe(0);
    nearest.to('dna');
    nearest.to('dam');
    expect(asked).toBe(1);
  });
});

it.each([
  ['attendes', 'attendees'],
  ['titel', 'title'],
  ['In Progress', 'in-progress'],
  ['retro', 'retrospective'],
  ['zebra', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%j is near to %j', (written, expected) => {
  expect(nearest(written, ['attendees', 'title', 'in-progress', 'retrospective'])).toBe(expected);
});
