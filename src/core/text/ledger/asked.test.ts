import { describe, expect, it } from 'vitest';
import { askedWords, choiceLabel, quietRule, shownWords } from './asked.ts';

describe('what is asked of the ledger', () => {
  it.each([
    ['status', 'open', 'still open'],
    ['status', 'in-progress', 'in progress'],
    ['owner', 'Dan', 'owned by Dan'],
    ['owner', 'nobody', 'owned by nobody'],
    ['team', 'Ops', 'team Ops'],
    ['program', 'p6', 'for p6'],
    ['program', 'none', 'for nothing, on purpose'],
    ['goal', '2017-18-q1/ci', 'for 2017–18 Q1 ci'],
    ['quarter', '2017–18 Q1', 'in 2017–18 Q1'],
    ['due-from', '2017-08-01', 'due from 1 Aug 2017'],
    ['due-to', '2017-08-31', 'due until 31 Aug 2017'],
    ['carried', '3', 'carried over 3× or more'],
    ['quiet', 'yes', 'not mentioned lately'],
  ] as const)('%s=%s is said as words', (key, label, words) => {
    expect(askedWords(key, label)).toBe(words);
  });

  it.each([
    [0, { group: 'owner' }, 'No actions'],
    [1, { group: 'none' }, '1 action'],
    [3, { group: 'carried' }, '3 actions, grouped by times carried over'],
    [
      3,
      { group: 'quarter', sort: { by: 'due', descending: true } },
      '3 actions, grouped by quarter opened, sorted by due day, last to first',
    ],
  ] as const)('%i, %o: what is shown', (total, shape, words) => {
    expect(shownWords(total, shape)).toBe(words);
  });

  it('says when an action was not mentioned lately', () => {
    expect(quietRule).toContain('the last two meetings of its series said nothing of it');
    expect(quietRule).toContain('91 days');
  });

  it('cuts long choices after a whole word', () => {
    expect(choiceLabel({ id: 'p6', label: 'Short' })).toBe('p6 · Short');
    const label = choiceLabel({
      id: 'p6/o2.2',
      label: 'A pipeline that publishes through testing and staging to production',
    });
    expect(label).toBe('p6/o2.2 · A pipeline that publishes through testing and …');
  });
});
