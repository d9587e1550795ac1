/** The filters of the matrix, in the order of the address. */
export const traceFilterKeys = ['program', 'quarter', 'team'] as const;

/** A filter of the matrix. */
type TraceFilterKey = (typeof traceFilterKeys)[number];

/** Values of filters, combined with "and". */
export type TraceFilter = Readonly<Partial<Record<TraceFilterKey, string>>>;

/** Reads the filters of an address, `?program=p6&team=releng`. Ignores other keys and empty values. */
export function parseTraceQuery(search: string): TraceFilter {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    traceFilterKeys.flatMap((key) => {
      const value = params.get(key)?.trim();
      return value ? [[key, value] as const] : [];
    }),
  );
}

/** Prints filters as the query of an address. Empty without filters. */
export function printTraceQuery(filter: TraceFilter): string {
  const pairs = traceFilterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
