import { describe, expect, it } from 'vitest';
import { usualPeriods } from '../../model/day/period-names.ts';
import { choiceLabel, filterWords, ignoredWords, shownWords, staleRule } from './filters.ts';

describe('the filters of the ledger', () => {
  it.each([
    ['status', 'open', 'open'],
    ['status', 'in-progress', 'in progress'],
    ['owner', 'Dan', 'owned by Dan'],
    ['owner', 'nobody', 'unowned'],
    ['team', 'Ops', 'team Ops'],
    ['program', 'p6', 'for p6'],
    ['program', 'none', 'standalone'],
    ['goal', 'One pipeline (2017–18 Q1 ci)', 'for One pipeline (2017–18 Q1 ci)'],
    ['quarter', '2017–18 Q1', 'in 2017–18 Q1'],
    ['due-from', '2017-08-01', 'due from 1 Aug 2017'],
    ['due-to', '2017-08-31', 'due by 31 Aug 2017'],
    ['carried', '1', 'carried over at least once'],
    ['carried', '3', 'carried over 3 times or more'],
    ['stale', 'yes', 'stale'],
  ] as const)('%s=%s in words', (key, label, words) => {
    expect(filterWords(key, label)).toBe(words);
  });

  it.each([
    [0, { group: 'owner' }, 'No actions'],
    [1, { group: 'none' }, '1 action'],
    [3, { group: 'carried' }, '3 actions by times carried over'],
    [
      3,
      { group: 'quarter', sort: { by: 'due', descending: true } },
      '3 actions by quarter opened, sorted by due date, latest first',
    ],
    [3, { group: 'none', sort: { by: 'carried', descending: true } }, '3 actions, most carried over first'],
  ] as const)('%i, %o: the number and order of the actions', (total, shape, words) => {
    expect(shownWords(total, shape, usualPeriods)).toBe(words);
  });

  it('names the ignored values of the address', () => {
    expect(ignoredWords('due-to', '2017-13-01', usualPeriods)).toBe('ignored: due by 2017-13-01');
  });

  it('says when an action is stale', () => {
    expect(staleRule).toContain('not mentioned at the last 3 meetings of its series');
    expect(staleRule).toContain('91 days');
  });

  it('prints the id of an aim after its title, which is cut', () => {
    expect(choiceLabel({ id: 'p6', label: 'Short' })).toBe('Short (p6)');
    const label = choiceLabel({
      id: 'p6/o2.2',
      label: 'A pipeline that publishes through testing and staging to production',
    });
    expect(label).toBe('A pipeline that publishes through testi… (p6/o2.2)');
  });
});
