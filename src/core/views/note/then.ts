import { byDayAndId } from '../../graph/registry/note-order.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Owner } from '../../model/owner.ts';
import type { Action, FollowedRecord, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { dueOn, statusAfter } from '../lines/action-on.ts';
import { type DueView, dueView, isDeferred } from '../lines/due.ts';
import { ownerRefs, type ServesRefs, servesRefs } from '../lines/ref.ts';

/** A record as one note left it, seen from the date of that note. */
export interface RecordThen {
  readonly status: string;
  readonly owners: readonly Ref[];
  /** What it served, as known then. */
  readonly serves: ServesRefs;
  /** Whether its owner was `everyone`. If so, the owners are the teams of the series. */
  readonly everyone: boolean;
  readonly due?: DueView;
  /** The start date of an action that was deferred then. */
  readonly start?: Day;
}

/** Returns the position of the last step that a note reports, up to its date. */
export function lastStepOf(steps: readonly RecordEvent[], note: LinkedNote): number {
  return steps.findLastIndex((step) => step.note.id === note.id && step.day <= note.note.date);
}

/**
 * Returns a record after the step at a position, on the date of `note`, by default the note of that step. If that step is
 * a closing that the note reports ahead, the record is open on the date of the note.
 */
export function recordThen(
  record: FollowedRecord,
  steps: readonly RecordEvent[],
  at: number,
  note = steps[at]?.note,
): RecordThen {
  const until = steps.slice(0, at + 1);
  const date = note?.note.date ?? '';
  const step = until.findLast(({ day }) => day <= date);
  if (!step) throw new RangeError('A record without a step in its note');
  const owners = until.findLast((event) => event.owners)?.owners ?? [];
  const common = {
    owners: ownerRefs(owners),
    serves: servesRefs(until.findLast((event) => event.serves)?.serves ?? record.serves),
    everyone: owners.some((owner: Owner) => owner.kind === 'everyone'),
    status: step.status,
  };
  if (record.kind !== 'action') return common;
  // Whatever this note reports in its other follow-ups is part of what it left.
  const after = steps.slice(at + 1).filter((event) => event.note.id !== note?.id);
  const then = { ...termsThen(record, until, after, date), status: statusAfter(step) };
  return {
    ...common,
    due: dueView({ ...then, events: until }, date),
    ...(isDeferred(then, date) && { start: then.start }),
  };
}

/**
 * Returns the due date, start date and rounds. Those of a recurring action follow the calendar and are not in its
 * steps.
 */
function termsThen(action: Action, until: readonly RecordEvent[], later: readonly RecordEvent[], date: Day) {
  const said: Due | undefined = until.findLast((event) => event.due)?.due;
  const { entry } = action;
  const given = until.findLastIndex(({ facts }) => facts?.start !== undefined);
  const startGiven = until[given]?.facts?.start ?? entry.start;
  const isTakenUp = until.slice(Math.max(0, given)).some(({ takenUp }) => takenUp);
  const { due, start, rounds } =
    entry.every === undefined
      ? { due: said, start: isTakenUp ? undefined : startGiven, rounds: [] }
      : beforeSteps(action, later, date);
  return { due: dueOn(entry.every === undefined ? said : due, date), start, rounds };
}

/** Returns the terms of a recurring action on a day, without what later steps of that day change. */
function beforeSteps(
  { historyOn }: Action,
  later: readonly RecordEvent[],
  date: Day,
): Pick<Action, 'due' | 'start' | 'rounds'> {
  const ofDay = later.filter(({ day, note }) => day <= date && note.note.date <= date);
  const change = ofDay.find(({ due, takenUp }) => due ?? takenUp);
  if (!change) return historyOn(date);
  const { rounds } = historyOn(date);
  const ended = rounds.findIndex(
    ({ skipped, done = skipped }) => done?.day === change.day && done.note === change.note,
  );
  const round = rounds[ended];
  // A due date that is moved on the day is no longer in the history of that day.
  if (!change.endsRound || !round) return historyOn(addDays(date, -1));
  const open = { ...round, done: undefined, skipped: undefined };
  return { due: round.due, start: undefined, rounds: [...rounds.slice(0, ended), open] };
}

/**
 * Returns the steps that later notes report, and those of later days that the note, or one before it, reports ahead. A
 * meeting without a word about the record is a step only after the day of the note, as for being carried over.
 */
export function stepsAfter(record: FollowedRecord, note: LinkedNote): readonly RecordEvent[] {
  const { date } = note.note;
  return record.events.filter(
    (event) =>
      event.day > date ||
      (event.kind !== 'not-mentioned' &&
        event.note.id !== note.id &&
        isReportedAfter(record, event.note, note)),
  );
}

/** The tracker ids of a record as a note and those before it gave them. Ids that later notes add are left out. */
export function trackersThen(record: FollowedRecord, note: LinkedNote): readonly TrackerId[] {
  const given = record.events
    .filter((event) => !isReportedAfter(record, event.note, note))
    .flatMap((event) => event.note.followUps.filter((one) => one.record === record));
  const own = 'tracker' in record.entry ? record.entry.tracker : [];
  const ids = new Set([...(own ?? []), ...given.flatMap(({ entry }) => entry.tracker ?? [])]);
  return record.trackers.filter(({ id }) => ids.has(id));
}

/** Whether a note reports on a record after another one. */
export function isReportedAfter(record: FollowedRecord, later: LinkedNote, note: LinkedNote): boolean {
  return byTurn(record, later, note) > 0;
}

/**
 * Compares notes by their place in the history of a record. Of the notes of a day, the one that opens it comes first, and
 * those of other series come before those of its own.
 */
function byTurn(record: FollowedRecord, a: LinkedNote, b: LinkedNote): number {
  const rankOf = ({ id, series }: LinkedNote) =>
    id === record.note.id ? 0 : series.id === record.series.id ? 2 : 1;
  return byCodeUnit(a.note.date, b.note.date) || rankOf(a) - rankOf(b) || byDayAndId(a, b);
}
