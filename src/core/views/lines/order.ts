import { by, byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { isOpen } from './due.ts';

const afterAnyDay = '9999-12-31';
const byDue = by<Action>(
  (action) => action.due?.day ?? afterAnyDay,
  (action) => action.id,
);

/** Sorts deferred actions by start date. */
export function byStart(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((a, b) => byCodeUnit(a.start ?? '', b.start ?? '') || byCodeUnit(a.id, b.id));
}

/** Sorts actions: open ones by due date, then open ones without a due date, then closed ones, newest first. */
export function openFirst(actions: readonly Action[]): readonly Action[] {
  const closed = actions.filter((action) => !isOpen(action));
  return [
    ...actions.filter(isOpen).sort(byDue),
    ...closed.sort((a, b) => byCodeUnit(endOf(b), endOf(a)) || byCodeUnit(a.id, b.id)),
  ];
}

function endOf(action: Action): string {
  return action.closed ?? action.opened;
}

/** Sorts notes without duplicates: newest first, notes of one day by id. */
export function newestFirst(notes: Iterable<LinkedNote>): readonly LinkedNote[] {
  return [...new Set(notes)].sort((a, b) => byCodeUnit(b.note.date, a.note.date) || byNumbers(a.id, b.id));
}
