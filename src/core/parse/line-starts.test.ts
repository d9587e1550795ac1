import { expect, it } from 'vitest';
import { lineStarts, placeIn } from './line-starts.ts';

it.each([
  [0, { line: 1, column: 1 }],
  [2, { line: 1, column: 3 }],
  [3, { line: 2, column: 1 }],
  [4, { line: 2, column: 2 }],
])('counts lines and columns of offset %i from 1', (offset, place) => {
  expect(placeIn(lineStarts('ab\ncd'), offset, 1)).toEqual(place);
  expect(placeIn(lineStarts('ab\ncd'), offset, 8)).toEqual({ ...place, line: place.line + 7 });
});
