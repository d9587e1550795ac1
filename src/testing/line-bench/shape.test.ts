import { expect, it } from 'vitest';
import { placesIn } from './places.ts';
import { shapeOf } from './shape.ts';

const lines = `# Weekly
- [ ] call
- **ACTION** - call
| call | Dan |
It rings, AI: call
call

## Action items
### Later
- call

## Topics
- To do:
  - call
- call`.split('\n');

it.each([
  [2, 'box'],
  [3, 'marker'],
  [4, 'table'],
  [5, 'sentence'],
  [6, 'none'],
  [10, 'list'],
  [14, 'list'],
  [15, 'none'],
])('the shape of line %i is %s', (line, shape) => {
  expect(shapeOf(lines, line)).toBe(shape);
});

it('finds the lines on which a text begins, without signs, links and case', () => {
  const places = placesIn(
    'Call [Dan](https://a.example) and **Kate**\nthe next day.\n\nRecall Dan.\ncall dan',
  );
  expect(places('call Dan and Kate the next')).toEqual([1]);
  expect(places('Call dan')).toEqual([1, 5]);
  expect(places('…')).toEqual([]);
});
