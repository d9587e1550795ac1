import type { LinkedNote } from '../../model/linked-note.ts';

/** Whether a note is of a meeting. An update is a report of its day: it has no attendance and carries nothing over. */
export function isMeeting({ note }: Pick<LinkedNote, 'note'>): boolean {
  return note.kind !== 'update';
}
