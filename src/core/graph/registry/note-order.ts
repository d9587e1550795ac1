import { byCodeUnit, byNumbers } from '../../model/compare.ts';
import { byTime, minutesOf } from '../../model/day/time.ts';

/** A note by its day, time and id. */
interface Dated {
  readonly id: string;
  readonly note: { readonly date: string; readonly time?: string };
}

/**
 * The order of notes: by day, then by time, then by file name with numbers as numbers. Of the notes of a day, those without
 * a time come first. Lists with the newest first reverse it.
 */
export function byDayAndId(a: Dated, b: Dated): number {
  return byCodeUnit(a.note.date, b.note.date) || byTimeOfDay(a.note, b.note) || byNumbers(a.id, b.id);
}

function byTimeOfDay(a: Dated['note'], b: Dated['note']): number {
  if (a.time === undefined || b.time === undefined)
    return Number(a.time !== undefined) - Number(b.time !== undefined);
  return byTime(a.date, a.time, b.time);
}

/** More than the minutes by which a time in any zone is before midnight UTC. */
const wholeDays = 10_000;

/** Returns the place of a note in its day as a text that `byNumbers` compares. `~` is after every id. */
export function turnOf({ id, note: { date, time } }: Dated): string {
  return time === undefined ? id : `~${wholeDays + minutesOf(date, time)} ${id}`;
}
