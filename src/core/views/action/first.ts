import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { isMove } from '../lines/due.ts';
import { ownerRefs } from '../lines/ref.ts';

/** The original owners and due date of an action, from its first note. Each is present only if it has changed. */
export interface FirstTerms {
  /** Empty if it was unowned. */
  readonly owners?: readonly Ref[];
  /** Without a day if the note gave no due date, or one whose day is unknown. */
  readonly due?: { readonly day?: Day; readonly assumed?: Ref['assumed'] };
  /** Whether a note moved the due date. The first date is no move, and one that is given to a closed action counts only once it is reopened. */
  readonly moved?: true;
}

/**
 * Returns the original terms of an action. A recurring action has no original due date, since it follows the rounds.
 */
export function firstTerms({ events, owners, due, entry }: Action): FirstTerms {
  const [opening] = events;
  const first = ownerRefs(opening?.owners ?? []);
  const keys = (refs: readonly Ref[]) => refs.map(({ kind, id }) => `${kind} ${id}`).join();
  const firstDay = opening?.due?.day;
  const isOther = (day: Day | undefined) => entry.every === undefined && firstDay !== day;
  const last = events.findLast((event) => event.due && (event === opening || isMove(event)));
  return {
    ...(keys(first) !== keys(ownerRefs(owners)) && { owners: first }),
    ...(isOther(due?.day) && {
      due: { day: firstDay, ...(opening?.due?.assumed && { assumed: opening.due.assumed }) },
    }),
    ...(firstDay !== undefined && isOther(last?.due?.day) && { moved: true }),
  };
}
