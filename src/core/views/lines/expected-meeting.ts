import { nextByCadence } from '../../graph/history/due.ts';
import { addMonths, type Day } from '../../model/day/day.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from './ref.ts';

/**
 * The next meeting of a series. `planned`: there is a note for it. `expected`: the cadence gives its day. `awaited`: that
 * day has passed, by less than one more turn. `inactive`: it has passed by more, or an irregular series has not met for a
 * year; no day is estimated. `irregular` and `never` have no day.
 */
export type ExpectedMeeting =
  | { readonly kind: 'planned'; readonly day: Day; readonly note: Ref }
  | { readonly kind: 'expected' | 'awaited'; readonly day: Day }
  | { readonly kind: 'inactive' | 'irregular'; readonly since: Day }
  | { readonly kind: 'never' };

/** Returns the next meeting of a series as of `today`. */
export function expectedMeeting(series: Pick<Series, 'entry' | 'notes'>, today: Day): ExpectedMeeting {
  const planned = series.notes.find(({ note }) => note.date > today);
  if (planned) return { kind: 'planned', day: planned.note.date, note: noteRef(planned) };
  const last = lastMeeting(series, today);
  if (!last) return { kind: 'never' };
  const { cadence } = series.entry;
  const since = last.note.date;
  const day = nextByCadence(since, cadence);
  if (day === undefined) return { kind: addMonths(since, 12) < today ? 'inactive' : 'irregular', since };
  if (day >= today) return { kind: 'expected', day };
  const overNext = nextByCadence(day, cadence) ?? day;
  return overNext >= today ? { kind: 'awaited', day } : { kind: 'inactive', since };
}

/** Returns the last meeting of a series up to `today`. */
export function lastMeeting(series: Pick<Series, 'notes'>, today: Day): LinkedNote | undefined {
  return series.notes.findLast(({ note }) => note.date <= today);
}
