import { type Facet, facets } from '../../../core/views/search/facets.ts';

/** A query: words, the chosen values of each facet, and the page of the results, from 1. */
export interface Query {
  readonly words: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly page: number;
}

/** Reads a query from an address. Ignores unknown parameters. */
export function readQuery(parameters: URLSearchParams): Query {
  const chosen = facets.map((facet) => [facet, parameters.getAll(facet)] as const);
  const page = Number(parameters.get('page') ?? '1');
  return {
    words: parameters.get('q') ?? '',
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** Writes a query as the part of an address from `?` on. Empty for an empty query. */
export function writeQuery({ words, chosen, page }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const facet of facets) {
    for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  }
  if (page > 1) parameters.set('page', `${page}`);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Chooses a value or removes it, and returns to the first page. */
export function toggled(query: Query, facet: Facet, value: string): Query {
  const before = query.chosen[facet] ?? [];
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _, ...rest } = query.chosen;
  return { ...query, chosen: values.length > 0 ? { ...rest, [facet]: values } : rest, page: 1 };
}
