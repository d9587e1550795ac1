import type { Day } from '../../core/model/day/day.ts';
import { type DayStyle, printDay } from '../../core/text/lines/day.ts';
import { type Element, h, type Tree } from '../tree.ts';

/** A day in words, with its date for machines. */
export function time(day: Day, style: DayStyle = 'medium'): Element {
  return h('time', { datetime: day }, printDay(day, style));
}

/** The day of a step, and the date of the note that reported it if that is another day: `2 Oct 2026, reported 14 Oct 2026`. */
export function eventDay(day: Day, reported: Day | undefined, style?: DayStyle): Tree {
  return reported ? [time(day, style), ', reported ', time(reported, style)] : time(day, style);
}
