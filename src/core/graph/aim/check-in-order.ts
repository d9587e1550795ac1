import { byCodeUnit } from '../../model/compare.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { byDayAndId } from '../registry/note-order.ts';

/** The order of check-ins: by their own dates, then by note. Those of one note and date are equal. */
export function byCheckInDay(a: CheckIn, b: CheckIn): number {
  return byCodeUnit(a.day, b.day) || byDayAndId(a.note, b.note);
}
