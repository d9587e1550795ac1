import type { Day } from '../../core/model/day/day.ts';
import { type DayStyle, printDay } from '../../core/text/lines/day.ts';
import { type Element, h } from '../tree.ts';

/** A day in words, with its date for machines. */
export function time(day: Day, style: DayStyle = 'medium'): Element {
  return h('time', { datetime: day }, printDay(day, style));
}
