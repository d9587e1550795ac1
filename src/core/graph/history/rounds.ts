import { addDays, addMonths, type Day, daysBetween, partsOf } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { Recurrence } from '../../model/status.ts';
import type { Quarters } from '../linking/quarters.ts';
import { dueAtEnd } from './due.ts';
import { dueAtMeeting, type Meets } from './meetings.ts';

/** Due dates of the rounds of a recurring action, in order. */
export interface RoundDays {
  readonly today: Day;
  readonly first: Due;
  /** Returns the due date of the first round that is due after a day. Without a date if the next meeting is not known. */
  readonly after: (day: Day) => Due;
  /** Returns the rounds anchored to a due date that a later note gives. */
  readonly from: (due: Due) => RoundDays;
}

/** The rhythm of a recurring action, and where its meetings and quarters come from. */
export interface Rhythm {
  readonly every: Recurrence;
  readonly series: Meets;
  readonly quarters: Pick<Quarters, 'periodOf' | 'word'>;
  readonly today: Day;
}

/**
 * Returns the rounds of an action that was opened on, or deferred until, `begins`. A due date that a note gives is their
 * anchor: they keep its weekday (`week`) or its day in the planning period (`quarter`), or begin with it (`meeting`).
 * Without one they end every seventh day, with each period, or with each later meeting of the series.
 */
export function roundDays(rhythm: Rhythm, begins: Day, written?: Due): RoundDays {
  const anchor = anchorOf(rhythm, written);
  const after = afterOf(rhythm, begins, anchor);
  return {
    today: rhythm.today,
    // A first round may be due on the day of its start, but only if a note gives that day.
    first: after(anchor ? addDays(begins, -1) : begins),
    after,
    from: (due) => roundDays(rhythm, due.day ?? begins, due),
  };
}

/** A due date from which rounds are counted. */
type Anchor = Due & { readonly day: Day };

/**
 * Returns the anchor. `undefined` if the due date is the default anyway: the next meeting, or the end of the quarter.
 */
function anchorOf({ every, today }: Rhythm, due: Due | undefined): Anchor | undefined {
  if (due?.day === undefined) return undefined;
  if (due.written === (every === 'meeting' ? 'next-meeting' : 'end-of-quarter') && every !== 'week')
    return undefined;
  const isAhead = due.noteId !== undefined && due.day > today;
  return { ...due, day: due.day, estimated: due.estimated || isAhead };
}

function afterOf(rhythm: Rhythm, begins: Day, anchor: Anchor | undefined): RoundDays['after'] {
  const { every, series, quarters, today } = rhythm;
  const afterAnchor = (day: Day, next: (anchor: Day) => Day): Due => {
    if (!anchor || day < anchor.day) return anchor ?? { written: 'day', day: next(begins), estimated: false };
    return { written: 'day', day: next(anchor.day), estimated: anchor.estimated };
  };
  switch (every) {
    case 'week':
      return (day) => afterAnchor(day, (from) => weekAfter(from, day));
    case 'quarter': {
      if (!anchor)
        return (day) => dueAtEnd({ ends: quarters.periodOf(addDays(day, 1)).ends, word: quarters.word });
      const placeAfter = placesAfter(anchor.day, quarters);
      return (day) => afterAnchor(day, () => placeAfter(day));
    }
    case 'meeting':
      return (day) => (anchor && day < anchor.day ? anchor : dueAtMeeting(series, day, today, begins));
  }
}

/** Returns the first day after `day` that is one or more whole weeks after `from`. */
function weekAfter(from: Day, day: Day): Day {
  return addDays(from, 7 * (Math.floor(Math.max(0, daysBetween(from, day)) / 7) + 1));
}

/**
 * Returns a function for the first day after another one that has the place of `from` in a planning period after its own.
 * A short month does not change later days. The last day of a period stands in for a day that it does not have.
 */
function placesAfter(from: Day, quarters: Pick<Quarters, 'periodOf'>): (day: Day) => Day {
  const own = quarters.periodOf(from);
  const places: Day[] = [];
  let next = addDays(own.ends, 1);
  return (day) => {
    for (let last = places.at(-1) ?? from; last <= day; ) {
      const { ends } = quarters.periodOf(next);
      const placed = placedFrom(from, own.starts, next);
      last = placed < ends ? placed : ends;
      places.push(last);
      next = addDays(ends, 1);
    }
    return places.find((place) => place > day) ?? from;
  };
}

/** Returns a day as far from `start` as `from` is from the start of its own period: in months, or else in days. */
function placedFrom(from: Day, ownStart: Day, start: Day): Day {
  const [a, b] = [partsOf(ownStart), partsOf(start)];
  return a.date === b.date
    ? addMonths(from, 12 * (b.year - a.year) + b.month - a.month)
    : addDays(from, daysBetween(ownStart, start));
}
