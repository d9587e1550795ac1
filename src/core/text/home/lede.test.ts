import { describe, expect, it } from 'vitest';
import { homeLede } from './lede.ts';

const calm = {
  today: '2017-09-08',
  overdue: 0,
  longOverdue: 0,
  blocked: 0,
  blockedOverdue: 0,
  open: 0,
  calm: 0,
  newest: '2017-09-05',
};
const some = { ...calm, overdue: 11, longOverdue: 4, blocked: 2, open: 14, calm: 1 };

describe('the first sentence of the home page', () => {
  it.each([
    [calm, 'No open actions. Latest note: 3 days ago.'],
    [{ ...calm, newest: undefined }, 'No notes yet.'],
    [{ ...calm, newest: '2017-09-08' }, 'No open actions. Latest note: today.'],
    [{ ...calm, newest: '2017-09-07' }, 'No open actions. Latest note: yesterday.'],
    [
      { ...calm, open: 3, calm: 3 },
      'Nothing is overdue or blocked. 3 actions are open. Latest note: 3 days ago.',
    ],
    [{ ...calm, blocked: 1 }, 'Nothing is overdue. 1 action is blocked. Latest note: 3 days ago.'],
    [
      { ...calm, blocked: 2, open: 3, calm: 1 },
      'Nothing is overdue. 2 actions are blocked and 3 are open in all. Latest note: 3 days ago.',
    ],
    [
      some,
      '11 actions are overdue (4 by more than 6 months), 2 are blocked and 14 are open in all. Latest note: 3 days ago.',
    ],
    [
      { ...calm, overdue: 2, longOverdue: 2, blocked: 1 },
      '2 actions are overdue (all by more than 6 months) and 1 is blocked. Latest note: 3 days ago.',
    ],
    [
      { ...some, blockedOverdue: 1 },
      '11 actions are overdue (4 by more than 6 months), 2 are blocked (1 of them overdue) and 14 are open in all. Latest note: 3 days ago.',
    ],
    [
      { ...calm, overdue: 1, blocked: 1, blockedOverdue: 1 },
      '1 action is overdue and 1 is blocked (also overdue). Latest note: 3 days ago.',
    ],
    [
      { ...calm, overdue: 1, longOverdue: 1, newest: '2014-06-06' },
      '1 action is overdue (by more than 6 months). No notes since 6 June 2014.',
    ],
  ])('%j', (figures, sentence) => {
    const words = homeLede(figures).map((piece) => piece.words);
    expect(words.join('')).toBe(sentence);
  });

  it('leads from each figure to its list', () => {
    expect(homeLede(some).flatMap(({ list }) => list ?? [])).toEqual(['overdue', 'blocked', 'open']);
  });
});
