import { scaleUtc } from 'd3-scale';
import { type Day, dayOf, daysBetween, toTime } from '../model/day/day.ts';
import { type DayStyle, printDay } from '../text/lines/day.ts';
import type { Tick } from './count-axis.ts';
import { rounded } from './frame.ts';

/** The scale of days, and the few that are printed below. */
export interface DayAxis {
  readonly at: (day: Day) => number;
  readonly ticks: readonly Tick[];
}

/** A scale from one day to a later one, laid from `left` to `right`, with at most `marks` ticks on round days. */
export function dayAxis(first: Day, last: Day, left: number, right: number, marks: number): DayAxis {
  const scale = scaleUtc()
    .domain([toTime(first), toTime(last)])
    .range([left, right]);
  const at = (day: Day) => rounded(scale(toTime(day)));
  const days = fewDays((wanted) => scale.ticks(wanted), marks);
  const style = styleFor(first, last, days);
  return { at, ticks: days.map((day) => ({ at: at(day), label: printDay(day, style) })) };
}

/** The largest set of round dates with at most `marks`. The library may return more than requested. */
function fewDays(ticks: (wanted: number) => readonly Date[], marks: number): readonly Day[] {
  for (let wanted = marks; wanted > 0; wanted -= 1) {
    const days = new Set(
      ticks(wanted).map((date) => dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())),
    );
    if (days.size <= marks) return [...days];
  }
  return [];
}

function styleFor(first: Day, last: Day, ticks: readonly Day[]): DayStyle {
  if (ticks.length > 0 && ticks.every((day) => day.endsWith('-01-01'))) return 'year';
  if (ticks.every((day) => day.endsWith('-01'))) return 'short-month';
  return daysBetween(first, last) > 300 ? 'medium' : 'short';
}
