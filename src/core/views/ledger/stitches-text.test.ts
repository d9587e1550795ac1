import { describe, expect, it } from 'vitest';
import type { Stitches } from '../../model/drawings/stitches.ts';
import { printStitches, readStitches } from './stitches-text.ts';

describe('the small thread in letters', () => {
  it.each<[string, Stitches]>([
    ['', { head: [], gap: 0, tail: [] }],
    ['s-bdx', { head: ['mentioned', 'not-mentioned', 'blocked', 'done', 'dropped'], gap: 0, tail: [] }],
    ['s12--d', { head: ['mentioned'], gap: 12, tail: ['not-mentioned', 'not-mentioned', 'done'] }],
  ])('%s comes back', (text, stitches) => {
    expect(printStitches(stitches)).toBe(text);
    expect(readStitches(text)).toEqual(stitches);
  });
});
