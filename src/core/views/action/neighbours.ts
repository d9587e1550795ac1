import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import { openFirst } from '../lines/order.ts';

/** The previous and next record of a series, by the day of their opening. */
export interface Neighbours<T> {
  readonly previous?: T;
  readonly next?: T;
}

/** Finds the neighbours of all actions, decisions or questions in their series. Reads the list once. */
export function neighboursOf<T extends Action | Decision | Question>(
  records: readonly T[],
): ReadonlyMap<T, Neighbours<T>> {
  const beside = new Map<T, { previous?: T; next?: T }>();
  const lastOf = new Map<string, T>();
  for (const record of records) {
    const previous = lastOf.get(record.series.id);
    beside.set(record, previous ? { previous } : {});
    const before = previous && beside.get(previous);
    if (before) before.next = record;
    lastOf.set(record.series.id, record);
  }
  return beside;
}

/** How many other actions for the same aims a page shows. */
export const siblingLimit = 12;

/** How many of them a page shows at least for each aim. */
export const fewestSiblings = 3;

/**
 * Finds the first actions of each aim: more than a page shows, because one may be that of the page and others listed for
 * another aim.
 */
export function firstActionsOf(
  archive: Pick<Archive, 'programs' | 'quarters' | 'today'>,
): ReadonlyMap<Aim, readonly Action[]> {
  return new Map(
    aimsOf(archive).map((aim) => [aim, openFirst(aim.actions, archive.today).slice(0, 2 * siblingLimit + 1)]),
  );
}
