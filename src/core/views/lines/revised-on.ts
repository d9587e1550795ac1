import type { Day } from '../../model/day/day.ts';
import type { Note } from '../../model/note.ts';

/** The day of a note, or that of its last amendment up to `today`; amendments may stand in any order. */
export function revisedOn({ date, amendments }: Pick<Note, 'date' | 'amendments'>, today: Day): Day {
  return amendments.reduce(
    (last, amendment) => (amendment.date > last && amendment.date <= today ? amendment.date : last),
    date,
  );
}
