import type { Day } from '../../model/day/day.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';

/** Whether a series is a collection, such as post-mortems: its notes are of no meetings, and none is expected. */
export function isCollection({ entry }: Pick<Series, 'entry'>): boolean {
  return entry.form === 'collection';
}

/**
 * Whether a note is of a meeting. An update is a report of its day: it has no attendance and carries nothing over. No note
 * of a collection carries anything over to the next. A cancelled meeting was none.
 */
export function isMeeting({ note, series }: Pick<LinkedNote, 'note' | 'series'>): boolean {
  return note.kind !== 'update' && !isCollection(series) && !isCancelled({ note, series });
}

/** Whether a note is of a meeting that its series cancelled. It is shown as cancelled wherever it is shown. */
export function isCancelled({ note, series }: Pick<LinkedNote, 'note' | 'series'>): boolean {
  const isOnDay = series.entry.cancelled?.includes(note.date) === true;
  return isOnDay && note.kind !== 'update' && !isCollection(series);
}

/** Whether a day is one of those of a note, whose meeting may last several (`until`). */
export function isDuring({ note: { date, until = date } }: Pick<LinkedNote, 'note'>, day: Day): boolean {
  return date <= day && day <= until;
}

/** Returns the planned notes of meetings from a day on. One whose day has passed without minutes leads to nothing. */
export function plannedFrom(planned: readonly LinkedNote[], today: Day): readonly LinkedNote[] {
  return planned.filter((one) => one.note.date >= today && isMeeting(one));
}
