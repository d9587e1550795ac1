import type { Day } from '../../model/day/day.ts';
import { printDay } from './day.ts';

/** What follows the date where it stands by itself: `Jul`, or with the year `Jul 2017`. */
export function monthOfDay(day: Day, withYear: boolean): string {
  return printDay(day, withYear ? 'medium' : 'short').replace(/^\d+ /, '');
}
