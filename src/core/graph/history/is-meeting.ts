import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';

/** Whether a note is of a meeting. An update is a report of its day: it has no attendance and carries nothing over. */
export function isMeeting({ note }: Pick<LinkedNote, 'note'>): boolean {
  return note.kind !== 'update';
}

/** Returns the planned notes of meetings from a day on. One whose day has passed without minutes leads to nothing. */
export function plannedFrom(planned: readonly LinkedNote[], today: Day): readonly LinkedNote[] {
  return planned.filter((one) => one.note.date >= today && isMeeting(one));
}
