import { addDays, addMonths, type Day, dayOf, daysBetween, isDay, partsOf } from './day.ts';
import { weekdays } from './meets.ts';

/** A day as people say it, counted from the day of the note: `friday`, `+2w`. */
export type RelativeDay = string;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The forms of a relative day, for messages and documentation. */
export const relativeDayForms = ['friday', '12 May', '+2w', 'end-of-week', 'end-of-month'] as const;

/** Whether a text is a relative day in one of its forms, whatever the day from which it is counted. */
export function isRelativeDay(text: string): boolean {
  return relativeDay(text, '2000-01-01') !== undefined;
}

/**
 * Returns the day that a relative day means, counted from the day of the note that says it: `friday` is the next one,
 * never the day of the note; `12 May` the next one or that day; `+3d`, `+2w` and `+1m` are days, weeks and months later. A
 * week ends on Friday. `undefined` for any other text.
 */
export function relativeDay(text: string, from: Day): Day | undefined {
  const words = text.trim().toLowerCase();
  const { year, month } = partsOf(from);
  if (words === 'end-of-month') return addDays(addMonths(dayOf(year, month, 1), 1), -1);
  if (words === 'end-of-week') return weekdayFrom(from, weekdays.indexOf('friday'));
  const weekday = weekdayOf(words);
  if (weekday !== -1) return weekdayFrom(addDays(from, 1), weekday);
  const [, count, unit] = /^\+(\d{1,3})([dwm])$/.exec(words) ?? [];
  if (count !== undefined)
    return unit === 'm' ? addMonths(from, +count) : addDays(from, unit === 'w' ? 7 * +count : +count);
  return dateFrom(words, from);
}

/** The place of a weekday in `weekdays`, of which three letters are enough: `fri`. */
function weekdayOf(words: string): number {
  return words.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(words));
}

/** Returns the first such weekday from a day on. */
function weekdayFrom(day: Day, weekday: number): Day {
  const place = ((daysBetween('1970-01-01', day) % 7) + 7) % 7;
  return addDays(day, (weekday - place + 7) % 7);
}

/** Reads `12 May` and `May 12`, with a year or as the first such day from a day on. */
function dateFrom(words: string, from: Day): Day | undefined {
  const [, before, name, after, written] =
    /^(?:(\d{1,2}) )?([a-z]{3,9})(?: (\d{1,2}))?(?:,? (\d{4}))?$/.exec(words) ?? [];
  const date = Number(before ?? after);
  const month = name === undefined ? -1 : months.findIndex((short) => name.startsWith(short));
  if (name === undefined || month === -1 || !isMonth(name, month) || (before && after)) return undefined;
  const { year } = partsOf(from);
  // 29 February may be eight years ahead.
  const years = written === undefined ? Array.from({ length: 9 }, (_, ahead) => year + ahead) : [+written];
  return years
    .map((one) => dayOf(one, month + 1, date))
    .find((day) => isDay(day) && partsOf(day).date === date && (written !== undefined || day >= from));
}

function isMonth(name: string, month: number): boolean {
  const full = 'january february march april may june july august september october november december';
  return full.split(' ')[month]?.startsWith(name) === true || name === 'sept';
}
