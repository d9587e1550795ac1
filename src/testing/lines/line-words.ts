import type { LineWords } from '../../core/parse/line/line-words.ts';
import { Markers } from '../../core/parse/line/marker.ts';

/** What a line is read with, in a group of one: Dan. */
export function lineWords(changes: Partial<LineWords> = {}): LineWords {
  return {
    markers: new Markers(),
    findOwner: (name) => (name === 'Dan' ? 'dan' : undefined),
    keys: new Set(['for', 'note']),
    isPerson: () => true,
    isReported: () => false,
    isId: () => false,
    ...changes,
  };
}
