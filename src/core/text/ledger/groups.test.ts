import { describe, expect, it } from 'vitest';
import { type GroupValues, groupHead } from './group-head.ts';
import { groupAsides, ownerGroupHead } from './groups.ts';

const ref = (id: string, label: string) => ({ kind: 'person', id, label }) as const;

describe('the head of a group of the ledger', () => {
  it.each<[GroupValues, string | undefined]>([
    [{ kind: 'choice', by: 'owner', choice: ref('dan', 'Dan') }, 'Dan'],
    [
      { kind: 'choice', by: 'objective', choice: { id: 'p6/o2.2', label: 'A pipeline' } },
      'A pipeline (p6/o2.2)',
    ],
    [
      { kind: 'choice', by: 'goal', choice: { id: '2017-18-q1/ci', label: 'A pipeline' } },
      'A pipeline (2017–18 Q1 ci)',
    ],
    [{ kind: 'without', by: 'owner' }, 'Unowned'],
    [{ kind: 'without', by: 'team' }, 'No team'],
    [{ kind: 'everyone', teams: [] }, 'Each team'],
    [{ kind: 'status', status: 'in-progress' }, 'In progress'],
    [{ kind: 'due', band: 'fortnight' }, 'Due within 2 weeks'],
    [{ kind: 'carried', band: 0 }, 'Never carried over'],
    [{ kind: 'flag', flag: 'unowned', holds: false }, 'Owned'],
    [{ kind: 'flag', flag: 'stale', holds: true }, 'Stale'],
    [{ kind: 'all' }, undefined],
  ])('%o', (of, words) => {
    expect(groupHead(of)).toBe(words);
  });

  it.each<GroupValues>([
    { kind: 'choice', by: 'owner', choice: ref('dan', 'Dan') },
    { kind: 'without', by: 'owner' },
    { kind: 'everyone', teams: [] },
  ])('is the same on past days, by owner: %o', (of) => {
    expect(ownerGroupHead(of)).toBe(groupHead(of));
  });
});

describe('the words beside the head', () => {
  it('count open, overdue, deferred and closed actions, and name the pages on which the group continues', () => {
    const group = {
      of: { kind: 'choice', by: 'owner', choice: ref('dan', 'Dan') },
      rows: [1, 2, 3, 4],
      open: 2,
      overdue: 1,
      deferred: 1,
    } as const;
    expect(groupAsides(group)).toEqual(['2 open (1 overdue), 1 deferred, 1 closed']);
    expect(groupAsides(group, { from: 1, to: 3 }).slice(1)).toEqual([
      'continued from page 1',
      'continues on page 3',
    ]);
  });

  it('name the teams of everyone', () => {
    const of = { kind: 'everyone', teams: [ref('ops', 'Ops'), ref('releng', 'Releng')] } as const;
    expect(groupAsides({ of, rows: [1], open: 1, overdue: 0, deferred: 0 })).toEqual([
      'Ops and Releng',
      '1 open',
    ]);
  });
});
