import { addDays, type Day, daysBetween } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Round } from '../../model/record.ts';
import type { Cadence, Recurrence } from '../../model/status.ts';
import type { Quarters } from '../linking/quarters.ts';
import { nextByCadence } from './due.ts';

/** When the rounds of an action that recurs are due, one after the other. */
export interface RoundDays {
  /** The day after which the first round runs. */
  readonly begins: Day;
  readonly today: Day;
  /** When the first round is due that ends after a day; without a day where nobody knows when the next meeting is. */
  readonly after: (day: Day) => Due;
}

/** That a round was done: the day of it, and the note that says so. */
export interface RoundEnd {
  readonly day: Day;
  readonly note: LinkedNote;
}

/**
 * The rounds of an action that was opened, or put off until, `begins`: one for each later meeting of its series
 * (`meetings` are those up to today; the one after is expected by the cadence), for each seven days, or for each quarter.
 */
export function roundDays(
  every: Recurrence,
  begins: Day,
  meetings: readonly LinkedNote[],
  cadence: Cadence,
  quarters: Pick<Quarters, 'periodOf'>,
  today: Day,
): RoundDays {
  switch (every) {
    case 'week':
      return {
        begins,
        today,
        after: (day) => ({ said: 'day', day: weekAfter(begins, day), estimated: false }),
      };
    case 'quarter':
      return {
        begins,
        today,
        after: (day) => ({
          said: 'end-of-quarter',
          day: quarters.periodOf(addDays(day, 1)).ends,
          estimated: false,
        }),
      };
    case 'meeting':
      return { begins, today, after: (day) => meetingAfter(day, begins, meetings, cadence) };
  }
}

/** When the round is due into which a day falls; before the first round it is the first. */
export function roundOf(day: Day, { begins, after }: RoundDays): Due {
  return after(day > begins ? addDays(day, -1) : begins);
}

/** The rounds up to the one that runs today, or up to the day on which the action was closed for good. */
export function roundsUntil(days: RoundDays, ends: readonly RoundEnd[], closed: Day | undefined): Round[] {
  const until = closed ?? days.today;
  const rounds: Round[] = [];
  let next = 0;
  for (let due = days.after(days.begins); ; due = days.after(due.day ?? until)) {
    const { day } = due;
    const done = isWithin(ends[next], day) ? ends[next] : undefined;
    while (isWithin(ends[next], day)) next += 1;
    const isOver = day !== undefined && !due.estimated && day < until;
    if (isOver || done || closed === undefined)
      rounds.push({ due, ...(done && { done }), missed: isOver && !done });
    if (!isOver) return rounds;
  }
}

function isWithin(end: RoundEnd | undefined, due: Day | undefined): boolean {
  return end !== undefined && (due === undefined || end.day <= due);
}

function weekAfter(begins: Day, day: Day): Day {
  return addDays(begins, 7 * (Math.floor(Math.max(0, daysBetween(begins, day)) / 7) + 1));
}

function meetingAfter(day: Day, begins: Day, meetings: readonly LinkedNote[], cadence: Cadence): Due {
  const said = 'next-meeting';
  const held = meetings.find(({ note }) => note.date > day);
  if (held) return { said, day: held.note.date, estimated: false, noteId: held.id };
  const last = meetings.at(-1)?.note.date ?? begins;
  let expected: Day | undefined = last > begins ? last : begins;
  while (expected !== undefined && expected <= day) expected = nextByCadence(expected, cadence);
  return { said, estimated: expected !== undefined, ...(expected !== undefined && { day: expected }) };
}
