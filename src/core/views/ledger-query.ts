import { filterKeys, type LedgerFilter } from './ledger-filter.ts';

/** What the ledger shows when nothing is asked: all that still waits to be done. */
export const plainFilter: LedgerFilter = { status: 'open' };

const anyStatus = 'any';

/** True where a filter asks for no more than the ledger shows anyway. */
export function isPlain(filter: LedgerFilter): boolean {
  return printQuery(filter) === '';
}

/**
 * The filter in an address, `?status=open&owner=dan`. Without any value it is the plain one; keys that mean nothing
 * here are left alone, empty values are none, and of several values the first counts.
 */
export function parseQuery(search: string): LedgerFilter {
  const params = new URLSearchParams(search);
  const said = filterKeys.flatMap((key) => {
    const value = params.get(key)?.trim();
    return value ? [[key, value] as const] : [];
  });
  if (said.length === 0) return plainFilter;
  return Object.fromEntries(said.filter(([key, value]) => key !== 'status' || value !== anyStatus));
}

/** A filter as the end of an address that can be read, pasted and parsed back; empty for the plain one. */
export function printQuery(filter: LedgerFilter): string {
  const pairs = filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`];
  });
  if (pairs.length === 0) return `?status=${anyStatus}`;
  return pairs.length === 1 && filter.status === plainFilter.status ? '' : `?${pairs.join('&')}`;
}
