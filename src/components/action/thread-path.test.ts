import { describe, expect, it } from 'vitest';
import type { Piece } from '../../core/views/lines/thread.ts';
import { acrossPaths, downPaths } from './thread-path.ts';

const followers: readonly [Piece, Piece][] = [
  ['taut', 'taut'],
  ['taut', 'falling'],
  ['falling', 'slack'],
  ['falling', 'rising'],
  ['slack', 'slack'],
  ['slack', 'rising'],
  ['rising', 'taut'],
  ['rising', 'falling'],
];

/** Where a path stands across its way when it begins and when it ends: level or hanging. */
function ends(path: string, axis: 'x' | 'y'): readonly [string | undefined, string | undefined] {
  const numbers = path.match(/\d+/g) ?? [];
  const at = axis === 'y' ? 1 : 0;
  if (!path.includes('C')) return [numbers[at], numbers[at]];
  return [numbers[at], numbers.at(axis === 'y' ? -1 : -2)];
}

describe('the pieces of a thread', () => {
  it.each(followers)('%s meets %s, across and down', (before, after) => {
    expect(ends(acrossPaths[before], 'y')[1]).toBe(ends(acrossPaths[after], 'y')[0]);
    expect(ends(downPaths[before], 'x')[1]).toBe(ends(downPaths[after], 'x')[0]);
  });

  it('hang only past a silence', () => {
    expect(acrossPaths.taut).not.toBe(acrossPaths.slack);
    expect(downPaths.taut).not.toBe(downPaths.slack);
  });
});
