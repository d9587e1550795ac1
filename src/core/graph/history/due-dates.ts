import type { Archive } from '../../model/archive.ts';
import { type Day, isDay } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { at, type Where } from '../linking/where.ts';

/** A due date as a note writes it, with the opening date of its action. */
export interface WrittenDue {
  readonly id: string;
  readonly day: Day;
  readonly opened: Day;
  readonly note: LinkedNote;
  readonly where: Where;
}

/**
 * Returns every due date that a note writes, in an opening or a follow-up. Words such as `next-meeting` are left out.
 */
export function writtenDues({ notes }: Archive): WrittenDue[] {
  return notes.flatMap((note) => {
    const { path, date, actions } = note.note;
    const opened = actions.flatMap(({ id, due }, index) =>
      due === undefined || !isDay(due)
        ? []
        : [{ id, day: due, opened: date, note, where: at(path, 'actions', index, 'due') }],
    );
    const followed = note.followUps.flatMap(({ entry: { ref, due }, index, record }) =>
      due === undefined || !isDay(due) || record?.kind !== 'action'
        ? []
        : [{ id: ref, day: due, opened: record.opened, note, where: at(path, 'followUps', index, 'due') }],
    );
    return [...opened, ...followed];
  });
}
