/** A calendar date as ISO 8601 text, `2017-07-25`, without time and zone. Dates compare as text. */
export type Day = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/** Whether a text is a calendar date, so not `2026-02-30`. Years run from 1900 to 9999. */
export function isDay(text: string): boolean {
  if (!pattern.test(text)) return false;
  const { year, month, date } = partsOf(text);
  return (
    year >= 1900 && month >= 1 && month <= 12 && date >= 1 && (date <= 28 || date <= lastDateOf(year, month))
  );
}

/** Returns the date `count` days after `day`, or before it if negative. */
export function addDays(day: Day, count: number): Day {
  return fromTime(toTime(day) + count * millisecondsPerDay);
}

/** Returns the same day of the month `count` months later, or the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const first = Date.UTC(year, month - 1 + count, 1);
  return fromTime(first + (Math.min(date, lastDateOf(year, month + count)) - 1) * millisecondsPerDay);
}

/** Returns the whole days from `from` to `to`. Negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / millisecondsPerDay);
}

/** Returns the year, month (1 to 12) and date (1 to 31) of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Returns the day of a year, a month and a date. Months outside 1 to 12 run over into the years around. */
export function dayOf(year: number, month: number, date: number): Day {
  return fromTime(Date.UTC(year, month - 1, date));
}

/** Returns the milliseconds from 1970 to midnight UTC of a day, for `Intl` with `timeZone: 'UTC'`. */
export function toTime(day: Day): number {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

/** Returns the last date of a month. Months outside 1 to 12 run over into the years around. */
function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fromTime(time: number): Day {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
