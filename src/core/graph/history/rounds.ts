import { addDays, type Day, daysBetween } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Round } from '../../model/record.ts';
import type { Cadence, Recurrence } from '../../model/status.ts';
import type { Quarters } from '../linking/quarters.ts';
import { nextByCadence } from './due.ts';

/** Due dates of the rounds of a recurring action, in order. */
export interface RoundDays {
  /** Date before the first round. */
  readonly begins: Day;
  readonly today: Day;
  /** Returns the due date of the first round that ends after a day. Without a date if the next meeting is not known. */
  readonly after: (day: Day) => Due;
}

/** A completed round: its date, and the note that reports it. */
export interface RoundEnd {
  readonly day: Day;
  readonly note: LinkedNote;
}

/**
 * Returns the rounds of an action that was opened on, or deferred until, `begins`: one for each later meeting of its
 * series (`meetings` up to today, the next one by cadence), for every seven days, or for each quarter.
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
        after: (day) => ({ written: 'day', day: weekAfter(begins, day), estimated: false }),
      };
    case 'quarter':
      return {
        begins,
        today,
        after: (day) => ({
          written: 'end-of-quarter',
          day: quarters.periodOf(addDays(day, 1)).ends,
          estimated: false,
        }),
      };
    case 'meeting':
      return { begins, today, after: (day) => meetingAfter(day, begins, meetings, cadence) };
  }
}

/** Returns the due date of the round of a day. Before the first round that is the first one. */
export function roundOf(day: Day, { begins, after }: RoundDays): Due {
  return after(day > begins ? addDays(day, -1) : begins);
}

/** Returns the rounds up to the current one, or up to the closing date of the action. */
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
  const written = 'next-meeting';
  const held = meetings.find(({ note }) => note.date > day);
  if (held) return { written, day: held.note.date, estimated: false, noteId: held.id };
  const last = meetings.at(-1)?.note.date ?? begins;
  let expected: Day | undefined = last > begins ? last : begins;
  while (expected !== undefined && expected <= day) expected = nextByCadence(expected, cadence);
  return { written, estimated: expected !== undefined, ...(expected !== undefined && { day: expected }) };
}
