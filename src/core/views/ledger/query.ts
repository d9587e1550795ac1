import type { Day } from '../../model/day/day.ts';
import { filterKeys, type LedgerFilter } from './filter.ts';
import type { GroupKey, LedgerSort } from './shape.ts';

/** A query of the ledger: filter, grouping and sort. */
export interface LedgerQuery {
  readonly filter: LedgerFilter;
  readonly group: GroupKey;
  /** Absent for the order by urgency. */
  readonly sort?: LedgerSort;
}

/** The query of the plain ledger: open actions by owner. */
export const plainQuery: LedgerQuery = { filter: { status: 'open' }, group: 'owner' };

/** The value of `status` for actions of every status. */
export const anyStatus = 'any';

/** The name of the day in addresses. */
export const dayKey = 'day';

/** Whether a query is that of the plain ledger. */
export function isPlain(query: LedgerQuery): boolean {
  return printQuery(query) === '';
}

/** Adds the day of the rows to the address of the ledger with a filter. */
export function withDay(address: string, day: Day): string {
  return `${address}${address.includes('?') ? '&' : '?'}${dayKey}=${day}`;
}

/** Prints a query as the end of an address. Empty for the plain query. */
export function printQuery({ filter, group, sort }: LedgerQuery): string {
  const pairs = filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [`${key}=${printValue(value)}`];
  });
  const plain = pairs.length === 1 && filter.status === plainQuery.filter.status;
  const asked = pairs.length === 0 ? [`status=${anyStatus}`] : plain ? [] : pairs;
  const shaped = [
    ...(group === plainQuery.group ? [] : [`group=${group}`]),
    ...(sort ? [`sort=${sort.descending ? '-' : ''}${sort.by}`] : []),
  ];
  const all = [...asked, ...shaped];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

function printValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/');
}
