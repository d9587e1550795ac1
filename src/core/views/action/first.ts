import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { ownerRefs } from '../lines/ref.ts';

/** The owners and the due date that the first note gave an action, each only if it is another today. */
export interface FirstTerms {
  /** Empty if it was unowned. */
  readonly owners?: readonly Ref[];
  /** Without a day if the note gave none, or one that is not known. */
  readonly due?: { readonly day?: Day };
}

/** Returns the first terms of an action. The due date of a recurring action follows its rounds, so it has no first one. */
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
