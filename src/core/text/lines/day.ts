import { type Day, toTime } from '../../model/day/day.ts';
import type { Time } from '../../model/day/time.ts';
import { isAssumed, type Ref } from '../../model/ref.ts';

/** A format for days: `long` 25 July 2017, `medium` 25 Jul 2017, `short` 25 Jul, `short-month` Jul 2017, … */
export type DayStyle = 'long' | 'medium' | 'short' | 'weekday' | 'month' | 'short-month' | 'date' | 'year';

const shapes: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  'short-month': { month: 'short', year: 'numeric' },
  date: { day: 'numeric' },
  year: { year: 'numeric' },
};

const formatters = new Map(
  Object.entries(shapes).map(([style, shape]) => [
    style,
    new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' }),
  ]),
);

/** The sign of a day that is assumed, its word for sentences and for readers who do not see it, and its name in markup. */
export const assumedMark = { sign: '≈', word: 'about', name: 'about' };

/**
 * Prints a day. No other code turns days into words. `of` is the note or record whose day it is. If it is assumed, it is
 * `about 25 July 2017` in the style of sentences, and else `≈ 25 Jul 2017`.
 */
export function printDay(day: Day, style: DayStyle, of?: Pick<Ref, 'assumed'>): string {
  const words = (formatters.get(style)?.format(toTime(day)) ?? day).replace(/\bSept\b/, 'Sep');
  if (!isAssumed(day, of)) return words;
  return `${style === 'long' ? assumedMark.word : assumedMark.sign} ${words}`;
}

/** Prints a day of which only a part is known: `May 2020`, `22 May`, `2020`, or the whole day. */
export function printPartialDay(text: string): string {
  if (/^\d{4}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text)) return printDay(`${text}-01`, 'month');
  if (text.startsWith('--')) return printDay(`2000-${text.slice(2)}`, 'long').replace(/ 2000$/, '');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? printDay(text, 'long') : text;
}

/** The month to print after the number of the day: `Jul`, or with the year `Jul 2017`. */
export function monthOfDay(day: Day, withYear: boolean): string {
  return printDay(day, withYear ? 'medium' : 'short').replace(/^\d+ /, '');
}

/** Prints the time of a note: `14:00`, `14:00 UTC` or `14:00 Europe/Berlin`. */
export function printTime(time: Time): string {
  return time.replace('Z', ' UTC').replaceAll('_', ' ');
}
