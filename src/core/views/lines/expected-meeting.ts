import { expectedDays } from '../../graph/history/expected-day.ts';
import { addMonths, type Day } from '../../model/day/day.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from './ref.ts';

/**
 * The next meeting of a series. `planned`: it has a note. `expected`: its date follows from the cadence and the
 * day that the series keeps. `expected-since`: that date has passed, but not the one after it. `inactive`: both have passed, or an irregular series
 * has not met for a year. `irregular` and `never` have no date.
 */
export type ExpectedMeeting =
  | { readonly kind: 'planned'; readonly day: Day; readonly note: Ref }
  | { readonly kind: 'expected' | 'expected-since'; readonly day: Day }
  | { readonly kind: 'inactive' | 'irregular'; readonly since: Day }
  | { readonly kind: 'never' };

/** Returns the next meeting of a series as of `today`. */
export function expectedMeeting(
  series: Pick<Series, 'entry' | 'notes' | 'planned'>,
  today: Day,
): ExpectedMeeting {
  const planned = series.planned[0];
  if (planned) return { kind: 'planned', day: planned.note.date, note: noteRef(planned) };
  const last = lastMeeting(series, today);
  if (!last) return { kind: 'never' };
  const since = last.note.date;
  const expected = expectedDays(series, since);
  const day = expected.next().value;
  if (day === undefined) return { kind: addMonths(since, 12) < today ? 'inactive' : 'irregular', since };
  if (day >= today) return { kind: 'expected', day };
  const overNext = expected.next().value ?? day;
  return overNext >= today ? { kind: 'expected-since', day } : { kind: 'inactive', since };
}

/** Returns the last meeting of a series up to `today`. */
export function lastMeeting(series: Pick<Series, 'notes'>, today: Day): LinkedNote | undefined {
  return series.notes.findLast(({ note }) => note.date <= today);
}
