import { describe, expect, it } from 'vitest';
import { homeLede } from './lede.ts';

const calm = { today: '2017-09-08', late: 0, longLate: 0, blocked: 0, open: 0, newest: '2017-09-05' };
const latest = 'Latest note: 3 days ago.';

describe('the lede of home', () => {
  it.each([
    [calm, `No open actions. ${latest}`],
    [{ ...calm, newest: undefined }, 'No notes yet.'],
    [{ ...calm, newest: '2017-09-08' }, 'No open actions. Latest note: today.'],
    [{ ...calm, newest: '2017-09-07' }, 'No open actions. Latest note: yesterday.'],
    [{ ...calm, open: 3 }, `Nothing is overdue or blocked. 3 actions are open. ${latest}`],
    [{ ...calm, blocked: 1 }, `Nothing is overdue. 1 action is blocked. ${latest}`],
    [
      { ...calm, blocked: 2, open: 4 },
      `Nothing is overdue. 2 actions are blocked and 4 more are open. ${latest}`,
    ],
    [
      { ...calm, late: 6, longLate: 2, blocked: 2, open: 1 },
      `6 actions are overdue (2 by more than 6 months), 2 are blocked and 1 more is open. ${latest}`,
    ],
    [{ ...calm, late: 2, blocked: 1 }, `2 actions are overdue and 1 is blocked. ${latest}`],
    [
      { ...calm, late: 2, longLate: 2, open: 4 },
      `2 actions are overdue (all by more than 6 months) and 4 more are open. ${latest}`,
    ],
    [
      { ...calm, late: 1, longLate: 1, newest: '2014-06-06' },
      '1 action is overdue (by more than 6 months). No notes since 6 June 2014.',
    ],
  ])('%j', (standing, words) => {
    expect(homeLede(standing)).toBe(words);
  });
});
