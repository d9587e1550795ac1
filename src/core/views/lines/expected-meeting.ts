import { expectedDays } from '../../graph/history/expected-day.ts';
import { isCollection, isMeeting, plannedFrom } from '../../graph/history/is-meeting.ts';
import { assumedInNote } from '../../graph/record/assumed-days.ts';
import type { Changing } from '../../model/day/changing.ts';
import { addDays, addMonths, type Day } from '../../model/day/day.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from './ref.ts';

/**
 * The next meeting of a series. `planned`: it has a note. `expected`: its date follows from the cadence and the day that
 * the series keeps. `expected-since`: that date has passed, but not the one after it. `inactive`: both have passed, or an
 * irregular series has not met for a year. `irregular` and `never` have no date. A `collection` does not meet.
 */
export type ExpectedMeeting = Pick<Ref, 'assumed'> & Meeting;

type Meeting =
  | { readonly kind: 'planned'; readonly day: Day; readonly note: Ref }
  | {
      readonly kind: 'expected' | 'expected-since';
      readonly day: Day;
      /** Whether the series gives the day (`next`, `meets`), so that it is no estimate. */
      readonly exact?: true;
      /** The last meeting. For a series that has not met, the day itself. */
      readonly since: Day;
      /** The day after which the series is inactive without another meeting. */
      readonly lapses: Day;
    }
  | { readonly kind: 'inactive' | 'irregular'; readonly since: Day }
  | { readonly kind: 'never' | 'collection' };

/** Returns the next meeting of a series as of `today`. */
export function expectedMeeting(
  series: Pick<Series, 'entry' | 'notes' | 'planned'>,
  today: Day,
): ExpectedMeeting {
  if (isCollection(series)) return { kind: 'collection' };
  const planned = plannedFrom(series.planned, today);
  const [ahead] = planned;
  if (ahead) return { kind: 'planned', day: ahead.note.date, note: noteRef(ahead), ...assumedInNote(ahead) };
  const last = lastMeeting(series, today);
  const { meets, next = [] } = series.entry;
  if (!last && next.every((one) => one < today)) return { kind: 'never' };
  const expected = expectedDays({ ...series, planned }, last?.note.date ?? addDays(today, -1));
  const day = expected.next().value;
  const since = last?.note.date ?? day ?? today;
  const assumed = last && assumedInNote(last);
  if (day === undefined)
    return { kind: addMonths(since, 12) < today ? 'inactive' : 'irregular', since, ...assumed };
  const lapses = expected.next().value ?? addMonths(since, 12);
  if (lapses < today) return { kind: 'inactive', since, ...assumed };
  const exact = meets !== undefined || next.includes(day) ? { exact: true as const } : {};
  return { kind: day >= today ? 'expected' : 'expected-since', day, since, lapses, ...exact, ...assumed };
}

/** How a next meeting looks on the reader's day. */
export interface MeetingLater {
  /** 1 on its day. */
  readonly isToday: Changing;
  /** 1 after its date, 2 once the series is inactive. */
  readonly late: Changing;
}

/**
 * Returns how the words of a next meeting change when days pass without a note. Only a build can show whether a planned
 * meeting was held, so a planned date is only ever late, and its series never becomes inactive.
 */
export function meetingLater(next: ExpectedMeeting, today: Day): MeetingLater {
  const after = (day: Day, by: number) => ({ now: 0, changes: [[addDays(day, 1), by]] as const });
  const late = { now: 0, changes: [] };
  switch (next.kind) {
    case 'planned':
      return { isToday: onlyOn(next.day, today), late: after(next.day, 1) };
    case 'expected':
      return {
        isToday: onlyOn(next.day, today),
        late: { now: 0, changes: [...after(next.day, 1).changes, ...after(next.lapses, 1).changes] },
      };
    case 'expected-since':
      return { isToday: late, late: { now: 1, changes: after(next.lapses, 1).changes } };
    case 'irregular':
      return { isToday: late, late: after(addMonths(next.since, 12), 2) };
    case 'inactive':
    case 'never':
    case 'collection':
      return { isToday: late, late };
  }
}

/** A number that is 1 on a day and 0 on all others. */
function onlyOn(day: Day, today: Day): Changing {
  const isNow = day === today;
  return { now: isNow ? 1 : 0, changes: [...(isNow ? [] : [[day, 1] as const]), [addDays(day, 1), -1]] };
}

/** Returns the last meeting of a series up to `today`. */
export function lastMeeting(series: Pick<Series, 'notes'>, today: Day): LinkedNote | undefined {
  return series.notes.findLast((one) => one.note.date <= today && isMeeting(one));
}
