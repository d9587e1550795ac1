import { expectedDays } from '../../graph/history/expected-day.ts';
import { isCollection, isMeeting, plannedFrom } from '../../graph/history/is-meeting.ts';
import { byMeeting } from '../../graph/history/meetings.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day, dayOf, partsOf } from '../../model/day/day.ts';
import type { Time } from '../../model/day/time.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { expectedMeeting, lastMeeting } from '../lines/expected-meeting.ts';
import { noteRef, seriesRef } from '../lines/ref.ts';

/** The state of a meeting in the calendar. A planned meeting has a note, an expected one has none. */
export type MeetingState = 'held' | 'planned' | 'expected' | 'cancelled';

/** A meeting on one of its days. */
export interface CalendarMeeting {
  readonly state: MeetingState;
  readonly day: Day;
  /** The day, if it is assumed. */
  readonly assumed?: Ref['assumed'];
  readonly series: Ref;
  /** Its notes of this day. */
  readonly notes: readonly Ref[];
  readonly time?: Time;
  /** The last day of a meeting of several days. */
  readonly until?: Day;
  /** Whether it began on an earlier day: a day of a session. A month counts a meeting once. */
  readonly continued: boolean;
  /** Whether its day has passed without minutes. */
  readonly passed: boolean;
  /** Whether the series gives the day of an expected meeting, so that it is no estimate. */
  readonly exact: boolean;
}

/** Expected meetings are in the calendar up to the end of the month that is this many months ahead. Later ones are too uncertain. */
const monthsAhead = 3;

/**
 * Returns every meeting of the archive by its days: those held, those planned, those that a series cancelled, and those
 * expected in the next months. Updates and the notes of collections are of no meetings.
 */
export function calendarMeetings(archive: Archive): readonly CalendarMeeting[] {
  const { today } = archive;
  const { year, month } = partsOf(today);
  const until = addDays(dayOf(year, month + monthsAhead + 1, 1), -1);
  return [
    ...byMeeting(archive.notes).flatMap((notes) => daysOfMeeting('held', notes, today)),
    ...byMeeting(archive.planned).flatMap((notes) => daysOfMeeting('planned', notes, today)),
    ...archive.series.flatMap((series) => [
      ...cancelledDays(series, today),
      ...expectedMeetings(series, today, until),
    ]),
  ];
}

/** A meeting on each of the days that have notes of it. */
function daysOfMeeting(
  state: MeetingState,
  notes: readonly [LinkedNote, ...LinkedNote[]],
  today: Day,
): readonly CalendarMeeting[] {
  const [{ series }] = notes;
  return [...Map.groupBy(notes, ({ note }) => note.date)].map(([day, ofDay], index) => {
    const [first] = ofDay;
    return {
      ...bare(state, day, series),
      notes: ofDay.map(noteRef),
      ...(ofDay.every(({ note }) => note.assumed) && { assumed: [day] }),
      time: first?.note.time,
      until: ofDay.at(-1)?.note.until,
      continued: index > 0,
      passed: state === 'planned' && day < today,
    };
  });
}

/** The days that a series cancelled, with the notes that were written for them all the same. */
function cancelledDays(series: Series, today: Day): readonly CalendarMeeting[] {
  if (isCollection(series)) return [];
  const written = [...series.notes, ...series.planned];
  return [...new Set(series.entry.cancelled)].map((day) => ({
    ...bare('cancelled', day, series),
    notes: written.filter(({ note }) => note.date === day).map(noteRef),
    passed: day < today,
  }));
}

/** The days on which a series is expected to meet, up to a day. An inactive series is not expected. */
function expectedMeetings(series: Series, today: Day, until: Day): readonly CalendarMeeting[] {
  const { kind } = expectedMeeting(series, today);
  if (kind !== 'planned' && kind !== 'expected' && kind !== 'expected-since') return [];
  const planned = plannedFrom(series.planned, today);
  const { meets, next = [] } = series.entry;
  const begins = lastMeeting(series, today)?.note.date ?? today;
  const held = series.notes.filter(isMeeting);
  const expected: CalendarMeeting[] = [];
  for (const day of expectedDays({ entry: series.entry, notes: held, planned }, begins)) {
    if (day > until) break;
    const exact = meets !== undefined || next.includes(day);
    expected.push({ ...bare('expected', day, series), passed: day < today, exact });
  }
  return expected;
}

function bare(state: MeetingState, day: Day, series: Series): CalendarMeeting {
  return { state, day, series: seriesRef(series), notes: [], continued: false, passed: false, exact: true };
}
