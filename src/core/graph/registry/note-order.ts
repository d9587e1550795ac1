import { byCodeUnit, byNumbers } from '../../model/compare.ts';

/** A note by its day and id. */
interface Dated {
  readonly id: string;
  readonly note: { readonly date: string };
}

/** The order of notes: by day, then by file name with numbers as numbers. Lists with the newest first reverse it. */
export function byDayAndId(a: Dated, b: Dated): number {
  return byCodeUnit(a.note.date, b.note.date) || byNumbers(a.id, b.id);
}
