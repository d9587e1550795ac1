import { describe, expect, it } from 'vitest';
import { capped, withRest } from './capped.ts';

describe('a capped list', () => {
  it('shows the beginning and counts them all', () => {
    expect(capped([1, 2, 3], 2, String)).toEqual({ items: ['1', '2'], total: 3 });
  });

  it('has the name of each item that a page folds', () => {
    expect(withRest([1, 2, 3], 1, String, (item) => `no. ${item}`)).toEqual({
      items: ['1'],
      total: 3,
      rest: ['no. 2', 'no. 3'],
    });
  });

  it('makes nothing ready that is not shown', () => {
    const printed: number[] = [];
    capped([1, 2, 3], 1, (item) => printed.push(item));
    expect(printed).toEqual([1]);
  });
});
