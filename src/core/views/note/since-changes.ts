import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type DueView, isMove } from '../lines/due.ts';
import { noteRef, ownerRefs, type ServesRefs, servesRefs } from '../lines/ref.ts';
import type { RecordThen } from './then.ts';

/** The last step that made a change. */
export interface Changed {
  readonly day: Day;
  readonly note: Ref;
}

interface OwnersNow extends Changed {
  readonly refs: readonly Ref[];
}

interface ServesNow extends Changed, ServesRefs {}

interface DueNow extends Changed {
  readonly view?: DueView;
  /** How often it was moved since the note. */
  readonly moved: number;
}

/** Returns the owners of a record if they have changed since a note, with the step that changed them. */
export function ownersNow(
  record: FollowedRecord,
  was: RecordThen,
  later: readonly RecordEvent[],
): OwnersNow | undefined {
  const refs = ownerRefs(record.owners);
  const change = later.findLast((event) => event.owners);
  return change && keysOf(refs) !== keysOf(was.owners) ? { ...changed(change), refs } : undefined;
}

/** Returns what a record serves if that has changed since a note, with the step that changed it. */
export function servesNow(
  record: FollowedRecord,
  was: RecordThen,
  later: readonly RecordEvent[],
): ServesNow | undefined {
  const now = servesRefs(record.serves);
  const change = later.findLast((event) => event.serves);
  const isSame = now.none === was.serves.none && keysOf(now.aims) === keysOf(was.serves.aims);
  return change && !isSame ? { ...changed(change), ...now } : undefined;
}

function keysOf(refs: readonly Ref[]): string {
  return refs.map(({ kind, id }) => `${kind} ${id}`).join();
}

/** Returns the due date if it has changed. A `next-meeting` date that became known with the meeting has not. */
export function dueNow(
  view: DueView | undefined,
  was: RecordThen,
  later: readonly RecordEvent[],
): DueNow | undefined {
  const moves = later.filter((event) => event.due);
  const last = moves.at(-1);
  if (!last || (view?.day === was.due?.day && view?.written === was.due?.written)) return undefined;
  const moved = moves.filter(isMove).length;
  // The first date is not a move.
  return { ...changed(last), view, moved: was.due ? moved : Math.max(0, moved - 1) };
}

function changed({ note }: RecordEvent): Changed {
  return { day: note.note.date, note: noteRef(note) };
}
