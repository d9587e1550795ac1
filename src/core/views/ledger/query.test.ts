import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAsked, parseQuery } from './address.ts';
import { filterKeys, type LedgerFilter } from './filter.ts';
import { isPlain, type LedgerQuery, plainQuery, printQuery, withDay } from './query.ts';
import { groupKeys, sortKeys } from './shape.ts';

const by = (filter: LedgerFilter, shape: Partial<LedgerQuery> = {}): LedgerQuery => ({
  ...plainQuery,
  ...shape,
  filter,
});

describe('the question in the address', () => {
  it.each<[string, LedgerQuery]>([
    ['', by({ status: 'open' })],
    ['?status=any', by({})],
    ['?status=done', by({ status: 'done' })],
    ['?owner=dan', by({ owner: 'dan' })],
    [
      '?status=open&owner=dan&objective=p6/o2.2&quarter=2017-18-q1',
      by({ status: 'open', owner: 'dan', objective: 'p6/o2.2', quarter: '2017-18-q1' }),
    ],
    [
      '?status=open&due-from=2017-08-01&due-to=2017-08-31&carried=3&overdue=yes',
      by({ status: 'open', 'due-from': '2017-08-01', 'due-to': '2017-08-31', carried: '3', overdue: 'yes' }),
    ],
    ['?group=series', by({ status: 'open' }, { group: 'series' })],
    ['?sort=-due', by({ status: 'open' }, { sort: { by: 'due', descending: true } })],
    [
      '?status=any&group=none&sort=action',
      by({}, { group: 'none', sort: { by: 'action', descending: false } }),
    ],
  ])('%s is read and printed the same', (query, asked) => {
    expect(parseQuery(query)).toEqual(asked);
    expect(printQuery(asked)).toBe(query);
  });

  it.each<[string, string, LedgerQuery]>([
    ['a value without a key', '?=x', plainQuery],
    ['keys of others', '?utm=x', plainQuery],
    ['empty values', '?owner=&status=', plainQuery],
    ['a slash in percent', '?objective=p6%2Fo2.2', by({ objective: 'p6/o2.2' })],
    ['any status besides others', '?status=any&owner=dan', by({ owner: 'dan' })],
    ['the first of several values', '?owner=dan&owner=alex', by({ owner: 'dan' })],
    ['markup, which stays text', '?owner=%3Cscript%3E', by({ owner: '<script>' })],
    ['broken percent signs', '?owner=%E0%A4%A', by({ owner: '\uFFFD%A' })],
    ['a group that there is not', '?group=moon', plainQuery],
    ['a column that there is not', '?sort=moon', plainQuery],
    ['addresses of before', '?for=unlinked', by({ for: 'unlinked' })],
    ['the old name of a filter', '?quiet=yes', by({ stale: 'yes' })],
    ['the old name of a status', '?status=late', by({ status: 'overdue' })],
    ['an owner who is called so', '?owner=late', by({ owner: 'late' })],
    ['the old name of a grouping', '?group=quiet', by({ status: 'open' }, { group: 'stale' })],
    [
      'the old name of a column',
      '?sort=-state',
      by({ status: 'open' }, { sort: { by: 'status', descending: true } }),
    ],
  ])('reads %s calmly', (_, query, asked) => {
    expect(parseQuery(query)).toEqual(asked);
  });

  it('comes back whole, whatever the values are', () => {
    const value = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() === text && text !== 'any' && text.isWellFormed());
    const filter = fc.record(Object.fromEntries(filterKeys.map((key) => [key, value])), { requiredKeys: [] });
    const sort = fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() });
    const query = fc.record(
      { filter, group: fc.constantFrom(...groupKeys), sort },
      { requiredKeys: ['filter', 'group'] },
    );
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseQuery(printQuery(asked))).toEqual(asked);
      }),
    );
  });

  it('is plain only for open actions by owner', () => {
    const asked = [
      plainQuery,
      by({}),
      by({ status: 'done' }),
      by({ status: 'open', owner: 'dan' }),
      by({ status: 'open' }, { group: 'team' }),
      by({ status: 'open' }, { sort: { by: 'due', descending: false } }),
    ];
    expect(asked.map(isPlain)).toEqual([true, false, false, false, false, false]);
  });

  it('can ask for a day between that of the build and that of the reader', () => {
    const address = withDay('/actions/?status=overdue&for=p1', '2025-09-05');
    expect(address).toBe('/actions/?status=overdue&for=p1&day=2025-09-05');
    const { search } = new URL(address, 'https://notes.example');
    expect(dayAsked(search, '2025-09-05', '2025-09-07')).toBe('2025-09-05');
    expect(dayAsked(search, '2025-09-06', '2025-09-07')).toBeUndefined();
    expect(dayAsked(search, '2025-09-01', '2025-09-04')).toBeUndefined();
    expect(dayAsked('?day=2025-13-05', '2025-09-05', '2025-09-07')).toBeUndefined();
    expect(parseQuery(search).filter).toEqual({ status: 'overdue', for: 'p1' });
    expect(withDay('/actions/', '2025-09-05')).toBe('/actions/?day=2025-09-05');
  });
});
