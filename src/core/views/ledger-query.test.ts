import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterKeys, type LedgerFilter } from './ledger-filter.ts';
import { isPlain, parseQuery, printQuery } from './ledger-query.ts';

describe('the question in the address', () => {
  it.each<[string, LedgerFilter]>([
    ['', { status: 'open' }],
    ['?status=any', {}],
    ['?status=done', { status: 'done' }],
    ['?owner=dan', { owner: 'dan' }],
    [
      '?status=open&owner=dan&for=p6/o2.2&quarter=2017-18-q1',
      { status: 'open', owner: 'dan', for: 'p6/o2.2', quarter: '2017-18-q1' },
    ],
  ])('%s is read and printed the same', (query, filter) => {
    expect(parseQuery(query)).toEqual(filter);
    expect(printQuery(filter)).toBe(query);
  });

  it.each<[string, string, LedgerFilter]>([
    ['keys of others', '?utm=x', { status: 'open' }],
    ['empty values', '?owner=&status=', { status: 'open' }],
    ['a slash in percent', '?for=p6%2Fo2.2', { for: 'p6/o2.2' }],
    ['any status besides others', '?status=any&owner=dan', { owner: 'dan' }],
    ['the first of several values', '?owner=dan&owner=alex', { owner: 'dan' }],
    ['markup, which stays text', '?owner=%3Cscript%3E', { owner: '<script>' }],
    ['broken percent signs', '?owner=%E0%A4%A', { owner: '\uFFFD%A' }],
  ])('reads %s calmly', (_, query, filter) => {
    expect(parseQuery(query)).toEqual(filter);
  });

  it('comes back whole, whatever the values are', () => {
    const value = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() === text && text !== 'any' && text.isWellFormed());
    const filter = fc.record(Object.fromEntries(filterKeys.map((key) => [key, value])), { requiredKeys: [] });
    fc.assert(
      fc.property(filter, (asked) => {
        expect(parseQuery(printQuery(asked))).toEqual(asked);
      }),
    );
  });

  it('is plain only when nothing but open actions is asked for', () => {
    expect(
      [{ status: 'open' }, {}, { status: 'done' }, { status: 'open', owner: 'dan' }].map(isPlain),
    ).toEqual([true, false, false, false]);
  });
});
