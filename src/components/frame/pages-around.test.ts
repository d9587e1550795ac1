import { describe, expect, it } from 'vitest';
import { pagesAround } from './pages-around.ts';

describe('the numbers of a pager', () => {
  it.each([
    [1, 1, [1]],
    [1, 4, [1, 2, 3, 4]],
    [1, 12, [1, 2, 3, 'gap', 12]],
    [6, 12, [1, 'gap', 4, 5, 6, 7, 8, 'gap', 12]],
    [12, 12, [1, 'gap', 10, 11, 12]],
  ])('page %i of %i', (page, pages, numbers) => {
    expect(pagesAround(page, pages)).toEqual(numbers);
  });

  it('never leaves out a single number', () => {
    expect(pagesAround(5, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
