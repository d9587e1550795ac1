import { byCodeUnit } from '../../model/compare.ts';
import { addDays, addMonths, type Day, dayOf, daysBetween, partsOf } from '../../model/day/day.ts';
import { type MeetsOn, readMeets } from '../../model/day/meets.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Cadence } from '../../model/status.ts';
import { isMeeting } from './is-meeting.ts';

/** The number of latest meetings that show the usual day of a series, and the fewest that can. */
const latest = 5;
const fewest = 3;
const weekDays = 7;
/** Week of the month of a meeting that is always in the last one, which may be the fourth or the fifth. */
const lastWeek = 5;

/** The usual day of a series: a date of the month, a weekday in a week of the month, or a weekday. */
interface Habit {
  readonly date?: number;
  readonly week?: number;
  readonly weekday?: number;
}

/** The notes of the meetings that were held, and of those ahead. */
interface Met {
  readonly notes: readonly LinkedNote[];
  readonly planned: readonly LinkedNote[];
}

/**
 * Yields the days on which a series is expected to meet after its last held or planned meeting, without those that are
 * cancelled. `planned` are the meetings ahead (`plannedFrom`). First come the days that the series gives (`next`). Those after
 * them have no end, but an irregular series has none. They follow `meets`, or else most of its last meetings: the same
 * weekday (weekly, biweekly), or the same date or a weekday such as the second Tuesday (monthly, quarterly). A single moved
 * meeting changes nothing. With too few meetings the days follow the last one. Without any they follow `begins`.
 */
export function* expectedDays(
  { entry, notes, planned }: Pick<Series, 'entry'> & Met,
  begins: Day,
): Generator<Day, undefined> {
  const { next = [], cancelled = [] } = entry;
  const met = [...notes.filter(isMeeting).slice(-2 * latest), ...planned];
  const begun = met.filter(({ note }, index) => {
    const { session } = note;
    return session === undefined || met.findIndex((other) => other.note.session === session) === index;
  });
  const held = [...new Set(begun.map(({ note }) => note.date))];
  let day = held.at(-1) ?? begins;
  for (const given of next.toSorted(byCodeUnit)) {
    if (given <= day || cancelled.includes(given)) continue;
    day = given;
    yield day;
  }
  const meets = entry.meets === undefined ? undefined : readMeets(entry.meets);
  const cadence = cadenceOf(entry.cadence, meets);
  if (cadence === 'irregular') return;
  const habit = meets ?? habitOf(held.slice(-latest), cadence);
  for (;;) {
    day = dayAfter(day, cadence, habit);
    if (!cancelled.includes(day)) yield day;
  }
}

/** Returns the cadence of a series. `first thursday` is once a month at most, and `thursday` alone is every week. */
function cadenceOf(cadence: Cadence, meets: MeetsOn | undefined): Cadence {
  if (meets?.week !== undefined) return cadence === 'quarterly' ? cadence : 'monthly';
  return meets && cadence === 'irregular' ? 'weekly' : cadence;
}

function dayAfter(day: Day, cadence: Exclude<Cadence, 'irregular'>, habit: Habit): Day {
  switch (cadence) {
    case 'weekly':
      return nearest(addDays(day, weekDays), habit.weekday);
    case 'biweekly':
      return nearest(addDays(day, 2 * weekDays), habit.weekday);
    case 'monthly':
      return inMonth(day, 1, habit);
    case 'quarterly':
      return inMonth(day, 3, habit);
  }
}

/** Returns the day with this weekday that is nearest to a day. */
function nearest(day: Day, weekday: number | undefined): Day {
  if (weekday === undefined) return day;
  const ahead = (weekday - weekdayOf(day) + weekDays) % weekDays;
  return addDays(day, ahead > weekDays / 2 ? ahead - weekDays : ahead);
}

function inMonth(day: Day, months: number, habit: Habit): Day {
  const { year, month } = partsOf(day);
  if (habit.date !== undefined) {
    // Counted from January, so that a short month does not change the date of the next one.
    return addMonths(dayOf(year, 1, habit.date), month - 1 + months);
  }
  if (habit.week === undefined || habit.weekday === undefined)
    return nearest(addMonths(day, months), habit.weekday);
  const first = dayOf(year, month + months, 1);
  const ofWeekday = addDays(first, (habit.weekday - weekdayOf(first) + weekDays) % weekDays);
  const wanted = addDays(ofWeekday, weekDays * (habit.week - 1));
  return partsOf(wanted).month === partsOf(first).month ? wanted : addDays(wanted, -weekDays);
}

function habitOf(days: readonly Day[], cadence: Cadence): Habit {
  if (days.length < fewest) return {};
  const weekday = mostOf(days.map(weekdayOf), days.length);
  if (cadence === 'weekly' || cadence === 'biweekly') return { weekday };
  const date = mostOf(
    days.map((day) => partsOf(day).date),
    days.length,
  );
  if (date !== undefined) return { date };
  const ofWeekday = days.filter((day) => weekdayOf(day) === weekday);
  const week = mostOf(ofWeekday.map(weekOf), days.length);
  const inWeek = ofWeekday.filter((day) => weekOf(day) === week).length;
  const inLast = ofWeekday.filter(isInLastWeek).length;
  return { weekday, week: inLast > inWeek && inLast > days.length / 2 ? lastWeek : week };
}

/** Returns the value that more than half of `all` have, or `undefined`. */
function mostOf(values: readonly number[], all: number): number | undefined {
  return values.find((value) => values.filter((other) => other === value).length > all / 2);
}

function weekOf(day: Day): number {
  return Math.ceil(partsOf(day).date / weekDays);
}

function isInLastWeek(day: Day): boolean {
  return partsOf(addDays(day, weekDays)).month !== partsOf(day).month;
}

function weekdayOf(day: Day): number {
  return ((daysBetween('1970-01-01', day) % weekDays) + weekDays) % weekDays;
}
