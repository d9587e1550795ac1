import { addDays, type Day, partsOf } from '../../model/day/day.ts';
import { printDay } from './day.ts';

/** Prints a period: whole months as `July to September 2017`, others as first and last day: `16 to 30 September 2017`. */
export function printPeriod(starts: Day, ends: Day): string {
  const sameYear = partsOf(starts).year === partsOf(ends).year;
  if (starts === ends) return printDay(starts, 'long');
  const whole = partsOf(starts).date === 1 && partsOf(addDays(ends, 1)).date === 1;
  const [from, to] = whole
    ? [printDay(starts, 'month'), printDay(ends, 'month')]
    : [printDay(starts, 'long'), printDay(ends, 'long')];
  if (from === to) return from;
  if (!whole && starts.slice(0, 7) === ends.slice(0, 7)) return `${printDay(starts, 'date')} to ${to}`;
  return `${sameYear ? from.replace(/ \d{4}$/, '') : from} to ${to}`;
}

/** Prints the months from one day to another, both included: `March to July 2017`, `July 2017`. */
export function printMonths(from: Day, to: Day): string {
  return printPeriod(`${from.slice(0, 7)}-01`, lastOfMonth(to));
}

function lastOfMonth(day: Day): Day {
  const first = `${day.slice(0, 7)}-01`;
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}
