import type { Day } from '../../model/day/day.ts';
import type { TraceAction, TraceQuarter } from './data.ts';

/** What the matrix can be filtered by, in the order of the address. */
export const traceFilterKeys = ['program', 'quarter', 'team'] as const;

/** One thing that the matrix can be filtered by. */
type TraceFilterKey = (typeof traceFilterKeys)[number];

/** A value for each thing that the matrix is filtered by; all of them must hold. */
export type TraceFilter = Readonly<Partial<Record<TraceFilterKey, string>>>;

/** The filter in an address, `?program=p6&team=releng`. Other keys and empty values mean nothing. */
export function parseTraceQuery(search: string): TraceFilter {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    traceFilterKeys.flatMap((key) => {
      const value = params.get(key)?.trim();
      return value ? [[key, value] as const] : [];
    }),
  );
}

/** A filter as the end of an address; empty for none. */
export function printTraceQuery(filter: TraceFilter): string {
  const pairs = traceFilterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** True for an action that lived in a quarter, or serves one of its goals. `today` ends what is still open. */
export function livedIn(quarter: TraceQuarter | undefined, today: Day): (action: TraceAction) => boolean {
  if (!quarter) return () => false;
  return ({ opened, closed, goals }) =>
    (opened <= quarter.ends && (closed ?? today) >= quarter.starts) ||
    goals.some((goal) => goal.startsWith(`${quarter.id}/`));
}
