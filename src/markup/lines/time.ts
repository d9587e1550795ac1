import type { Day } from '../../core/model/day/day.ts';
import { isAssumed, ofTerms, type Ref } from '../../core/model/ref.ts';
import { assumedMark, type DayStyle, printDay } from '../../core/text/lines/day.ts';
import { type Element, h, type Tree } from '../tree.ts';

/** The note or record whose day it is, which says whether it is assumed. */
export type DayOf = Pick<Ref, 'assumed' | 'assumedTerms'> | undefined;

/** A day in words, with its date for machines. One that is assumed is marked. */
export function time(day: Day, style: DayStyle = 'medium', of?: DayOf): Element {
  return h('time', { datetime: day }, aboutMark(day, of), printDay(day, style));
}

/** A day that a record sets, such as its due date or its start, in words. */
export function termTime(day: Day, style: DayStyle = 'medium', of?: DayOf): Element {
  return time(day, style, ofTerms(of));
}

/** What stands before a day that is assumed: a sign, and its word for readers who do not see it. Nothing before any other. */
export function aboutMark(day: Day, of: DayOf): Tree {
  if (!isAssumed(day, of)) return undefined;
  const { sign, word, name } = assumedMark;
  return [
    h('span', { class: name, 'aria-hidden': 'true', title: 'This date is assumed.' }, sign),
    h('span', { class: 'visually-hidden' }, word),
    ' ',
  ];
}

/** The day of a step, and the date of the note that reported it if that is another day: `2 Oct 2026, reported 14 Oct 2026`. */
export function eventDay(day: Day, reported: Day | undefined, style?: DayStyle, of?: DayOf): Tree {
  return reported ? [time(day, style, of), ', reported ', time(reported, style, of)] : time(day, style, of);
}
