import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { type CalendarDue, calendarDue } from './due.ts';
import { type CalendarMeeting, calendarMeetings, type MeetingState } from './meeting.ts';

/** A month as in an address: `2026-03`. */
export type Month = string;

/** A day of the calendar that has a meeting or a due date. */
export interface CalendarDay {
  readonly day: Day;
  readonly meetings: readonly CalendarMeeting[];
  readonly due: readonly CalendarDue[];
  /** Present if the day is assumed for all that is on it. */
  readonly assumed?: Ref['assumed'];
}

/** What a month holds. A meeting of several days counts in the month of its first day. */
interface MonthFigures {
  readonly meetings: Readonly<Record<MeetingState, number>>;
  /** Actions due that are open, deferred or done. */
  readonly due: number;
  /** Those of them that are open and not deferred. */
  readonly open: number;
  readonly deferred: number;
}

/** A month of the calendar. */
interface CalendarMonth {
  readonly month: Month;
  readonly days: readonly CalendarDay[];
  readonly figures: MonthFigures;
}

/** A page of a month, and the months beside it that have a page. */
export interface MonthPage {
  readonly month: Month;
  /** The day that its figures are as of. */
  readonly today: Day;
  readonly figures: MonthFigures;
  readonly page: PageOf<CalendarDay>;
  readonly previous?: Month;
  readonly next?: Month;
}

/** The whole calendar: what is ahead, and every month that has something. */
export interface Calendar {
  readonly today: Day;
  /** The first days from today on. Missed days of the past are on the pages of their months. */
  readonly ahead: readonly CalendarDay[];
  readonly months: readonly CalendarMonth[];
}

const itemsOnPage = 150;
const itemsAhead = 60;

/** Returns the calendar of an archive, its months in order. */
export function calendarOf(archive: Archive): Calendar {
  const { today } = archive;
  const days = daysOf(calendarMeetings(archive), calendarDue(archive));
  const months = [...Map.groupBy(days, ({ day }) => monthOf(day))].map(([month, ofMonth]) => ({
    month,
    days: ofMonth,
    figures: figuresOf(ofMonth),
  }));
  return { today, ahead: firstItems(days.filter(({ day }) => day >= today)), months };
}

/** Returns the pages of each month. A day with more than a page of meetings and due dates goes on on the next page. */
export function monthPages({ today, months }: Calendar): readonly MonthPage[] {
  return months.flatMap(({ month, days, figures }, index) =>
    pagesOf(days.flatMap(itemsOfDay), itemsOnPage).map((page) => ({
      month,
      today,
      figures,
      page: { ...page, items: joined(page.items) },
      previous: months[index - 1]?.month,
      next: months[index + 1]?.month,
    })),
  );
}

/** The months of a year, the newest first. */
export interface YearOfMonths {
  readonly year: string;
  readonly months: readonly CalendarMonth[];
}

/** Returns the months of a calendar by year, the newest first. */
export function yearsOf({ months }: Pick<Calendar, 'months'>): readonly YearOfMonths[] {
  return [...Map.groupBy(months.toReversed(), ({ month }) => month.slice(0, -3))].map(([year, ofYear]) => ({
    year,
    months: ofYear,
  }));
}

/** The month of a day. */
function monthOf(day: Day): Month {
  return day.slice(0, -3);
}

function daysOf(meetings: readonly CalendarMeeting[], due: readonly CalendarDue[]): readonly CalendarDay[] {
  const meetingsOn = Map.groupBy(meetings, ({ day }) => day);
  const dueOn = Map.groupBy(due, ({ day }) => day);
  return [...new Set([...meetingsOn.keys(), ...dueOn.keys()])]
    .toSorted()
    .map((day) => dayWith(day, (meetingsOn.get(day) ?? []).toSorted(writtenFirst), dueOn.get(day) ?? []));
}

/** A day is assumed if it is for all that is on it. */
function dayWith(day: Day, meetings: CalendarDay['meetings'], due: CalendarDay['due']): CalendarDay {
  const isAssumed = [...meetings, ...due].every(({ assumed }) => assumed !== undefined);
  return { day, meetings, due, ...(isAssumed && { assumed: [day] }) };
}

/** Meetings with notes keep the order of their notes, which is that of their times. The others follow by series. */
const writtenFirst = by<CalendarMeeting>(
  ({ state }) => (state === 'held' || state === 'planned' ? '' : state),
  ({ state, series }) => (state === 'held' || state === 'planned' ? '' : series.id),
);

function figuresOf(days: readonly CalendarDay[]): MonthFigures {
  const begun = days.flatMap(({ meetings }) => meetings.filter(({ continued }) => !continued));
  const due = days.flatMap((day) => day.due);
  const number = (state: MeetingState) => begun.filter((one) => one.state === state).length;
  return {
    meetings: {
      held: number('held'),
      planned: number('planned'),
      expected: number('expected'),
      cancelled: number('cancelled'),
    },
    due: due.length,
    open: due.filter(({ state }) => state !== 'done' && state !== 'deferred').length,
    deferred: due.filter(({ state }) => state === 'deferred').length,
  };
}

/** The meetings and due dates of a day, one each, so that pages can be cut between them. */
function itemsOfDay({ day, meetings, due }: CalendarDay): readonly CalendarDay[] {
  return [
    ...meetings.map((meeting) => dayWith(day, [meeting], [])),
    ...due.map((one) => dayWith(day, [], [one])),
  ];
}

function joined(items: readonly CalendarDay[]): readonly CalendarDay[] {
  return [...Map.groupBy(items, ({ day }) => day)].map(([day, ofDay]) =>
    dayWith(
      day,
      ofDay.flatMap(({ meetings }) => meetings),
      ofDay.flatMap(({ due }) => due),
    ),
  );
}

function firstItems(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return joined(days.flatMap(itemsOfDay).slice(0, itemsAhead));
}
