import { filterKeys, type LedgerFilter } from './filter.ts';
import { type GroupKey, groupKeys } from './place.ts';
import { type LedgerSort, sortKeys } from './sort.ts';

/** All that is asked of the ledger: which actions, how they are grouped, and by what they are sorted. */
export interface LedgerQuery {
  readonly filter: LedgerFilter;
  readonly group: GroupKey;
  /** Absent where they stand by urgency. */
  readonly sort?: LedgerSort;
}

/** What the ledger shows when nothing is asked: all that still waits to be done, by owner. */
export const plainQuery: LedgerQuery = { filter: { status: 'open' }, group: 'owner' };

const anyStatus = 'any';

/** True where no more is asked than the ledger shows anyway. */
export function isPlain(query: LedgerQuery): boolean {
  return printQuery(query) === '';
}

/**
 * The question in an address, `?status=open&owner=dan&group=series&sort=-due`. Where nothing is filtered by it is the
 * plain filter, as is the plain group where none of ours is named; a `-` sorts from the end. Keys that mean nothing
 * here are left alone, empty values are none, and of several values the first counts.
 */
export function parseQuery(search: string): LedgerQuery {
  const params = new URLSearchParams(search);
  const said = filterKeys.flatMap((key) => {
    const value = params.get(key)?.trim();
    return value ? [[key, value] as const] : [];
  });
  const asked = said.filter(([key, value]) => key !== 'status' || value !== anyStatus);
  const group = groupKeys.find((key) => key === params.get('group')) ?? plainQuery.group;
  const sort = sortOf(params.get('sort') ?? '');
  return {
    filter: said.length === 0 ? plainQuery.filter : Object.fromEntries(asked),
    group,
    ...(sort && { sort }),
  };
}

/** A question as the end of an address that can be read, pasted and parsed back; empty for the plain one. */
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

function sortOf(text: string): LedgerSort | undefined {
  const descending = text.startsWith('-');
  const by = sortKeys.find((key) => key === text.slice(descending ? 1 : 0));
  return by && { by, descending };
}

function printValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/');
}
