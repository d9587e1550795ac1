import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { ownerRefs } from '../lines/ref.ts';

/** The original owners and due date of an action, from its first note. Each is present only if it has changed. */
export interface FirstTerms {
  /** Empty if it was unowned. */
  readonly owners?: readonly Ref[];
  /** Without a day if the note gave no due date, or one whose day is unknown. */
  readonly due?: { readonly day?: Day };
}

/**
 * Returns the original terms of an action. A recurring action has no original due date, since it follows the rounds.
 */
export function firstTerms({ events, owners, due, entry }: Action): FirstTerms {
  const [opening] = events;
  const first = ownerRefs(opening?.owners ?? []);
  const keys = (refs: readonly Ref[]) => refs.map(({ kind, id }) => `${kind} ${id}`).join();
  const moved = entry.every === undefined && opening?.due?.day !== due?.day;
  return {
    ...(keys(first) !== keys(ownerRefs(owners)) && { owners: first }),
    ...(moved && { due: { day: opening?.due?.day } }),
  };
}
