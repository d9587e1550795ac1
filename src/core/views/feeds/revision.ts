import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { revisedOn } from '../lines/note-line.ts';

/** The latest revision of a component of a calendar: its day, and the number of revisions before. */
export interface Revision {
  readonly day: Day;
  /** SEQUENCE (RFC 5545 §3.8.7.4). A note that is added never lowers it. */
  readonly sequence: number;
}

/** Steps that change nothing in a to-do by themselves. A meeting that leaves it open changes how often that was. */
const unchanging: readonly EventKind[] = ['still-open', 'mentioned'];

/**
 * Returns the revision of the to-do of an action. Each change that a note makes is one: of its status, due date, owners,
 * blockers and aims, each by itself. So is each correction of a note that opens it or reports on it, each round, and the
 * end of its deferral, and each move of such a note to another day. It follows from the notes, and never from the clock of a build.
 */
export function todoRevision(action: Action, today: Day): Revision {
  const [opening, ...later] = action.events;
  const reporting = later.filter(({ kind }) => kind !== 'not-mentioned');
  const notes = new Set([action.note, ...reporting.map(({ note }) => note)]);
  const corrections = [...notes].flatMap((note) => correctionsOf(note, today));
  const days = [
    opening?.note.note.date ?? action.opened,
    ...later.flatMap((event) => (changesIn(event) > 0 ? [event.note.note.date, event.day] : [])),
    ...corrections,
    ...[...notes].flatMap(movesOf),
    ...turnsOf(action),
  ].filter((day) => day <= today);
  return {
    day: days.reduce((last, day) => (day > last ? day : last), action.opened),
    sequence:
      later.reduce((sum, event) => sum + changesIn(event), 0) +
      corrections.length +
      [...notes].flatMap(movesOf).length +
      metIn(action) +
      turned(action, today),
  };
}

/**
 * Returns the revision of a meeting. Notes do not say when a planned one was revised: it counts as the day on which its
 * series last met, else that of the latest note of the archive.
 */
export function meetingRevision(
  { note, series }: LinkedNote,
  { today, notes }: Pick<Archive, 'today' | 'notes'>,
): Revision {
  const moves = movesOf({ note });
  if (note.plan) {
    const held = series.notes.at(-1) ?? notes.at(-1);
    return { day: held?.note.date ?? note.date, sequence: moves.length };
  }
  const days = [revisedOn(note, today), ...moves.filter((day) => day <= today)];
  return {
    day: days.reduce((last, day) => (day > last ? day : last)),
    sequence: correctionsOf({ note }, today).length + moves.length,
  };
}

/**
 * Returns a day for each move of a note to another day, which its `formerly` says: the later one of both. No note says
 * when a meeting was moved.
 */
function movesOf({ note }: Pick<LinkedNote, 'note'>): readonly Day[] {
  const days = [...(note.formerly ?? []).map((id) => id.slice(id.indexOf('/') + 1).slice(0, 10)), note.date];
  return days.flatMap((day, index) => {
    const before = days[index - 1];
    if (before === undefined || before === day) return [];
    return day > before ? day : before;
  });
}

function correctionsOf({ note }: Pick<LinkedNote, 'note'>, today: Day): readonly Day[] {
  return note.amendments.flatMap(({ date }) => (date <= today ? date : []));
}

/** The number of changes of a step. */
function changesIn({ kind, due, owners, blockedBy, serves, supersededBy }: RecordEvent): number {
  const own = unchanging.includes(kind) && !supersededBy ? 0 : 1;
  return own + [due, owners, blockedBy, serves].filter((value) => value !== undefined).length;
}

/** The number of its due dates that were `next-meeting`, and are the day of a note by now. */
function metIn({ events }: Action): number {
  return events.filter(({ due }) => due?.noteId !== undefined).length;
}

/** The days on which an action changes by itself: the start, and the due date of the round before the current one. */
function turnsOf({ start, rounds }: Action): readonly Day[] {
  return [start, rounds.at(-2)?.due.day].filter((day) => day !== undefined);
}

/** The number of those changes so far. A round counts when it becomes the current one, and when it is not deferred. */
function turned({ start, rounds }: Action, today: Day): number {
  const isDeferred = start !== undefined && start > today;
  if (rounds.length > 0) return 2 * (rounds.length - 1) + (isDeferred ? 0 : 1);
  return start === undefined || isDeferred ? 0 : 1;
}
