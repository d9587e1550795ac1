import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';

type Assumed = Pick<Ref, 'assumed'>;

const none: Assumed = {};

/** Returns the date of a note if it is assumed. */
export function assumedInNote({ note }: LinkedNote): Assumed {
  return note.assumed ? { assumed: [note.date] } : none;
}

/**
 * Returns the days of a record that are assumed: those of its steps in a note whose date is, due dates that follow from
 * such a date, and the days that its entry assumes.
 */
export function assumedInRecord(record: FollowedRecord | Proposal): Assumed {
  if (record.kind === 'proposal') return assumedInNote(record.note);
  const days = new Set<Day>(assumedInEntry(record));
  if (record.note.note.assumed) days.add(record.opened);
  for (const { day, note, due } of record.events) {
    if (note.note.assumed && day === note.note.date) days.add(day);
    for (const dueDay of due?.assumed ?? []) days.add(dueDay);
  }
  return days.size > 0 ? { assumed: [...days] } : none;
}

/** The due date of an action is with its steps. */
function assumedInEntry(record: FollowedRecord): readonly Day[] {
  if (record.kind === 'action' && record.entry.assumed) return given([record.entry.start]);
  if (record.kind !== 'decision' || !record.entry.assumed) return [];
  return given([record.entry.objectionsBy, record.entry.reviewBy]);
}

function given(days: readonly (Day | undefined)[]): readonly Day[] {
  return days.filter((day) => day !== undefined);
}
