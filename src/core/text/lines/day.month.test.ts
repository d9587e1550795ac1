import { expect, it } from 'vitest';
import { monthOfDay } from './day.ts';
import { spanWords } from './span.ts';

it('prints what follows the date of a day', () => {
  expect([monthOfDay('2017-09-05', false), monthOfDay('2017-07-25', true)]).toEqual(['Sep', 'Jul 2017']);
});

it('prints how far a list reaches', () => {
  expect(spanWords({ from: '2014-06-06', to: '2020-05-22' })).toBe('June 2014 to May 2020, newest first.');
  expect(spanWords({ from: '2020-05-02', to: '2020-05-22' })).toBe('May 2020.');
});
