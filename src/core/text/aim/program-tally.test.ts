import { describe, expect, it } from 'vitest';
import { programTally } from './program-tally.ts';

describe('the figure of a program', () => {
  it('is its id if that is short', () => {
    const span = { from: '2017-03-07', to: '2017-07-25' };
    expect(programTally('p6', 5, span)).toEqual({ figure: 'P6', words: 'mentioned March to July 2017' });
  });

  it('counts its objectives if the id is long', () => {
    expect(programTally('service-delivery', 1, undefined)).toEqual({
      figure: '1',
      words: 'objective, not mentioned yet',
    });
  });
});
