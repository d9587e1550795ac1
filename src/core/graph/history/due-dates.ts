import type { Archive } from '../../model/archive.ts';
import { type Day, isDay } from '../../model/day/day.ts';
import { relativeDay } from '../../model/day/relative-day.ts';
import type { DueEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { at, type Where } from '../linking/where.ts';

/** A due date as a note writes it, with the opening date of its action. */
export interface WrittenDue {
  readonly id: string;
  readonly day: Day;
  readonly opened: Day;
  /** Its start date. Absent for a recurring action, whose start moves with its rounds. */
  readonly start?: Day;
  readonly note: LinkedNote;
  readonly where: Where;
}

/**
 * Returns every due date that a note writes, in an opening or a follow-up. Words such as `next-meeting` are left out.
 */
export function writtenDues({ notes }: Archive): WrittenDue[] {
  return notes.flatMap((note) => {
    const { path, date, actions } = note.note;
    const opened = actions.flatMap(({ id, due, start, every }, index) => {
      const day = dayOfDue(due, date);
      return day === undefined
        ? []
        : [
            {
              id,
              day,
              opened: date,
              start: startOf({ entry: { start, every } }),
              note,
              where: at(path, 'actions', index, 'due'),
            },
          ];
    });
    const followed = note.followUps.flatMap(({ entry: { ref, due }, index, record }) => {
      const day = dayOfDue(due, date);
      return day === undefined || record?.kind !== 'action'
        ? []
        : [
            {
              id: ref,
              day,
              opened: record.opened,
              start: startOf(record),
              note,
              where: at(path, 'followUps', index, 'due'),
            },
          ];
    });
    return [...opened, ...followed];
  });
}

/** The day of a due date, as a date or counted from that of its note. */
function dayOfDue(due: DueEntry | undefined, date: Day): Day | undefined {
  if (due === undefined || isDay(due)) return due;
  return relativeDay(due, date);
}

function startOf({
  entry: { start, every },
}: {
  readonly entry: Pick<Action['entry'], 'start' | 'every'>;
}): Day | undefined {
  return every ? undefined : start;
}
