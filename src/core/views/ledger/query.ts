import { type Day, isDay } from '../../model/day/day.ts';
import { filterKeys, type LedgerFilter } from './filter.ts';
import { oldKeyOf, presentName } from './old-names.ts';
import { type GroupKey, groupKeys } from './place.ts';
import { type LedgerSort, sortKeys } from './sort.ts';

/** A query of the ledger: filter, grouping and sort. */
export interface LedgerQuery {
  readonly filter: LedgerFilter;
  readonly group: GroupKey;
  /** Absent for the order by urgency. */
  readonly sort?: LedgerSort;
}

/** The query of the plain ledger: open actions by owner. */
export const plainQuery: LedgerQuery = { filter: { status: 'open' }, group: 'owner' };

const anyStatus = 'any';
const dayKey = 'day';

/** Whether a query is that of the plain ledger. */
export function isPlain(query: LedgerQuery): boolean {
  return printQuery(query) === '';
}

/**
 * Reads the query of an address: `?status=open&owner=dan&group=series&sort=-due`. Without a filter it is the plain one,
 * without a known group too. A `-` reverses the sort. Unknown keys and empty values are ignored, and the first of several
 * values counts. Names of before are read as the present ones.
 */
export function parseQuery(search: string): LedgerQuery {
  const params = new URLSearchParams(search);
  const said = filterKeys.flatMap((key) => {
    const old = oldKeyOf(key);
    const value = (params.get(key) ?? (old === undefined ? null : params.get(old)))?.trim();
    return value ? [[key, key === 'status' ? presentName(key, value) : value] as const] : [];
  });
  const asked = said.filter(([key, value]) => key !== 'status' || value !== anyStatus);
  const group =
    groupKeys.find((key) => key === presentName('group', params.get('group') ?? '')) ?? plainQuery.group;
  const sort = sortOf(params.get('sort') ?? '');
  return {
    filter: said.length === 0 ? plainQuery.filter : Object.fromEntries(asked),
    group,
    ...(sort && { sort }),
  };
}

/**
 * Returns the day that an address asks for: `?status=open&day=2025-09-05` shows the rows as of that day. A page whose
 * figures do not follow the reader's day links to the rows that it counted. The ledger does not go back behind `built`.
 */
export function dayAsked(search: string, built: Day): Day | undefined {
  const day = new URLSearchParams(search).get(dayKey);
  return day !== null && isDay(day) && day >= built ? day : undefined;
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

/** Reads a column to sort by, with `-` in front to reverse, or returns `undefined` if there is no such column. */
export function sortOf(text: string): LedgerSort | undefined {
  const descending = text.startsWith('-');
  const asked = presentName('sort', text.slice(descending ? 1 : 0));
  const by = sortKeys.find((key) => key === asked);
  return by && { by, descending };
}

function printValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/');
}
