import { expect, it } from 'vitest';
import { causeItem } from './review.ts';

const sprint = { goals: [{ text: 'Move the worker' }], unplanned: [{ text: 'CI' }, { text: 'Terraform' }] };

it.each([
  ['goal/1', { part: 'goals', number: 1, text: 'Move the worker' }],
  [1, { part: 'goals', number: 1, text: 'Move the worker' }],
  ['goals/2', { part: 'goals', number: 2 }],
  [' unplanned/2 ', { part: 'unplanned', number: 2, text: 'Terraform' }],
  ['unplanned/3', { part: 'unplanned', number: 3 }],
  ['unplanned/0', { part: 'unplanned', number: 0 }],
  ['unplanned/99999999999', { part: 'unplanned', number: 99_999_999_999 }],
  ['Goal/1', undefined],
  ['Nobody had time for goal/1', undefined],
] as const)('reads `%s`', (cause, item) => {
  expect(causeItem(cause, sprint)).toEqual(item);
});

it('finds no item without a sprint, or where nobody knows what was unplanned', () => {
  expect(causeItem('unplanned/1', undefined)).toEqual({ part: 'unplanned', number: 1 });
  expect(causeItem('unplanned/1', { goals: [], unplanned: 'unknown' })).toEqual({
    part: 'unplanned',
    number: 1,
  });
});
