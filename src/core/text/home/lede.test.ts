import { describe, expect, it } from 'vitest';
import { homeLede } from './lede.ts';

const calm = { today: '2017-09-08', late: 0, longLate: 0, blocked: 0, open: 0, newest: '2017-09-05' };

describe('where things stand, in words', () => {
  it.each([
    [calm, 'Nothing is late. The newest note is 3 days old.'],
    [{ ...calm, newest: undefined }, 'No note has been written yet.'],
    [{ ...calm, newest: '2017-09-08' }, 'Nothing is late. The newest note is of today.'],
    [{ ...calm, open: 3 }, 'Nothing is late; three commitments stand open. The newest note is 3 days old.'],
    [
      { ...calm, blocked: 1 },
      'Nothing is late, but one waits on somebody else. The newest note is 3 days old.',
    ],
    [
      { ...calm, late: 11, longLate: 4, blocked: 2, open: 1 },
      '11 commitments are late, four of them for more than half a year; two wait on somebody else, and one more stands open. The newest note is 3 days old.',
    ],
    [
      { ...calm, late: 1, longLate: 1, newest: '2014-06-06' },
      'One commitment is late, for more than half a year. No meeting has been noted since 6 June 2014.',
    ],
  ])('%j', (standing, words) => {
    expect(homeLede(standing)).toBe(words);
  });
});
