import { firstId } from '../../model/address/former.ts';
import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';

/**
 * Returns the id of each meeting in calendars, by the id of its note: its series and day, as they were first, and from
 * the second meeting of a day on its number. The name of the file is not in it, so that a planned meeting is the same
 * one after its note was renamed.
 */
export function meetingIds({ notes, planned, former }: Archive): ReadonlyMap<string, string> {
  const all = [...notes, ...planned].map(({ id }) => ({ id, first: firstId({ kind: 'note', id }, former) }));
  const days = Map.groupBy(all.toSorted(by(({ first }) => first)), ({ first }) => dayIn(first));
  return new Map(
    [...days].flatMap(([day, meetings]) =>
      meetings.map(({ id }, index) => [id, index === 0 ? day : `${day}/${index + 1}`] as const),
    ),
  );
}

/** The series and the date in the id of a note: `ops/2017-03-07` in `ops/2017-03-07-retro`. */
function dayIn(id: string): string {
  return id.slice(0, id.indexOf('/') + '/2017-03-07'.length);
}
