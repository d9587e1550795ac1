import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action, Decision, Question } from '../../model/record.ts';
import { aimsOf } from '../ledger/row.ts';
import { openFirst } from '../lines/order.ts';

/** The records before and after one in its series, by the day they were opened. */
export interface Neighbours<T> {
  readonly previous?: T;
  readonly next?: T;
}

/** From each action, decision or question to those beside it in its series; the list is walked once. */
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

/** How many other actions for the same aim an action's page shows. */
export const siblingLimit = 12;

/** From each aim to the actions that come first among those for it: one more than a page shows beside its own. */
export function firstActionsOf(
  archive: Pick<Archive, 'programs' | 'quarters'>,
): ReadonlyMap<Aim, readonly Action[]> {
  return new Map(aimsOf(archive).map((aim) => [aim, openFirst(aim.actions).slice(0, siblingLimit + 1)]));
}
