import { describe, expect, it } from 'vitest';
import type { Stitch } from '../../model/drawings/stitches.ts';
import { sparkPath } from './spark-path.ts';

const spark = (head: readonly Stitch[], gap = 0, tail: readonly Stitch[] = []) =>
  sparkPath({ head, gap, tail });

describe('the small thread', () => {
  it('is a dot before any meeting', () => {
    expect(spark([])).toEqual({
      width: 9,
      run: 'M4 5',
      stitches: '',
      shapes: 'M1.75 5a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0-4.5 0z',
    });
  });

  it('is 11 pixels long for each meeting, with a stitch at each mention', () => {
    expect(spark(['mentioned', 'mentioned'])).toMatchObject({
      width: 31,
      run: 'M4 5H15H26',
      stitches: 'M15 1.5v7M26 1.5v7',
    });
  });

  it('sags at meetings without a mention and rises again', () => {
    expect(spark(['not-mentioned', 'not-mentioned', 'mentioned']).run).toBe(
      'M4 5C8 9 11 10.5 15 10.5H26C30 10.5 33 9 37 5',
    );
  });

  it.each<[Stitch, 'shapes' | 'stitches', string]>([
    ['blocked', 'shapes', 'M12.25 2.25h5.5v5.5h-5.5z'],
    ['done', 'shapes', 'M12 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0z'],
    ['dropped', 'stitches', 'M12 2l6 6m0-6l-6 6'],
  ])('draws %s with a shape of its own', (stitch, part, path) => {
    expect(spark([stitch])[part]).toContain(path);
  });

  it('leaves a gap for the meetings that it does not draw', () => {
    const drawn = spark(['not-mentioned'], 30, ['mentioned']);
    expect(drawn.run).toBe('M4 5C8 9 11 10.5 15 10.5M33 5H44');
    expect(drawn.width).toBe(49);
  });
});
