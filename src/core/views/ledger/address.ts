import { type Day, isDay } from '../../model/day/day.ts';
import { filterKeys } from './filter.ts';
import { oldKeyOf, presentName } from './old-names.ts';
import { anyStatus, dayKey, type LedgerQuery, plainQuery } from './query.ts';
import { groupKeys, type LedgerSort, sortKeys } from './shape.ts';

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
 * figures do not follow the reader's day links to the rows that it counted. A day before the build is not known any more,
 * and one after the reader's day has not come.
 */
export function dayAsked(search: string, built: Day, readerDay: Day): Day | undefined {
  const day = new URLSearchParams(search).get(dayKey);
  return day !== null && isDay(day) && day >= built && day <= readerDay ? day : undefined;
}

/** Reads a column to sort by, with `-` in front to reverse, or returns `undefined` if there is no such column. */
export function sortOf(text: string): LedgerSort | undefined {
  const descending = text.startsWith('-');
  const asked = presentName('sort', text.slice(descending ? 1 : 0));
  const by = sortKeys.find((key) => key === asked);
  return by && { by, descending };
}
